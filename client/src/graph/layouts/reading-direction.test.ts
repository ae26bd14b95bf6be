import { expect, it } from 'vitest';
import { RELATIONSHIP_TYPES } from '#core/model/relationship-types';
import { placeInLayers } from '#layout/place-in-layers';
import { readDownwards } from './reading-direction.ts';

it('stands a chief above who reports, and what was sent below who sent it', () => {
  const joins = [
    { startNodeId: 'clerk', endNodeId: 'chief', type: 'REPORTS_TO' },
    { startNodeId: 'clerk', endNodeId: 'memo', type: 'SENT' },
  ];
  const places = placeInLayers(
    ['clerk', 'chief', 'memo'].map((id) => ({ id })),
    joins.map(readDownwards),
  );
  const y = (id: string): number => places.get(id)?.y ?? NaN;
  expect([y('chief') > y('clerk'), y('clerk') > y('memo')]).toEqual([true, true]);
});

it('turns only types that the model knows', () => {
  const known = new Set<string>(RELATIONSHIP_TYPES.map(({ name }) => name));
  const turned = [
    'REPORTS_TO',
    'EMPLOYED_BY',
    'MEMBER_OF',
    'PART_OF',
    'POST_IN',
    'REPLIES_TO',
    'FORWARDS',
    'RESTS_ON',
  ];
  expect(turned.filter((type) => !known.has(type))).toEqual([]);
});
