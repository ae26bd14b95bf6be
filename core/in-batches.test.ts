import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inBatches } from './in-batches.ts';

test('batches are full but for the last, and together they are what was given', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (items, most) => {
      const batches = inBatches(items, most);
      expect(batches.flat()).toEqual(items);
      expect(batches.slice(0, -1).every((batch) => batch.length === most)).toBe(true);
      expect(batches.every((batch) => batch.length > 0 && batch.length <= most)).toBe(true);
    }),
  );
});
