import { editDistance } from '#core/nearest-name';

/** The words that a question can be made of, found by their first letter. */
export interface Vocabulary {
  readonly has: (word: string) => boolean;
  readonly near: (word: string) => readonly string[];
}

export function vocabulary(words: Iterable<string>): Vocabulary {
  const all = new Set(words);
  const byLetter = new Map<string, string[]>();
  for (const word of all) {
    if (word.length < SHORTEST || word.includes("'")) continue;
    const list = byLetter.get(word[0] ?? '');
    if (list === undefined) byLetter.set(word[0] ?? '', [word]);
    else list.push(word);
  }
  return {
    has: (word) => all.has(word),
    near: (word) =>
      (byLetter.get(word[0] ?? '') ?? []).filter(
        (known) =>
          Math.abs(known.length - word.length) <= 2 &&
          editDistance(word, known, slips(known, word)) <= slips(known, word),
      ),
  };
}

const SHORTEST = 4;

/** How many slips of the hand a word may have and still be meant: the shorter of the two decides. */
function slips(known: string, typed: string): number {
  return Math.min(known.length, typed.length) > 8 ? 2 : 1;
}
