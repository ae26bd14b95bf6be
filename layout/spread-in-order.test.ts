import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadInOrder } from './spread-in-order.ts';

it('leaves alone what has room, and parts the rest around its middle', () => {
  expect(spreadInOrder([0, 10, 30], [0, 5, 5])).toEqual([0, 10, 30]);
  expect(spreadInOrder([5, 5, 5], [0, 10, 10])).toEqual([-5, 5, 15]);
});

it('keeps every gap, and no other outcome that keeps them is nearer to what was wanted', () => {
  const value = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, fc.nat(20), fc.integer({ min: -5, max: 5 })), { maxLength: 12 }),
      (all) => {
        const [wanted, gaps] = [all.map(([want]) => want), all.map(([, gap]) => gap)];
        const places = spreadInOrder(wanted, gaps);
        const kept = (of: readonly number[]): boolean =>
          of.every(
            (place, index) => index === 0 || place - (of[index - 1] ?? 0) >= (gaps[index] ?? 0) - 1e-6,
          );
        const price = (of: readonly number[]): number =>
          of.reduce((sum, place, index) => sum + (place - (wanted[index] ?? 0)) ** 2, 0);
        expect(kept(places)).toBe(true);
        const other = places.map((place, index) => place + (all[index]?.[2] ?? 0));
        if (kept(other)) expect(price(other)).toBeGreaterThanOrEqual(price(places) - 1e-6);
      },
    ),
  );
});
