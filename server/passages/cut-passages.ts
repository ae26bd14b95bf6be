/** A piece of a text that is read at a glance. Offsets are UTF-16 code units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Longer paragraphs are cut at the ends of sentences. */
const LONG = 320;
/** A shorter line may be a heading or an item of a list, and no line of a paragraph that was broken to a width. */
const LEAST_BROKEN = 40;
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * A text's passages in their order: its paragraphs, long ones in runs of sentences. Only blanks lie between them. A line
 * that ends within a sentence goes on in the next one, as in texts that were broken to a width. One at a time, because a
 * text may be long.
 */
export function* cutPassages(text: string): Generator<Piece> {
  for (const { start, end } of paragraphsOf(text)) {
    if (end - start <= LONG) yield { start, end };
    else
      for (const run of inRuns(text.slice(start, end)))
        yield { start: start + run.start, end: start + run.end };
  }
}

function* paragraphsOf(text: string): Generator<Piece> {
  let paragraph: Piece | undefined;
  for (const { index, 0: line } of text.matchAll(/[^\n\r]*\S[^\n\r]*/g)) {
    const start = index + (line.length - line.trimStart().length);
    const end = start + line.trim().length;
    if (paragraph !== undefined && goesOn(text, paragraph.end, start)) {
      paragraph = { start: paragraph.start, end };
      continue;
    }
    if (paragraph !== undefined) yield paragraph;
    paragraph = { start, end };
  }
  if (paragraph !== undefined) yield paragraph;
}

/** Whether the line that ends at `end` goes on at `next`: the next line, and neither a new sentence nor an item. */
function goesOn(text: string, end: number, next: number): boolean {
  const between = text.slice(end, next);
  if (!/^[^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*$/.test(between)) return false;
  const begun = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
  const line = text.slice(begun, end).trim();
  return (
    line.length >= LEAST_BROKEN &&
    !/[.!?:;]["'”’»)\]]*$/.test(line) &&
    !/^(?:[-–—•*·]|\(?\w{1,3}[.)])\s/.test(text.slice(next, next + 8))
  );
}

function* inRuns(paragraph: string): Generator<Piece> {
  // The ends of broken lines would end sentences.
  const unbroken = paragraph.replace(/[\n\r]/g, ' ');
  let run: Piece | undefined;
  for (const { index, segment } of sentences.segment(unbroken)) {
    const end = index + segment.trimEnd().length;
    if (run !== undefined && end - run.start <= LONG) run = { start: run.start, end };
    else if (end > index) {
      if (run !== undefined) yield run;
      run = { start: index, end };
    }
  }
  if (run !== undefined) yield run;
}
