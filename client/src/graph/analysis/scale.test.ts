import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaleValues } from './scale.ts';

it('gives the most the full size and the least none, and counts equals with one rank', () => {
  const scaled = scaleValues(
    new Map([
      ['a', 0],
      ['b', 4],
      ['c', 1],
      ['d', 4],
    ]),
  );
  expect([...scaled].map(([id, { size, rank }]) => [id, size, rank])).toEqual([
    ['a', 0, 4],
    ['b', 1, 1],
    ['c', 0.5, 3],
    ['d', 1, 1],
  ]);
});

it('keeps the order of values, within 0 and 1', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
      const scaled = [...scaleValues(new Map(values.map((value, index) => [`n${index}`, value]))).values()];
      for (const one of scaled) {
        expect(one.size >= 0 && one.size <= 1).toBe(true);
        for (const other of scaled)
          if (one.value > other.value)
            expect([one.rank < other.rank, one.size >= other.size]).toEqual([true, true]);
      }
    }),
  );
});
