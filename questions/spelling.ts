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
  const [, word = '', ending = ''] = /^([a-z]+)((?:'s|s')?[?!.,:;]*)$/.exec(typed) ?? [];
  if (!/^[a-z]{3,16}$/.test(word) || grammar.has(word) || names.knowsWord(word)) return typed;
  if (TURNED.some((pattern) => isTurned(word, pattern, grammar))) return typed;
  const near = [...new Set([...grammar.near(word), ...names.wordsNear(word)])].filter(
    (known) => word.length > 3 || isMissingOne(word, known),
  );
  const least = Math.min(...near.map((known) => editDistance(word, known, 2)));
  const nearest = near.filter((known) => editDistance(word, known, 2) === least);
  const sameLetters = nearest.filter((known) => lettersOf(known) === lettersOf(word));
  const [only, other] = sameLetters.length > 0 ? sameLetters : nearest;
  return only !== undefined && other === undefined ? `${only}${ending}` : typed;
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
