import { CATALOGUE } from './catalogue.ts';

let known: ReadonlySet<string> | undefined;

/** True for a word that stands in a wording of some question. */
export function isFormWord(word: string): boolean {
  known ??= new Set(CATALOGUE.flatMap(({ forms }) => forms.flatMap(({ words }) => words)));
  return known.has(word);
}
