import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kept } from './kept.ts';

test('what is kept is what the work gives, and is worked out once', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 4 })), (texts) => {
      let worked = 0;
      const lengthOf = kept((text) => {
        worked += 1;
        return text === '' ? undefined : text.length;
      });
      for (const text of texts) expect(lengthOf(text)).toBe(text === '' ? undefined : text.length);
      expect(worked).toBe(new Set(texts).size);
    }),
  );
});
