import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingSize } from './fitting-size.ts';

describe('the size that fits', () => {
  it('is full where there is room', () => {
    expect(
      fittingSize([
        { x: 0, y: 0, radius: 10 },
        { x: 100, y: 0, radius: 28 },
      ]),
    ).toBe(1);
    expect(fittingSize([])).toBe(1);
  });

  it('lets two near discs just touch, ring to ring', () => {
    expect(
      fittingSize([
        { x: 0, y: 0, radius: 10 },
        { x: 0, y: 14, radius: 10 },
      ]),
    ).toBe(0.5);
  });

  it('never makes discs vanish', () => {
    expect(
      fittingSize([
        { x: 0, y: 0, radius: 10 },
        { x: 0, y: 0, radius: 10 },
      ]),
    ).toBe(0.3);
  });
});

const disc = fc.record({
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -300, max: 300 }),
  radius: fc.integer({ min: 1, max: 28 }),
});

it('is the same as if every two were looked at, whatever the discs', () => {
  fc.assert(
    fc.property(fc.array(disc, { maxLength: 80 }), (discs) => {
      const byX = [...discs].sort((a, b) => a.x - b.x);
      const factors = byX.map((a, place) =>
        byX
          .slice(place + 1)
          .reduce(
            (least, b) => Math.min(least, (Math.hypot(b.x - a.x, b.y - a.y) - 4) / (a.radius + b.radius)),
            1,
          ),
      );
      factors.sort((a, b) => a - b);
      const expected = Math.max(0.3, Math.min(1, factors[Math.floor(factors.length / 50)] ?? 1));
      expect(fittingSize(discs)).toBeCloseTo(expected, 10);
    }),
  );
});
