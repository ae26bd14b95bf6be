import { describe, expect, it } from 'vitest';
import { leastChoices } from './least-choices.ts';

describe('the least numbers of independent sources', () => {
  it.each([
    ['go as far as the canvas does', 1, [4, 9, 3, 1], [1, 2, 3]],
    ['end where nobody tells them apart', 1, [0, 9, 8, 7, 6, 5, 4, 3, 2, 1], [1, 2, 3, 4, 5, 6]],
    ['have what is asked for, though nothing has as many', 4, [4, 9, 3], [1, 2, 4]],
    ['have it on an empty canvas', 2, [], [1, 2]],
    ['are but one where no relationship has two', 1, [4, 9], [1]],
    [
      'have what an address asks for beyond what is offered',
      8,
      [0, 9, 8, 7, 6, 5, 4, 3, 2, 1],
      [1, 2, 3, 4, 5, 6, 8],
    ],
  ])('%s', (_, asked, independent, offered) => {
    expect(leastChoices(asked, independent).map(({ least }) => least)).toEqual(offered);
  });

  it('say how many have as many or more', () => {
    expect(leastChoices(3, [4, 9, 3]).map(({ count }) => count)).toEqual([12, 3, 0]);
  });
});
