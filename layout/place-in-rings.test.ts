import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLayoutCase, anyReordered, misplaced, someLayoutCase } from '../test/layout-cases.ts';
import { placeInRings } from './place-in-rings.ts';

/** Steps from one node to every other, by brute force. */
function stepsFrom(
  id: string,
  relationships: readonly { readonly startNodeId: string; readonly endNodeId: string }[],
): ReadonlyMap<string, number> {
  const steps = new Map([[id, 0]]);
  for (let round = 0; round < 50; round += 1) {
    for (const { startNodeId: a, endNodeId: b } of relationships) {
      for (const [one, other] of [[a, b] as const, [b, a] as const]) {
        const through = (steps.get(one) ?? Infinity) + 1;
        if (through < (steps.get(other) ?? Infinity)) steps.set(other, through);
      }
    }
  }
  return steps;
}

describe('placeInRings', () => {
  it('gives the same places whatever the order of nodes and relationships', () => {
    fc.assert(
      fc.property(anyReordered(), ([given, other]) => {
        const places = [...placeInRings(given.nodes, given.relationships, 'person:n0')].sort();
        expect([...placeInRings(other.nodes, other.relationships, 'person:n0')].sort()).toEqual(places);
      }),
    );
  });

  it('places every node and lets no two overlap', () => {
    fc.assert(
      fc.property(anyLayoutCase(), (given) => {
        expect(misplaced(given, placeInRings(given.nodes, given.relationships, 'person:n0'))).toEqual([]);
      }),
    );
    const large = someLayoutCase(1500, 2);
    expect(misplaced(large, placeInRings(large.nodes, large.relationships, 'person:n9'))).toEqual([]);
  }, 60_000);

  it('sets what is more steps away further out, and what cannot be reached outermost', () => {
    fc.assert(
      fc.property(
        anyLayoutCase().filter(({ nodes }) => nodes.length > 0),
        (given) => {
          const places = placeInRings(given.nodes, given.relationships, 'person:n0');
          const steps = stepsFrom('person:n0', given.relationships);
          const order = given.nodes
            .map(({ id }) => ({
              steps: steps.get(id) ?? Infinity,
              distance: Math.hypot(places.get(id)?.x ?? NaN, places.get(id)?.y ?? NaN),
            }))
            .sort((one, other) => one.distance - other.distance);
          expect(order[0]?.distance).toBe(0);
          order.forEach((each, rank) => {
            if (rank > 0) expect(each.steps).toBeGreaterThanOrEqual(order[rank - 1]?.steps ?? 0);
          });
        },
      ),
    );
  });

  it('takes the best connected for the middle where the one asked for is not there', () => {
    const places = placeInRings(
      ['a', 'b', 'c'].map((id) => ({ id })),
      [
        { startNodeId: 'a', endNodeId: 'b' },
        { startNodeId: 'b', endNodeId: 'c' },
      ],
      'gone',
    );
    expect(places.get('b')).toEqual({ x: 0, y: 0 });
  });
});
