import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packRelationships, unpackRelationships } from './packed-relationships.ts';

it('gives back the relationships that were packed, in their order', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', '');
  fc.assert(
    fc.property(fc.array(fc.record({ startNodeId: id, endNodeId: id })), (relationships) => {
      expect(unpackRelationships(packRelationships(relationships))).toEqual(relationships);
    }),
  );
});

it('names each end once', () => {
  const relationships = [
    { startNodeId: 'a', endNodeId: 'b' },
    { startNodeId: 'b', endNodeId: 'a' },
    { startNodeId: 'b', endNodeId: 'b' },
  ];
  expect(packRelationships(relationships).ids).toEqual(['a', 'b']);
});
