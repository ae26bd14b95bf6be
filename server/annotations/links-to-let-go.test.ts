import { describe, expect, test } from 'vitest';
import { MOST_OF_LINKS } from '#core/wire/annotations';
import { LONGEST_BOARD, LONGEST_THUMBNAIL } from '#core/wire/view';
import { linksToLetGo, MOST_LINKS } from './links-to-let-go.ts';

const links = (sizes: readonly number[]) => sizes.map((size, id) => ({ id, size }));
const gone = (sizes: readonly number[], more: number) => linksToLetGo(links(sizes), more).map(({ id }) => id);

describe('links that give way to a new one', () => {
  test('are none where there is room', () => {
    expect(gone([], 1)).toEqual([]);
    expect(gone([MOST_OF_LINKS - 10], 10)).toEqual([]);
  });

  test('are the first, no more than it takes', () => {
    const quarter = MOST_OF_LINKS / 4;
    expect(gone([quarter, quarter, quarter, quarter], 1)).toEqual([0]);
    expect(gone([1, quarter, quarter, quarter, quarter - 1], 2)).toEqual([0, 1]);
    expect(
      gone(
        Array.from({ length: MOST_LINKS }, () => 1),
        1,
      ),
    ).toEqual([0]);
  });

  test('leave room for the largest that there is', () => {
    expect(2 * (LONGEST_BOARD + LONGEST_THUMBNAIL)).toBeLessThan(MOST_OF_LINKS);
  });
});
