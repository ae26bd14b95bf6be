import { expect, test } from 'vitest';
import { whatIsWrong } from './guard-body.ts';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

test.each<[string, unknown, string | undefined]>([
  [
    'a body as anybody sends it',
    { query: 'RETURN 1', parameters: { ids: ['person:a'], at: null } },
    undefined,
  ],
  ['nothing', undefined, undefined],
  ['50 levels', nested(50), undefined],
  ['10,000 levels', nested(10_000), 'too-large'],
  ['20,000 values', Array.from({ length: 20_000 }, () => ({})), 'too-large'],
  ['a key that would be lost', JSON.parse('{"parameters": {"a": {"__proto__": {"x": 1}}}}'), 'bad-input'],
])('%s', (_, body, code) => {
  expect(whatIsWrong(body)?.code).toBe(code);
});
