import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlap } from './place-labels.ts';
import { placesAlong } from './places-along.ts';

it('has places beside a line as well as on it, which leave the line free', () => {
  const at = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(at, at, at, at, (x1, y1, x2, y2) => {
      fc.pre(Math.hypot(x2 - x1, y2 - y1) > 10);
      const [from, to] = [
        { x: x1, y: y1, radius: 5 },
        { x: x2, y: y2, radius: 5 },
      ];
      const places = placesAlong(from, to, 0, { width: 80, height: 15 });
      const middle = { x: (x1 + x2) / 2 - 0.5, y: (y1 + y2) / 2 - 0.5, width: 1, height: 1 };
      expect(places[0] === undefined ? false : overlap(places[0], middle)).toBe(true);
      const beside = places.filter((box) => {
        for (let step = 0; step <= 400; step++) {
          const [x, y] = [x1 + ((x2 - x1) * step) / 400, y1 + ((y2 - y1) * step) / 400];
          if (overlap(box, { x, y, width: 0.01, height: 0.01 })) return false;
        }
        return true;
      });
      expect(beside.length).toBeGreaterThanOrEqual(10);
    }),
    { numRuns: 40 },
  );
});
