import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyNth } from './every-nth.ts';

const evenly = (many: number, apart: number) =>
  Array.from({ length: many }, (_, place) => ({ at: place * apart, size: 40 }));

describe('labels in a row', () => {
  it.each([
    [60, 1],
    [30, 2],
    [10, 5],
    [0.1, 10],
  ])('%f px apart: one in %i stands', (apart, step) => {
    expect(everyNth(evenly(10, apart), 8)).toBe(step);
  });

  it('never touch, however the marks are spread', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(2000), fc.integer({ min: 5, max: 90 })), { maxLength: 30 }),
        (marks) => {
          const places = marks.map(([at, size]) => ({ at, size })).sort((a, b) => a.at - b.at);
          const step = everyNth(places, 6);
          const kept = places.filter((_, place) => place % step === 0);
          kept.slice(1).forEach((mark, place) => {
            const before = kept[place];
            expect(mark.at - mark.size / 2).toBeGreaterThanOrEqual(
              (before?.at ?? 0) + (before?.size ?? 0) / 2 + 6,
            );
          });
        },
      ),
    );
  });
});
