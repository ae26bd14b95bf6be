import fc from 'fast-check';
import { expect, it } from 'vitest';
import { misplaced, someLayoutCase } from '../test/layout-cases.ts';
import { shiftClearOfRest } from './keep-clear.ts';
import { placeGraph } from './place-graph.ts';
import { placeInCircle } from './place-in-circle.ts';

const given = someLayoutCase(120, 2);
const before = placeGraph(given.nodes, given.relationships);

it('sets a part that was laid out by itself where it lies on nothing of the rest', () => {
  const some = fc.uniqueArray(fc.constantFrom(...given.nodes), {
    selector: ({ id }) => id,
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(some, (nodes) => {
      const part = placeInCircle(
        // As they are drawn: by all that they have, not only by what joins them within the part.
        nodes.map((node) => ({ ...node, degree: 400 })),
        given.relationships,
      );
      const shift = shiftClearOfRest(given.nodes, given.relationships, before, part);
      const after = new Map([
        ...before,
        ...[...part].map(([id, { x, y }]) => [id, { x: x + shift.x, y: y + shift.y }] as const),
      ]);
      expect(misplaced(given, after)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

it('leaves a part where it was where nothing else is', () => {
  const places = new Map([
    ['a', { x: 100, y: 50 }],
    ['b', { x: 200, y: 50 }],
  ]);
  const nodes = [{ id: 'a' }, { id: 'b' }];
  const part = new Map([
    ['a', { x: 0, y: -40 }],
    ['b', { x: 0, y: 40 }],
  ]);
  expect(shiftClearOfRest(nodes, [], places, part)).toEqual({ x: 150, y: 50 });
});
