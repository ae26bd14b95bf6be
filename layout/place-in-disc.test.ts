import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyReordered, someLayoutCase } from '../test/layout-cases.ts';
import { placeInDisc } from './place-in-disc.ts';

test('every node has a place within the disc, the same whatever the order of what comes in', () => {
  fc.assert(
    fc.property(anyReordered(), ([one, other]) => {
      const places = placeInDisc(one.nodes, one.relationships);
      expect([...places.keys()].sort()).toEqual(one.nodes.map(({ id }) => id).sort());
      for (const { x, y } of places.values()) expect(Math.hypot(x, y)).toBeLessThanOrEqual(1.000_001);
      expect(placeInDisc(other.nodes, other.relationships)).toEqual(places);
    }),
    { numRuns: 60 },
  );
});

test('the disc is filled evenly: its inner half of the area holds about half of the nodes', () => {
  const { nodes, relationships } = someLayoutCase(400, 3);
  const places = [...placeInDisc(nodes, relationships).values()];
  const inner = places.filter(({ x, y }) => Math.hypot(x, y) < Math.SQRT1_2).length;
  expect(inner / places.length).toBeGreaterThan(0.35);
  expect(inner / places.length).toBeLessThan(0.65);
});
