/** Every place where some words stand in a text: offsets in UTF-16 code units, overlapping places too. */
export function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

export type FoundQuotation =
  | { readonly kind: 'found'; readonly start: number }
  | { readonly kind: 'not-found'; readonly message: string };

/**
 * Where a quotation stands in its document's text, character for character. `at` is needed where the words occur more
 * than once. The message names the words and what to do.
 */
export function findQuotation(
  quote: string,
  at: number | undefined,
  document: string,
  text: string,
): FoundQuotation {
  const places = placesOf(quote, text);
  const [first, second] = places;
  if (at !== undefined) {
    if (places.includes(at)) return { kind: 'found', start: at };
    const elsewhere = first === undefined ? '' : `; they stand at ${places.join(', ')}`;
    return notFound(
      `these words are not in ${document} at ${at}: "${quote}"${elsewhere}${hint(quote, text, first)}`,
    );
  }
  if (first === undefined)
    return notFound(`these words are not in ${document}: "${quote}"${hint(quote, text, first)}`);
  if (second !== undefined) {
    return notFound(
      `these words stand ${places.length} times in ${document}: "${quote}" — say which with at: ${places.join(' or ')}`,
    );
  }
  return { kind: 'found', start: first };
}

function notFound(message: string): FoundQuotation {
  return { kind: 'not-found', message };
}

/** Where only quotation marks, spaces or capitals differ, says how the words really stand; else where most of them do. */
function hint(quote: string, text: string, found: number | undefined): string {
  if (found !== undefined) return '';
  const loose = (words: string): string =>
    words
      .replace(/[‘’‛′`]/g, "'")
      .replace(/[“”„″]/g, '"')
      .replace(/[‐-―−]/g, '-')
      .replace(/\s/g, ' ')
      .toLowerCase();
  const at = loose(text).indexOf(loose(quote));
  if (at !== -1) return ` — the text has: "${text.slice(at, at + quote.length)}"`;
  const near = nearWords(loose(quote), loose(text));
  return near === undefined ? '' : ` — the nearest words are: "${text.slice(near.start, near.end)}"`;
}

/** Where the longest run of a quotation's words, of half of them at least, stands in a text, with as many letters round it as the rest has. */
function nearWords(
  quote: string,
  text: string,
): { readonly start: number; readonly end: number } | undefined {
  const words = quote.split(' ');
  const least = Math.max(2, Math.floor(words.length / 2));
  for (let count = words.length - 1; count >= least; count -= 1) {
    for (let first = 0; first + count <= words.length; first += 1) {
      const run = words.slice(first, first + count).join(' ');
      const at = text.indexOf(run);
      if (at === -1) continue;
      const before = words.slice(0, first).join(' ').length;
      const end = at + run.length + (quote.length - before - run.length);
      return { start: wordStart(text, Math.max(0, at - before)), end: wordEnd(text, end) };
    }
  }
  return undefined;
}

function wordStart(text: string, at: number): number {
  const blank = text.lastIndexOf(' ', at);
  return text[at] === ' ' ? at + 1 : blank === -1 ? 0 : blank + 1;
}

function wordEnd(text: string, at: number): number {
  const blank = text.indexOf(' ', at - 1);
  return blank === -1 ? text.length : blank;
}
