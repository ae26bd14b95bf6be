import { textOf } from '#core/property-value';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import { withinSentence } from '#core/within-sentence';
import type { Cited } from '../../words/cite.ts';
import { sayNodeDate } from '../../words/say-node.ts';
import { sayWhose } from '../../words/say-whose.ts';

type NameOf = (id: string) => string | undefined;

/** What a quotation's citation is made of, its publishers apart. */
export function citedEvidence(
  evidence: WireEvidence,
  documents: readonly WireNode[],
  nameOf: NameOf,
): Omit<Cited, 'publishers'> {
  const { document, exact } = evidence;
  const source = documents.find(({ id }) => id === document);
  const named = namesIn(documents, nameOf);
  return {
    exact,
    title: withinSentence(document, named(document) ?? 'the source'),
    date: source === undefined ? undefined : sayNodeDate(source),
    url: source === undefined ? undefined : textOf(source.properties, 'url'),
    whose: sayWhose(evidence, named),
  };
}

/** Names as they came with a quotation; of what did not come, as the canvas has them. */
export function namesIn(documents: readonly WireNode[], nameOf: NameOf): NameOf {
  return (id) => documents.find((one) => one.id === id)?.name ?? nameOf(id);
}
