import { editDistance } from '#core/nearest-name';
import type { NameIndex } from './name-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Mends words that are no word of any form and of no name here, where slips of the hand lead to one known word alone:
 * a letter too many, too few, wrong, or two swapped; never the first letter, never a short word, and never a word that
 * a known one becomes by a beginning or an ending that turns it round. Anything looser turns a question into its
 * opposite (`shouldn't` into `should`).
 */
export function withSpelling(text: string, grammar: Vocabulary, names: NameIndex): string {
  return text
    .split(' ')
    .map((word) => mended(word, grammar, names))
    .join(' ');
}

function mended(typed: string, grammar: Vocabulary, names: NameIndex): string {
  const [only, other] = nearestTo(typed, grammar, names);
  return only !== undefined && other === undefined ? only : typed;
}

/** The known words that are nearest to one that is not known, each with what stood behind it; empty where it is known. */
function nearestTo(typed: string, grammar: Vocabulary, names: NameIndex): readonly string[] {
  const [, word = '', ending = ''] = /^([a-z]+)((?:'s|s')?[?!.,:;]*)$/.exec(typed) ?? [];
  if (!/^[a-z]{3,16}$/.test(word) || grammar.has(word) || names.knowsWord(word)) return [];
  if (TURNED.some((pattern) => isTurned(word, pattern, grammar))) return [];
  const near = [...new Set([...grammar.near(word), ...names.wordsNear(word)])].filter(
    (known) => word.length > 3 || isMissingOne(word, known),
  );
  const least = Math.min(...near.map((known) => editDistance(word, known, 2)));
  const nearest = near.filter((known) => editDistance(word, known, 2) === least);
  const sameLetters = nearest.filter((known) => lettersOf(known) === lettersOf(word));
  return (sameLetters.length > 0 ? sameLetters : nearest).map((known) => `${known}${ending}`);
}

/**
 * Where a slip leads to several known words: the text with each of them in turn, the others mended as far as they can be.
 * Only a reading that all of them share, or that only one of them has, is meant.
 */
export function withOtherSpellings(text: string, grammar: Vocabulary, names: NameIndex): readonly string[] {
  const words = text.split(' ');
  return words
    .flatMap((word, at) =>
      ofOneStem(word, nearestTo(word, grammar, names)).map((known) =>
        words.map((other, place) => (place === at ? known : mended(other, grammar, names))).join(' '),
      ),
    )
    .slice(0, MOST_SPELLINGS);
}

const MOST_SPELLINGS = 4;
const STEM = 4;

/**
 * `defened` can be `defended` or `defender`: forms of one word, each one slip away. Words that only look alike, as
 * `apologised` and `apologist`, are not mended by what fits.
 */
function ofOneStem(typed: string, known: readonly string[]): readonly string[] {
  const [, word = ''] = /^([a-z]+)/.exec(typed) ?? [];
  const stem = word.slice(0, STEM);
  return known.length > 1 && known.every((one) => one.startsWith(stem) && editDistance(typed, one, 2) === 1)
    ? known
    : [];
}

/** Of three letters only a fourth can be missing: shorter words are too near to too many. */
function isMissingOne(word: string, known: string): boolean {
  return known.length === 4 && [...known].some((_, at) => known.slice(0, at) + known.slice(at + 1) === word);
}

/** `unsent`, `rewrote`, `didnt`: a known word in them, and another meaning. */
const TURNED: readonly RegExp[] = [/^(?:un|re|dis|mis|non|mal|over|under|in|im)(.+)$/, /^(.+?)n'?t$/];

function isTurned(word: string, pattern: RegExp, grammar: Vocabulary): boolean {
  const [, inner] = pattern.exec(word) ?? [];
  return inner !== undefined && inner.length > 2 && grammar.has(inner);
}

/** Swapped and doubled letters are the commonest slips: a word of the same letters is meant before others. */
function lettersOf(word: string): string {
  return [...new Set(word)].sort().join('');
}
