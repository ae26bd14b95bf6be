/** A piece of a text that is read at a glance. Offsets are UTF-16 code units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Longer paragraphs are cut at the ends of sentences. */
const LONG = 320;
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * A text's passages in their order: its paragraphs, long ones in runs of sentences. Only blanks lie between them. One at
 * a time, because a text may be long.
 */
export function* cutPassages(text: string): Generator<Piece> {
  for (const { index, 0: line } of text.matchAll(/[^\n\r]*\S[^\n\r]*/g)) {
    const start = index + (line.length - line.trimStart().length);
    const paragraph = line.trim();
    if (paragraph.length <= LONG) yield { start, end: start + paragraph.length };
    else for (const run of inRuns(paragraph)) yield { start: start + run.start, end: start + run.end };
  }
}

function* inRuns(paragraph: string): Generator<Piece> {
  let run: Piece | undefined;
  for (const { index, segment } of sentences.segment(paragraph)) {
    const end = index + segment.trimEnd().length;
    if (run !== undefined && end - run.start <= LONG) run = { start: run.start, end };
    else if (end > index) {
      if (run !== undefined) yield run;
      run = { start: index, end };
    }
  }
  if (run !== undefined) yield run;
}
