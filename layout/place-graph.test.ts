import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeRadius } from './node-radius.ts';
import { placeGraph } from './place-graph.ts';

interface Case {
  readonly nodes: readonly { readonly id: string; readonly labelWidth: number }[];
  readonly relationships: readonly { readonly startNodeId: string; readonly endNodeId: string }[];
}

/** Graphs with parallels, relationships from a node to itself, parts that nothing joins and lone nodes. */
const anyCase: fc.Arbitrary<Case> = fc.integer({ min: 0, max: 40 }).chain((count) =>
  fc.record({
    nodes: fc.tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc.record({ id: fc.constant(`person:n${index}`), labelWidth: fc.integer({ min: 0, max: 200 }) }),
      ),
    ),
    relationships:
      count === 0
        ? fc.constant([])
        : fc.array(
            fc.record({
              startNodeId: fc.integer({ min: 0, max: count - 1 }).map((index) => `person:n${index}`),
              endNodeId: fc.integer({ min: 0, max: count - 1 }).map((index) => `person:n${index}`),
            }),
            { maxLength: 80 },
          ),
  }),
);

/** The same numbers every time, between 0 and 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** A graph with a few hubs, like a case: `count` nodes, about `each` relationships from each. */
function someCase(count: number, each: number): Case {
  const next = numbers(7);
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

function overlaps(given: Case): readonly string[] {
  const degrees = new Map<string, number>();
  for (const { startNodeId, endNodeId } of given.relationships) {
    for (const id of [startNodeId, endNodeId]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const placed = [...placeGraph(given.nodes, given.relationships)].map(([id, point]) => ({
    id,
    ...point,
    radius: nodeRadius(degrees.get(id) ?? 0),
  }));
  return placed.flatMap((one, index) =>
    placed
      .slice(index + 1)
      .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius)
      .map((other) => `${one.id} and ${other.id}`),
  );
}

describe('placeGraph', () => {
  it('places nothing where there is nothing, and one node in the middle', () => {
    expect(placeGraph([], [])).toEqual(new Map());
    expect(placeGraph([{ id: 'person:a' }], [{ startNodeId: 'person:a', endNodeId: 'person:a' }])).toEqual(
      new Map([['person:a', { x: 0, y: 0 }]]),
    );
  });

  it('gives the same places, to the last digit, whatever the order of nodes and relationships', () => {
    fc.assert(
      fc.property(
        anyCase.chain((given) =>
          fc.record({
            given: fc.constant(given),
            nodes: fc.shuffledSubarray([...given.nodes], { minLength: given.nodes.length }),
            relationships: fc.shuffledSubarray([...given.relationships], {
              minLength: given.relationships.length,
            }),
          }),
        ),
        ({ given, nodes, relationships }) => {
          const turned = relationships.map(({ startNodeId, endNodeId }) => ({
            startNodeId: endNodeId,
            endNodeId: startNodeId,
          }));
          const places = placeGraph(given.nodes, given.relationships);
          expect([...placeGraph(nodes, turned)].sort()).toEqual([...places].sort());
        },
      ),
      { numRuns: 40 },
    );
  });

  it('places every node at finite numbers and lets no two overlap', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const places = placeGraph(given.nodes, given.relationships);
        expect(places.size).toBe(given.nodes.length);
        for (const { x, y } of places.values()) expect([x, y].every(Number.isFinite)).toBe(true);
        expect(overlaps(given)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('fits 250 nodes and 700 relationships into a canvas of 1100 by 750, without overlaps', () => {
    const given = someCase(250, 3);
    const places = [...placeGraph(given.nodes, given.relationships).values()];
    const width = Math.max(...places.map(({ x }) => x)) - Math.min(...places.map(({ x }) => x));
    const height = Math.max(...places.map(({ y }) => y)) - Math.min(...places.map(({ y }) => y));
    expect(overlaps(given)).toEqual([]);
    expect(width).toBeLessThanOrEqual(1100);
    expect(height).toBeLessThanOrEqual(750);
    expect(width).toBeGreaterThan(900);
    expect(height).toBeGreaterThan(600);
  });

  it('keeps joined nodes nearer to each other than others are', () => {
    const given = someCase(250, 3);
    const places = placeGraph(given.nodes, given.relationships);
    const mean = (pairs: readonly (readonly [string | undefined, string | undefined])[]): number =>
      pairs.reduce((sum, [a, b]) => {
        const [one, other] = [places.get(a ?? ''), places.get(b ?? '')];
        if (one === undefined || other === undefined) throw new Error(`no place for ${a} or ${b}`);
        return sum + Math.hypot(one.x - other.x, one.y - other.y);
      }, 0) / pairs.length;
    const joined = given.relationships.map((each) => [each.startNodeId, each.endNodeId] as const);
    const strangers = given.nodes.map(
      (node, index) => [node.id, given.nodes[(index * 97) % 250]?.id] as const,
    );
    expect(mean(joined)).toBeLessThan(mean(strangers) * 0.75);
  });

  it('leaves out relationships whose ends are not there', () => {
    const places = placeGraph([{ id: 'person:a' }], [{ startNodeId: 'person:a', endNodeId: 'person:gone' }]);
    expect([...places.keys()]).toEqual(['person:a']);
  });

  it('places 10,000 nodes and 50,000 relationships in seconds', () => {
    const given = someCase(10_000, 5);
    // Of the processor's time: what else the machine does is no part of it.
    const before = process.cpuUsage();
    expect(placeGraph(given.nodes, given.relationships).size).toBe(10_000);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(20_000);
  }, 180_000);
});
