import { describe, expect, it } from 'vitest';
import { searchResponseSchema } from '#core/wire/search';
import { foundFor } from './search.ts';

const data = searchResponseSchema.parse({
  query: 'Hugh',
  hits: [{ id: 'person:a', label: 'Person', name: 'Hugh A', matched: null, hint: null, score: 1 }],
  cut: { shown: 1, total: 1, orderedBy: 'best match first' },
});
const there = { data, isPending: false, isPlaceholderData: false };
const none = { hits: [], waiting: false };
const soon = { hits: [], waiting: true };

describe('what a search has found for what stands in its field', () => {
  it.each([
    ['is what was asked for', 'Hugh', 'Hugh', there, { hits: data.hits, waiting: false }],
    ['is that whatever blanks stand around it', ' Hugh ', 'Hugh', there, { hits: data.hits, waiting: false }],
    ['is nothing yet while other words were asked for', 'Amber', 'Hugh', there, soon],
    [
      'is nothing yet while hits for other words stand in',
      'Amber',
      'Amber',
      { ...there, isPlaceholderData: true },
      soon,
    ],
    [
      'is nothing yet while nothing came',
      'Hugh',
      'Hugh',
      { ...there, data: undefined, isPending: true },
      soon,
    ],
    ['is nothing where the search failed', 'Hugh', 'Hugh', { ...there, data: undefined }, none],
    ['is nothing for an empty field', ' ', 'Hugh', there, none],
  ])('%s', (_, typed, asked, found, expected) => {
    expect(foundFor(typed, asked, found)).toEqual(expected);
  });
});
