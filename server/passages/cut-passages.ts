/** A piece of a text that is read at a glance. Offsets are UTF-16 code units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Longer paragraphs are cut at the ends of sentences. */
const LONG = 320;
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A text's passages in their order: its paragraphs, long ones in runs of sentences. Only blanks lie between them. */
export function cutPassages(text: string): readonly Piece[] {
  return [...text.matchAll(/[^\n\r]*\S[^\n\r]*/g)].flatMap(({ index, 0: line }) => {
    const start = index + (line.length - line.trimStart().length);
    const paragraph = line.trim();
    return paragraph.length <= LONG
      ? [{ start, end: start + paragraph.length }]
      : inRuns(paragraph).map((run) => ({ start: start + run.start, end: start + run.end }));
  });
}

function inRuns(paragraph: string): readonly Piece[] {
  const runs: Piece[] = [];
  for (const { index, segment } of sentences.segment(paragraph)) {
    const end = index + segment.trimEnd().length;
    const last = runs.at(-1);
    if (last !== undefined && end - last.start <= LONG) runs[runs.length - 1] = { start: last.start, end };
    else if (end > index) runs.push({ start: index, end });
  }
  return runs;
}
