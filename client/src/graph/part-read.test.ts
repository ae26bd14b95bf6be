import { expect, it } from 'vitest';
import { partRead } from './part-read.ts';

const cut = (shown: number, total: number) => ({ shown, total, orderedBy: '' });

it('what was left out of any answer is left out of them all together', () => {
  expect(partRead([cut(0, 0), cut(120, 120), cut(20_000, 24_310)])).toEqual({ read: 20_120, total: 24_430 });
});

it('where nothing was left out there is nothing to say', () => {
  expect(partRead([])).toBeNull();
  expect(partRead([cut(0, 0), cut(120, 120)])).toBeNull();
});
