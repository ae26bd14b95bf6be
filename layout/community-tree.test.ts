import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateGraph } from '../test/bench/generated-graph.ts';
import { anyReordered, type LayoutCase } from '../test/layout-cases.ts';
import { communityTree, type PlacedCommunity } from './community-tree.ts';
import { MOST_MEMBERS } from './divide.ts';

function generated(nodes: number, relationships: number): LayoutCase {
  const graph = generateGraph(nodes, relationships);
  return {
    nodes: graph.nodes.map(({ id }) => ({ id, labelWidth: 0 })),
    relationships: graph.relationships.map(({ start, end }) => ({
      startNodeId: graph.nodes[start]?.id ?? '',
      endNodeId: graph.nodes[end]?.id ?? '',
    })),
  };
}

const treeOf = ({ nodes, relationships }: LayoutCase): readonly PlacedCommunity[] =>
  communityTree(nodes, relationships);

/** Those that are part of the same one, or of none. */
function siblings(tree: readonly PlacedCommunity[]): readonly (readonly PlacedCommunity[])[] {
  const parents = new Set(tree.map(({ parent }) => parent));
  return [...parents].map((parent) => tree.filter((one) => one.parent === parent));
}

function expectWellMade(given: LayoutCase): void {
  const tree = treeOf(given);
  const every = given.nodes.map(({ id }) => id).sort();
  const top = tree.filter(({ parent }) => parent === -1);
  expect(top.flatMap(({ members }) => members).sort()).toEqual(every);
  tree.forEach(({ members, parts }, place) => {
    const inner = tree.filter(({ parent }) => parent === place);
    expect(inner.length).toBe(parts);
    if (parts === 0) expect(members.length).toBeLessThanOrEqual(MOST_MEMBERS);
    else expect(inner.flatMap((one) => one.members).sort()).toEqual([...members].sort());
  });
  for (const beside of siblings(tree)) {
    expect(beside.length).toBeLessThanOrEqual(150);
    beside.forEach((one, place) => {
      for (const other of beside.slice(place + 1)) {
        const apart = Math.hypot(one.x - other.x, one.y - other.y);
        expect(apart).toBeGreaterThan(one.radius + other.radius);
      }
      const whole = tree[one.parent];
      if (whole === undefined) return;
      expect(Math.hypot(one.x - whole.x, one.y - whole.y) + one.radius).toBeLessThan(whole.radius);
    });
  }
}

describe('communities of a graph', () => {
  test('every node is in one, and in one of its parts; discs lie side by side within the whole', () => {
    expectWellMade(generated(3000, 12_000));
  });

  test('a graph that no community divides, or that nothing joins, is divided all the same', () => {
    const ids = Array.from({ length: 1300 }, (_, index) => `person:n${index}`);
    const nodes = ids.map((id) => ({ id, labelWidth: 0 }));
    const star = ids.slice(1).map((id) => ({ startNodeId: 'person:n0', endNodeId: id }));
    const pairs = ids.map((id, at) => ({ startNodeId: id, endNodeId: ids[at + 1 - 2 * (at % 2)] ?? '' }));
    for (const relationships of [[], star, pairs]) expectWellMade({ nodes, relationships });
    // Many small ones: more than are shown side by side.
    const fours = ids.map((id, at) => ({ startNodeId: id, endNodeId: ids[at - (at % 4)] ?? '' }));
    expectWellMade({ nodes, relationships: fours });
  });

  test('the order of what comes in decides nothing', () => {
    fc.assert(
      fc.property(anyReordered(60), ([one, other]) => {
        expect(treeOf(other)).toEqual(treeOf(one));
      }),
      { numRuns: 60 },
    );
  });
});
