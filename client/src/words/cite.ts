/** What a citation is made of; what is not known is left out of it. */
export interface Cited {
  readonly exact: string;
  readonly title: string;
  readonly publishers: readonly string[];
  /** In words. */
  readonly date: string | undefined;
  readonly url: string | undefined;
  /** Whose word it is, where it is not the paper's own: `as said by Amber Rudd`. */
  readonly whose: string | undefined;
}

/**
 * A quotation with where it stands, to be put into a text: “words” — Title, publisher, date (address), as said by
 * somebody. What the title has in it already is not said twice.
 */
export function cite({ exact, title, publishers, date, url, whose }: Cited): string {
  const bare = date?.replace(/^about | \(uncertain\)$/g, '');
  const said = (part: string): boolean => title.toLowerCase().includes(part.toLowerCase());
  const source = [
    title,
    ...publishers.filter((publisher) => !said(publisher)),
    ...(date === undefined || bare === undefined || said(bare) ? [] : [date]),
  ].join(', ');
  const where = url === undefined || !/^https?:\/\//.test(url) ? source : `${source} (${url})`;
  return onOneLine(`“${exact.trim()}” — ${where}${whose === undefined ? '' : `, ${whose}`}`);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
