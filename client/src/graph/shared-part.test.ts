import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeIdSchema, relationshipId } from '#core/identity';
import { wireNodeSchema } from '#core/wire/node';
import { wireRelationshipSchema, type WireRelationship } from '#core/wire/relationship';
import { sharedPart } from './shared-part.ts';

const PEOPLE = ['person:a', 'person:b', 'person:c', 'person:d', 'person:e'];
const nodes = PEOPLE.map((id) =>
  wireNodeSchema.parse({ id, labels: ['Entity', 'Person'], name: id, status: 'asserted', properties: {} }),
);
const joined = (start: string, end: string): WireRelationship =>
  wireRelationshipSchema.parse({
    id: relationshipId(nodeIdSchema.parse(start), 'CRITICISED', nodeIdSchema.parse(end)),
    type: 'CRITICISED',
    startNodeId: start,
    endNodeId: end,
    status: 'asserted',
    properties: {},
    evidence: [],
  });
const around = (id: string, all: readonly WireRelationship[]) => {
  const relationships = all.filter(({ startNodeId, endNodeId }) => startNodeId === id || endNodeId === id);
  const near = new Set<string>([id, ...relationships.flatMap((r) => [r.startNodeId, r.endNodeId])]);
  return { nodes: nodes.filter((node) => near.has(node.id)), relationships };
};
const shared = (all: readonly WireRelationship[]) =>
  sharedPart(['person:a', 'person:b'], around('person:a', all), around('person:b', all));

test('two nodes share those that both are joined to, and what joins them themselves', () => {
  const part = shared([
    joined('person:a', 'person:b'),
    joined('person:a', 'person:c'),
    joined('person:c', 'person:b'),
    joined('person:a', 'person:d'),
    joined('person:e', 'person:b'),
  ]);
  expect(part.nodes.map(({ id }) => id)).toEqual(['person:a', 'person:b', 'person:c']);
  expect(part.relationships.map(({ startNodeId, endNodeId }) => [startNodeId, endNodeId])).toEqual([
    ['person:a', 'person:b'],
    ['person:a', 'person:c'],
    ['person:c', 'person:b'],
  ]);
});

test('every node of the part but the two has a relationship in it with each of them', () => {
  const pairs = fc.tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...PEOPLE));
  fc.assert(
    fc.property(fc.uniqueArray(pairs, { selector: String }), (drawn) => {
      const all = drawn.map(([start, end]) => joined(start, end));
      const part = shared(all);
      const together = (a: string, b: string): boolean =>
        part.relationships.some((r) => [r.startNodeId, r.endNodeId].sort().join() === [a, b].sort().join());
      const others = PEOPLE.filter((id) => !['person:a', 'person:b'].includes(id));
      for (const id of others) {
        const both = ['person:a', 'person:b'].every((end) =>
          all.some((r) => [r.startNodeId, r.endNodeId].sort().join() === [id, end].sort().join()),
        );
        expect(part.nodes.some((node) => node.id === id)).toBe(both);
        if (both) expect(together(id, 'person:a') && together(id, 'person:b')).toBe(true);
      }
    }),
  );
});
