import { expect, test } from 'vitest';
import { soonest } from './soonest.ts';

function taking(...times: readonly number[]): { readonly attempt: () => Promise<number>; count: number } {
  const taken = { count: 0, attempt: async () => times[taken.count++] ?? Infinity };
  return taken;
}

test('the first attempt that is soon enough is the last', async () => {
  const attempts = taking(9, 3, 1);
  expect(await soonest(5, attempts.attempt)).toBe(3);
  expect(attempts.count).toBe(2);
});

test('what is late each time is late', async () => {
  const attempts = taking(9, 8, 7, 6, 1);
  expect(await soonest(5, attempts.attempt)).toBe(6);
});
