/**
 * The sentence around a span of a text, as offsets (UTF-16 code units, end exclusive), never across a line break.
 * Sentences are found as Unicode does (UAX 29); at most 400 code units on either side of the span.
 */
export function contextOf(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const nextBreak = text.indexOf('\n', end);
  const lineEnd = nextBreak === -1 ? text.length : nextBreak;
  const line = text.slice(lineStart, lineEnd);

  let from = lineStart;
  let to = lineEnd;
  for (const { index, segment } of segmenter.segment(line)) {
    const segmentStart = lineStart + index;
    const segmentEnd = segmentStart + segment.length;
    if (segmentStart <= start) from = segmentStart;
    if (segmentEnd >= end) {
      to = segmentEnd;
      break;
    }
  }
  from = Math.max(from, start - WIDEST);
  to = Math.min(to, end + WIDEST);
  while (from < start && isSpace(text[from])) from++;
  while (to > end && isSpace(text[to - 1])) to--;
  return { start: from, end: to };
}

const WIDEST = 400;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
