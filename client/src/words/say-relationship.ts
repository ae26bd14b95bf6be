import { verbOf } from '#core/relationship-sentence';
import type { WireRelationship } from '#core/wire/relationship';

export type Direction = 'out' | 'in';

/** How a relationship reads from one of its ends; by the stances of all its quotations, or of those shown. */
export function sayRelationship(
  relationship: Pick<WireRelationship, 'type' | 'properties'>,
  direction: Direction,
  stances?: readonly string[],
): string {
  return verbOf(relationship, direction === 'out' ? 'start' : 'end', stances);
}

/** A heading: the same words with a capital. */
export function asHeading(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
