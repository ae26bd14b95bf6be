/** A piece of a text that is read at a glance. Offsets are UTF-16 code units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Longer paragraphs are cut at the ends of sentences. */
const LONG = 320;
/** What goes on for longer without the end of a sentence is no sentence: a table, or a list of figures. */
const LONGEST_SENTENCE = 1_000;
/** So much is looked at in one go, where nothing ends. */
const MOST_AT_ONCE = 20_000;
/** A shorter line may be a heading or an item of a list, and no line of a paragraph that was broken to a width. */
const LEAST_BROKEN = 40;
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * A text's passages in their order: its paragraphs, long ones in runs of sentences, and what is no sentence at the ends
 * of lines, else between words. Only blanks lie between them. A line that ends within a sentence goes on in the next one,
 * as in texts that were broken to a width. One at a time, because a text may be long.
 */
export function* cutPassages(text: string): Generator<Piece> {
  for (const paragraph of paragraphsOf(text)) {
    for (const part of cutTo(MOST_AT_ONCE, text, paragraph)) {
      if (part.end - part.start <= LONG) yield part;
      else yield* inRuns(text, part);
    }
  }
}

function* paragraphsOf(text: string): Generator<Piece> {
  let paragraph: Piece | undefined;
  for (const { index, 0: line } of text.matchAll(/[^\n\r]*\S[^\n\r]*/g)) {
    const start = index + (line.length - line.trimStart().length);
    const end = start + line.trim().length;
    if (
      paragraph !== undefined &&
      end - paragraph.start <= MOST_AT_ONCE &&
      goesOn(text, paragraph.end, start)
    ) {
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

function* inRuns(text: string, part: Piece): Generator<Piece> {
  let run: Piece | undefined;
  for (const { start, end } of sentencesOf(text, part)) {
    if (run !== undefined && end - run.start <= LONG) {
      run = { start: run.start, end };
      continue;
    }
    if (run !== undefined) yield run;
    run = { start, end };
  }
  if (run !== undefined) yield run;
}

/** The sentences of a part of a text, and the pieces of what is none. */
function* sentencesOf(text: string, part: Piece): Generator<Piece> {
  // The ends of broken lines would end sentences.
  const unbroken = text.slice(part.start, part.end).replace(/[\n\r]/g, ' ');
  for (const { index, segment } of sentences.segment(unbroken)) {
    const sentence = trimmed(text, part.start + index, part.start + index + segment.length);
    if (sentence.end - sentence.start > LONGEST_SENTENCE) yield* cutTo(LONG, text, sentence);
    else if (sentence.end > sentence.start) yield sentence;
  }
}

/** A piece in as many as it takes for none to be longer than `most`. */
function* cutTo(most: number, text: string, { start, end }: Piece): Generator<Piece> {
  let at = start;
  while (end - at > most) {
    const cut = at + placeToCut(text.slice(at, at + most));
    yield trimmed(text, at, cut);
    at = trimmed(text, cut, end).start;
  }
  if (end > at) yield { start: at, end };
}

/** How much of the beginning of a longer text to take: up to the last end of a line in it, else the last blank, else between words. */
function placeToCut(beginning: string): number {
  const [up] = /^[^]*[\n\r]/.exec(beginning) ??
    /^[^]*\s/.exec(beginning) ??
    /^[^]*[^\p{L}\p{M}\p{N}\p{Surrogate}]/u.exec(beginning) ??
    /^[^]*[^\p{Surrogate}]/u.exec(beginning) ?? [beginning];
  return up.length;
}

/** A piece without the blanks at its ends. */
function trimmed(text: string, start: number, end: number): Piece {
  const piece = text.slice(start, end);
  const kept = piece.trim();
  const first = start + (piece.length - piece.trimStart().length);
  return { start: first, end: first + kept.length };
}
