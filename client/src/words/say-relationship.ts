import { relationshipTypeDefinition } from '#core/model/relationship-types';
import type { Stance } from '#core/stance';
import type { WireRelationship } from '#core/wire/relationship';

export type Direction = 'out' | 'in';

const STATED_AS: Readonly<Partial<Record<Stance, readonly [reads: string, readsBack: string]>>> = {
  denies: ['denied', 'was denied by'],
  admits: ['admitted', 'was admitted by'],
  alleges: ['alleged', 'was alleged by'],
  withdraws: ['took back', 'was taken back by'],
};

/**
 * How a relationship reads from one of its ends. What somebody *stated* reads by the stance that was taken: who denies
 * a claim has not "said" it.
 */
export function sayRelationship(
  relationship: Pick<WireRelationship, 'type' | 'properties'>,
  direction: Direction,
  stances: readonly string[] = stancesOf(relationship),
): string {
  const { type, properties } = relationship;
  if (type === 'STATED') {
    const stated = STATED_AS[leading(stances) ?? 'asserts'];
    if (stated !== undefined) return direction === 'out' ? stated[0] : stated[1];
  }
  const label = properties['label'];
  if (type === 'LINKED_TO' && typeof label === 'string')
    return direction === 'out' ? label : `${label} (from)`;
  const definition = relationshipTypeDefinition(type);
  if (definition === undefined) return 'is linked to';
  return direction === 'out' ? definition.reads : definition.readsBack;
}

/** A heading: the same words with a capital. */
export function asHeading(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function stancesOf({ properties }: Pick<WireRelationship, 'properties'>): readonly string[] {
  const stances = properties['stances'];
  // `Array.isArray` does not narrow a readonly list; the schema allows lists of strings only.
  return Array.isArray(stances) ? (stances as readonly string[]) : [];
}

/** The stance that decides the word: an admission first, then that it was said, its denial, its hearsay. */
function leading(stances: readonly string[]): Stance | undefined {
  const order: readonly Stance[] = ['admits', 'documents', 'asserts', 'denies', 'withdraws', 'alleges'];
  return order.find((stance) => stances.includes(stance));
}
