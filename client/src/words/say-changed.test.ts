import { describe, expect, it } from 'vitest';
import { sayChanged } from './say-changed.ts';

describe('a view on data that changed since', () => {
  it.each([
    [0, 'The data changed since this view was saved. All nodes that it names are still there.'],
    [1, 'The data changed since this view was saved: 1 node that it names is gone.'],
    [1_200, 'The data changed since this view was saved: 1,200 nodes that it names are gone.'],
  ])('of which %i nodes are gone', (gone, expected) => {
    expect(sayChanged(gone)).toBe(expected);
  });
});
