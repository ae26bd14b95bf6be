/** The beginning of a text, without half a sign where the cut goes through one: no address can be written of a half. */
export function cutText(text: string, most: number): string {
  return text.slice(0, most).replace(/\p{Surrogate}/gu, '');
}
