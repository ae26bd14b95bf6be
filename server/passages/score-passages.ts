import type { TimeSlices } from './time-slices.ts';
import type { WordTable } from './word-table.ts';

/** A word of the papers that fits what is asked for, and how much it counts. */
export interface FittingWord {
  readonly word: number;
  readonly weight: number;
}

/** BM25+, with the figures that MiniSearch found good for short texts: it ranked passages before. */
const [SATURATION, LENGTH, LEAST] = [1.2, 0.7, 0.5];

/**
 * Which passages have a fitting word for each of those asked for, and how much each is about them: rare words count more
 * than common ones, and a word in a short passage more than in a long one.
 */
export async function scorePassages(
  table: WordTable,
  asked: readonly (readonly FittingWord[])[],
  slices: TimeSlices,
): Promise<{ readonly complete: (passage: number) => boolean; readonly scores: Float64Array }> {
  const { count, firstWord } = table.passages;
  const usualLength = table.inOrder.length / Math.max(1, count);
  const scores = new Float64Array(count);
  /** For how many of the words asked for, from the first on, a passage has a fitting one. */
  const reached = new Uint8Array(count);
  for (const [place, fitting] of asked.entries()) {
    for (const { word, weight } of fitting) {
      if (slices.due()) await slices.rest();
      const from = table.firstPassage[word] ?? 0;
      const to = table.firstPassage[word + 1] ?? 0;
      const rarity = Math.log(1 + (count - (to - from) + 0.5) / (to - from + 0.5));
      for (let at = from; at < to; at += 1) {
        if (at % 16_384 === 0 && slices.due()) await slices.rest();
        const passage = table.passagesOf[at] ?? 0;
        const so = reached[passage];
        if (so !== place && so !== place + 1) continue;
        reached[passage] = place + 1;
        const times = table.timesIn[at] ?? 0;
        const length = (firstWord[passage + 1] ?? table.inOrder.length) - (firstWord[passage] ?? 0);
        const dampened = SATURATION * (1 - LENGTH + (LENGTH * length) / usualLength);
        scores[passage] =
          (scores[passage] ?? 0) +
          weight * rarity * (LEAST + (times * (SATURATION + 1)) / (times + dampened));
      }
    }
  }
  return { complete: (passage) => reached[passage] === asked.length, scores };
}
