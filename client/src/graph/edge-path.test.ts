import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loopOf, pointOn, RING } from './edge-path.ts';

const radius = fc.double({ min: 1, max: 60, noNaN: true });
const within = fc.nat(6);

describe('the path of a line', () => {
  it('leads from disc to disc, and bends to the left of its way', () => {
    const [from, to] = [
      { x: 0, y: 0, radius: 5 },
      { x: 100, y: 0, radius: 5 },
    ];
    expect(pointOn(from, to, 0.16, 0)).toEqual({ x: 0, y: 0 });
    expect(pointOn(from, to, 0.16, 1).x).toBe(100);
    expect(pointOn(from, to, 0.16, 0.5)).toEqual({ x: 50, y: -16 });
    expect(pointOn(from, to, 0, 0.5).y).toBeCloseTo(0);
  });

  it('of a loop begins and ends on the rim of its disc, and is highest in the middle', () => {
    fc.assert(
      fc.property(radius, within, (r, inner) => {
        const disc = { x: 10, y: 20, radius: r };
        for (const t of [0, 1]) {
          const { x, y } = pointOn(disc, disc, inner, t, true);
          expect(Math.hypot(x - 10, y - 20)).toBeCloseTo(r + RING, 6);
        }
        const [start, top, end] = [0, 0.5, 1].map((t) => pointOn(disc, disc, inner, t, true));
        expect(start?.x).toBeLessThan(10);
        expect(end?.x).toBeGreaterThan(10);
        expect(top?.x).toBeCloseTo(10, 6);
        expect(top?.y).toBeLessThan(20 - r - RING);
      }),
    );
  });

  it('of one loop lies within that of the next', () => {
    fc.assert(
      fc.property(radius, within, (r, inner) => {
        expect(loopOf(r, inner + 1).radius).toBeGreaterThan(loopOf(r, inner).radius);
        expect(loopOf(r, inner).half).toBeGreaterThan(0);
      }),
    );
  });
});
