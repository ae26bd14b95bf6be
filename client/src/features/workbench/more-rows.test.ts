import { expect, it } from 'vitest';
import { moreRows } from './more-rows.ts';

const rows = (many: number) => Array.from({ length: many }, () => [1]);

it.each([
  ['that was cut, up to what the server allows', rows(1_000), true, 5_000],
  ['that is whole', rows(1_000), false, undefined],
  ['that was cut for its size', rows(999), true, undefined],
] as const)('more rows are offered of a result %s', (_what, given, truncated, expected) => {
  expect(moreRows({ rows: given, truncated }, 1_000, { mostRows: 5_000 })).toBe(expected);
});

it('no more rows are offered than the server allows', () => {
  expect(moreRows({ rows: rows(1_000), truncated: true }, 1_000, { mostRows: 1_000 })).toBeUndefined();
});
