import { CATALOGUE } from './catalogue.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { wordsIn } from './form.ts';
import { wordsOf } from './name-index.ts';

/** A question of the catalogue, and how much of a text is like its wordings: higher is more, 0 nothing. */
export interface Likeness {
  readonly entry: CatalogueEntry;
  readonly score: number;
}

/**
 * Every question of the catalogue by how like a text is to its wordings, the likest first: by the words they share, each
 * worth more the fewer questions have it, and more again where it stands in the plainest wording.
 */
export function likeness(text: string): readonly Likeness[] {
  const typed = [...new Set(wordsOf(text))];
  return WORDS.map(({ entry, own, all }) => ({
    entry,
    score: typed.reduce(
      (sum, word) => sum + (all.has(word) ? (own.has(word) ? 2 : 1) * (RARITY.get(word) ?? 0) : 0),
      0,
    ),
  })).toSorted((a, b) => b.score - a.score);
}

const WORDS = CATALOGUE.map((entry) => {
  const own = new Set(wordsOf([entry.title, ...entry.wordings].join(' ')));
  return { entry, own, all: new Set([...own, ...wordsIn(entry.forms)]) };
});

/** What a word tells: 0 where every question has it. */
const RARITY: ReadonlyMap<string, number> = new Map(
  [...new Set(WORDS.flatMap(({ all }) => [...all]))].map((word) => [
    word,
    // Squared: many words that half of all questions have tell less than one that a single question has.
    Math.log(WORDS.length / WORDS.filter(({ all }) => all.has(word)).length) ** 2,
  ]),
);
