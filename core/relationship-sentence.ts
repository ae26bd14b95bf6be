import { relationshipTypeDefinition } from './model/relationship-types.ts';
import { listOf, textOf, type Properties } from './property-value.ts';
import type { Stance } from './stance.ts';
import { withinSentence } from './within-sentence.ts';

/** What putting a relationship into words needs of it. */
export interface ReadableRelationship {
  readonly type: string;
  readonly properties: Properties;
}

const STATED_AS: Readonly<Partial<Record<Stance, readonly [reads: string, readsBack: string]>>> = {
  denies: ['denied', 'was denied by'],
  admits: ['admitted', 'was admitted by'],
  alleges: ['alleged', 'was alleged by'],
  withdraws: ['took back', 'was taken back by'],
};

/**
 * The verb of a relationship, read from its start or back from its end. What somebody *stated* reads by the stance that
 * was taken: who denies a claim has not "said" it. `stances` are those of its quotations, where some are left out.
 */
export function verbOf(
  { type, properties }: ReadableRelationship,
  from: 'start' | 'end',
  stances: readonly string[] = listOf(properties, 'stances'),
): string {
  const side = from === 'start' ? 0 : 1;
  if (type === 'STATED') {
    const stated = STATED_AS[leading(stances) ?? 'asserts'];
    if (stated !== undefined) return stated[side];
  }
  const label = textOf(properties, 'label');
  if (type === 'LINKED_TO' && label !== undefined) return from === 'start' ? label : `${label} (from)`;
  const definition = relationshipTypeDefinition(type);
  if (definition === undefined) return 'is linked to';
  return from === 'start' ? definition.reads : definition.readsBack;
}

/** A relationship as a sentence without its full stop: `Memo of 21 June 2017 was copied to Home Secretary`. */
export function sentenceOf(
  relationship: ReadableRelationship & { readonly startNodeId: string; readonly endNodeId: string },
  startName: string,
  endName: string,
): string {
  const { startNodeId, endNodeId } = relationship;
  return `${withinSentence(startNodeId, startName)} ${verbOf(relationship, 'start')} ${withinSentence(endNodeId, endName)}`;
}

/** The stance that decides the word: an admission first, then that it was said, its denial, its hearsay. */
function leading(stances: readonly string[]): Stance | undefined {
  const order = ['admits', 'documents', 'asserts', 'denies', 'withdraws', 'alleges'] satisfies Stance[];
  return order.find((stance) => stances.includes(stance));
}
