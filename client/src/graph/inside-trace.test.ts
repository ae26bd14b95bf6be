import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isInside, rectangleOf } from './inside-trace.ts';

const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }) });

it('within a rectangle is what lies between its sides, from whichever corner it was drawn', () => {
  fc.assert(
    fc.property(point, point, point, (from, to, at) => {
      const between = (value: number, a: number, b: number): boolean =>
        value > Math.min(a, b) && value < Math.max(a, b);
      const rim = [from.x, to.x].includes(at.x) || [from.y, to.y].includes(at.y);
      const within = between(at.x, from.x, to.x) && between(at.y, from.y, to.y);
      expect(rim || isInside(at, rectangleOf(from, to)) === within).toBe(true);
    }),
  );
});

it('the bay of a trace that bends inwards is outside', () => {
  const trace = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
    { x: 50, y: 20 },
    { x: 0, y: 100 },
  ];
  expect(isInside({ x: 50, y: 60 }, trace)).toBe(false);
  expect(isInside({ x: 15, y: 40 }, trace)).toBe(true);
  expect(isInside({ x: 15, y: 40 }, [])).toBe(false);
});
