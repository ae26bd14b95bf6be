import { relationshipTypeDefinition } from './model/relationship-types.ts';
import { listOf, textOf, type Properties } from './property-value.ts';

/** What putting a relationship into words needs of it. */
export interface ReadableRelationship {
  readonly type: string;
  readonly properties: Properties;
}

/** The verb of a relationship, read from its start or back from its end. A STATED says how: denied, admitted, alleged. */
export function verbOf({ type, properties }: ReadableRelationship, from: 'start' | 'end'): string {
  const label = textOf(properties, 'label');
  if (type === 'LINKED_TO' && label !== undefined) return from === 'start' ? label : `${label} (from)`;
  if (type === 'STATED') {
    const stances = listOf(properties, 'stances');
    const only = stances.length === 1 ? stances[0] : undefined;
    switch (only) {
      case 'denies':
        return from === 'start' ? 'denied' : 'was denied by';
      case 'admits':
        return from === 'start' ? 'admitted' : 'was admitted by';
      case 'alleges':
        return from === 'start' ? 'alleged' : 'was alleged by';
      case 'withdraws':
        return from === 'start' ? 'withdrew' : 'was withdrawn by';
      default:
        break;
    }
  }
  const definition = relationshipTypeDefinition(type);
  if (definition === undefined) return type.toLowerCase().replaceAll('_', ' ');
  return from === 'start' ? definition.reads : definition.readsBack;
}

/** A relationship as a sentence: `Memo of 21 June 2017 was copied to Home Secretary`. */
export function sentenceOf(relationship: ReadableRelationship, startName: string, endName: string): string {
  return `${startName} ${verbOf(relationship, 'start')} ${endName}`;
}
