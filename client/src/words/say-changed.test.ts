import { describe, expect, it } from 'vitest';
import { sayChanged } from './say-changed.ts';

describe('a view or a link on data that changed since', () => {
  it.each([
    [
      0,
      'this view was saved',
      'The data changed since this view was saved. All nodes that it names are still there.',
    ],
    [1, 'this view was saved', 'The data changed since this view was saved: 1 node that it names is gone.'],
    [
      1_200,
      'this view was saved',
      'The data changed since this view was saved: 1,200 nodes that it names are gone.',
    ],
    [
      2,
      'this link was copied',
      'The data changed since this link was copied: 2 nodes that it names are gone.',
    ],
  ] as const)('of which %i nodes are gone since %s', (gone, since, expected) => {
    expect(sayChanged(gone, since)).toBe(expected);
  });
});
