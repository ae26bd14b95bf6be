import { expect, it } from 'vitest';
import { historyLines } from './board-steps.ts';

it('lists what was done and what was taken back, with the present between', () => {
  expect(historyLines([{ name: 'Hide people' }, { name: 'Size discs' }], [{ name: 'Pin' }])).toEqual([
    { count: 0, name: 'As it was opened', state: 'done' },
    { count: 1, name: 'Hide people', state: 'done' },
    { count: 2, name: 'Size discs', state: 'now' },
    { count: 3, name: 'Pin', state: 'undone' },
  ]);
  expect(historyLines([], [])).toEqual([{ count: 0, name: 'As it was opened', state: 'now' }]);
});
