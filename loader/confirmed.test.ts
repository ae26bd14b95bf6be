import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { confirmed } from './confirmed.ts';

/** What is typed at a terminal; it ends there where `end` is said. */
function typed(keys: string, end?: 'end', isTTY = true): Promise<boolean> {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const answer = confirmed('Go on? [y/N] ', input, output);
  input.write(keys);
  if (end === 'end') input.end();
  return answer;
}

test.each([
  ['y\n', true],
  ['YES\n', true],
  ['n\n', false],
  ['\n', false],
  ['yesterday\n', false],
])('%j is an answer', async (keys, expected) => {
  expect(await typed(keys)).toBe(expected);
});

test('a Ctrl+C, a Ctrl+D and an end of the input are a no, at once', async () => {
  expect(await typed('\u0003')).toBe(false);
  expect(await typed('\u0004')).toBe(false);
  expect(await typed('', 'end')).toBe(false);
});

test('nobody at a terminal is a no', async () => {
  expect(await typed('y\n', undefined, false)).toBe(false);
});
