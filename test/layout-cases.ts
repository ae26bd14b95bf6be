import fc from 'fast-check';
import type { LayoutGraph, NodeToPlace, RelationshipToFollow } from '#layout/layout-graph';
import { layoutGraph } from '#layout/layout-graph';
import type { Point } from '#layout/point';

export interface LayoutCase {
  readonly nodes: readonly (NodeToPlace & { readonly labelWidth: number })[];
  readonly relationships: readonly RelationshipToFollow[];
}

/** Graphs with parallels, relationships from a node to itself, parts that nothing joins and lone nodes. */
export function anyLayoutCase(most = 40): fc.Arbitrary<LayoutCase> {
  return fc.integer({ min: 0, max: most }).chain((count) => {
    const id = fc.integer({ min: 0, max: Math.max(0, count - 1) }).map((index) => `person:n${index}`);
    return fc.record({
      nodes: fc.tuple(
        ...Array.from({ length: count }, (_, index) =>
          fc.record({ id: fc.constant(`person:n${index}`), labelWidth: fc.integer({ min: 0, max: 200 }) }),
        ),
      ),
      relationships:
        count === 0
          ? fc.constant([])
          : fc.array(fc.record({ startNodeId: id, endNodeId: id }), { maxLength: 2 * most }),
    });
  });
}

/** A case, and the same with its nodes and relationships in another order. */
export function anyReordered(most = 40): fc.Arbitrary<readonly [LayoutCase, LayoutCase]> {
  return anyLayoutCase(most).chain((given) =>
    fc
      .record({
        nodes: fc.shuffledSubarray([...given.nodes], { minLength: given.nodes.length }),
        relationships: fc.shuffledSubarray([...given.relationships], {
          minLength: given.relationships.length,
        }),
      })
      .map((other) => [given, other] as const),
  );
}

/** The same numbers every time, between 0 and 1. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** A graph with a few hubs, like a case: `count` nodes, `each` relationships from each. */
export function someLayoutCase(count: number, each: number): LayoutCase {
  const next = numbersFrom(7);
  return {
    nodes: Array.from({ length: count }, (_, index) => ({
      id: `person:n${index}`,
      labelWidth: 40 + Math.floor(next() * 100),
    })),
    relationships: Array.from({ length: count * each }, () => {
      const start = Math.floor(next() * count);
      const near = Math.floor(start / 25) * 25 + Math.floor(next() * 25);
      const end = next() < 0.5 ? Math.floor(next() * next() * 12) : Math.min(count - 1, near);
      return { startNodeId: `person:n${start}`, endNodeId: `person:n${end}` };
    }),
  };
}

/** The pairs of nodes whose discs overlap, worked out one by one, and the nodes without a finite place. */
export function misplaced(given: LayoutCase, places: ReadonlyMap<string, Point>): readonly string[] {
  const { nodes }: LayoutGraph = layoutGraph(given.nodes, given.relationships);
  const placed = nodes.flatMap(({ id, radius }) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, radius, ...place }];
  });
  const absent = nodes.filter(({ id }) => {
    const { x, y } = places.get(id) ?? { x: NaN, y: NaN };
    return !Number.isFinite(x) || !Number.isFinite(y);
  });
  return [
    ...absent.map(({ id }) => `${id} has no place`),
    ...placed.flatMap((one, index) =>
      placed
        .slice(index + 1)
        .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius)
        .map((other) => `${one.id} and ${other.id} overlap`),
    ),
  ];
}
