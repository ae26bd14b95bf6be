import { tokensIn } from '../form.ts';
import { SENSES } from './senses.ts';

/** The questions that a noun of a text asks by itself, as in a telegram: `denials: …` asks who denied what. */
export function askedByNouns(words: string): ReadonlySet<string> {
  const places = tokensIn(words).map((_, place) => place);
  return new Set(
    SENSES.flatMap(({ entry, nouns }) =>
      nouns !== undefined && places.some((place) => nouns.endsAt(words, place).length > 0) ? [entry] : [],
    ),
  );
}
