import type { RelationshipResponse } from '#core/wire/relationship-detail';
import { withinSentence } from '#core/within-sentence';
import { count } from '../../words/count.ts';

type Corroboration = RelationshipResponse['corroboration'];

/** How many sources are independent, in a sentence. */
export function sayIndependent({ independent, folds }: Corroboration): string {
  if (independent === 0) return 'No paper carries this.';
  const sources = count(independent, 'independent source');
  return folds.length === 0
    ? `Carried by ${sources}.`
    : `Carried by ${sources}; what leans on another counts once.`;
}

/** Why a source was counted with another, a sentence each. */
export function sayFolds(
  { folds }: Corroboration,
  nameOf: (id: string) => string | undefined,
): readonly string[] {
  return folds.map(({ document, into, reason }) => {
    const named = (id: string): string => withinSentence(id, nameOf(id) ?? id);
    const [one, other] = [named(document), named(into)];
    switch (reason) {
      case 'credits':
        return `${one} credits ${other} for it.`;
      case 'rests-on':
        return `${one} rests on ${other}.`;
      case 'same-text':
        return `${one} prints the same text as ${other}.`;
      default:
        return reason satisfies never;
    }
  });
}
