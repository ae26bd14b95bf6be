import { sayWhenInSentence } from '#core/date/say-when';
import { textOf } from '#core/property-value';
import type { WireRelationship } from '#core/wire/relationship';
import type { Fact } from './fact.ts';

/** What a relationship carries beside its sentence and its standing, in the order that a reader asks for it. */
export function relationshipFacts({ properties }: Pick<WireRelationship, 'properties'>): readonly Fact[] {
  const asDate = (name: string): string | undefined => {
    const edtf = textOf(properties, name);
    return edtf === undefined ? undefined : sayWhenInSentence(edtf);
  };
  const facts: readonly (readonly [kind: Fact['kind'], caption: string, value: string | undefined])[] = [
    ['text', 'When', asDate('when')],
    ['text', 'How the date is known', textOf(properties, 'whenNote')],
    ['text', 'Reported', asDate('reported')],
    ['text', 'As', textOf(properties, 'role')],
    ['text', 'How', textOf(properties, 'how')],
    ['text', 'Note', textOf(properties, 'note')],
    ['node', 'Occasion', textOf(properties, 'event')],
  ];
  return facts.flatMap(([kind, caption, value]) => (value === undefined ? [] : [{ kind, caption, value }]));
}
