import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonParts } from './json-parts.ts';

test('the parts of an answer are its JSON', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (body) => {
      expect([...jsonParts(body)].join('')).toBe(JSON.stringify(body));
    }),
  );
});

test('a long list comes in many parts, each of a size that is made in a moment', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => [i, 'x'.repeat(50), { id: `person:p${i}` }]);
  const body = { columns: ['a', 'b', 'c'], rows, left: undefined, truncated: false };
  const parts = [...jsonParts(body)];
  expect(parts.join('')).toBe(JSON.stringify(body));
  expect(parts.length).toBeGreaterThan(4);
  for (const part of parts) expect(part.length).toBeLessThan(300_000);
});
