import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisStep } from './axis.ts';

const evenly = (many: number, apart: number) =>
  Array.from({ length: many }, (_, place) => ({ x: place * apart, width: 40 }));

describe('the labels of an axis', () => {
  it.each([
    [60, 1],
    [30, 2],
    [10, 5],
    [0.1, 10],
  ])('%f px apart: one in %i stands', (apart, step) => {
    expect(axisStep(evenly(10, apart), 8)).toBe(step);
  });

  it('never touch, however the marks are spread', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(2000), fc.integer({ min: 5, max: 90 })), { maxLength: 30 }),
        (marks) => {
          const places = marks.map(([x, width]) => ({ x, width })).sort((a, b) => a.x - b.x);
          const step = axisStep(places, 6);
          const kept = places.filter((_, place) => place % step === 0);
          kept.slice(1).forEach((mark, place) => {
            const before = kept[place];
            expect(mark.x - mark.width / 2).toBeGreaterThanOrEqual(
              (before?.x ?? 0) + (before?.width ?? 0) / 2 + 6,
            );
          });
        },
      ),
    );
  });
});
