import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLayoutCase, anyReordered, misplaced, someLayoutCase } from '../test/layout-cases.ts';
import { circleOrder } from './circle-order.ts';
import { crossingsOnCircle } from './crossings.ts';
import { layoutGraph } from './layout-graph.ts';
import { placeInCircle } from './place-in-circle.ts';

const crossings = (order: readonly number[], edges: readonly { readonly a: number; readonly b: number }[]) =>
  crossingsOnCircle(
    edges.map(({ a, b }) => [order.indexOf(a), order.indexOf(b)] as const),
    order.length,
  );

describe('placeInCircle', () => {
  it('gives the same places whatever the order of nodes and relationships', () => {
    fc.assert(
      fc.property(anyReordered(), ([given, other]) => {
        const places = [...placeInCircle(given.nodes, given.relationships)].sort();
        expect([...placeInCircle(other.nodes, other.relationships)].sort()).toEqual(places);
      }),
    );
  });

  it('places every node, all equally far from the middle, and lets no two overlap', () => {
    fc.assert(
      fc.property(anyLayoutCase(), (given) => {
        const places = placeInCircle(given.nodes, given.relationships);
        expect(misplaced(given, places)).toEqual([]);
        const distances = [...places.values()].map(({ x, y }) => Math.hypot(x, y));
        expect(Math.max(0, ...distances) - Math.min(...distances, Infinity)).toBeLessThan(0.01);
      }),
    );
  });

  it('draws a tree, and a ring, without a crossing', () => {
    const tree = Array.from({ length: 40 }, (_, index) => [Math.floor(index / 3), index + 1] as const);
    const ring = Array.from(
      { length: 30 },
      (_, index) => [(index * 7) % 30, ((index + 1) * 7) % 30] as const,
    );
    for (const pairs of [tree, ring]) {
      const ids = [...new Set(pairs.flat())];
      const graph = layoutGraph(
        ids.map((id) => ({ id: `n${id}` })),
        pairs.map(([a, b]) => ({ startNodeId: `n${a}`, endNodeId: `n${b}` })),
      );
      expect(crossings(circleOrder(graph), graph.edges)).toBe(0);
    }
  });

  it('leaves far fewer crossings than the order of the ids', () => {
    const given = someLayoutCase(120, 2);
    const graph = layoutGraph(given.nodes, given.relationships);
    const plain = graph.nodes.map((_, index) => index);
    expect(crossings(circleOrder(graph), graph.edges)).toBeLessThan(crossings(plain, graph.edges) * 0.6);
  });
});

describe('crossingsOnCircle', () => {
  it('counts what a comparison of all pairs counts', () => {
    const chord = fc.tuple(fc.nat(11), fc.nat(11)).filter(([one, other]) => one !== other);
    fc.assert(
      fc.property(fc.array(chord, { maxLength: 25 }), (chords) => {
        let expected = 0;
        chords.forEach(([a, b], index) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          const within = (place: number): boolean => place > low && place < high;
          const apart = (place: number): boolean => place !== low && place !== high;
          for (const [c, d] of chords.slice(index + 1)) {
            if (apart(c) && apart(d) && within(c) !== within(d)) expected += 1;
          }
        });
        expect(crossingsOnCircle(chords, 12)).toBe(expected);
      }),
    );
  });
});
