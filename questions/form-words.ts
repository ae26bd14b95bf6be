import { CATALOGUE } from './catalogue.ts';
import { wordsIn } from './form.ts';

let known: ReadonlySet<string> | undefined;

/** True for a word that stands in a wording of some question. */
export function isFormWord(word: string): boolean {
  known ??= wordsIn(CATALOGUE.flatMap(({ forms }) => forms));
  return known.has(word);
}
