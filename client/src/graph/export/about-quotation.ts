import { sayWhenInSentence } from '#core/date/say-when';
import type { WireEvidence } from '#core/wire/evidence';
import { sayWhose } from '../../words/say-whose.ts';

/** What is said of a quotation beside its source: when it was said and by whom, who is credited, what it is called there. */
export function aboutQuotation(
  evidence: WireEvidence,
  nameOf: (id: string) => string | undefined,
): readonly string[] {
  const { document, said, credits, as } = evidence;
  const credited = credits === null ? undefined : nameOf(credits);
  return [
    said === null ? undefined : `said ${sayWhenInSentence(said)}`,
    sayWhose(evidence, nameOf),
    credited === undefined || credited === nameOf(document) ? undefined : `crediting ${credited}`,
    as === null ? undefined : `written “${as}” there`,
  ].filter((part) => part !== undefined);
}
