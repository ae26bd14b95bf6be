import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ENTITY_LABEL_NAMES } from '#core/model/labels';
import { searchRequestSchema, searchResponseSchema } from '#core/wire/search';
import { foundFor, searchOptions } from './search.ts';

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

describe('a search among some kinds', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('leaves the others to the server to leave out, and is another search than that among all', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (path: string) => {
      asked.push(path);
      return Promise.resolve(Response.json(data));
    });
    const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
    for (const labels of [[], ['Organisation'], ['Organisation'], ENTITY_LABEL_NAMES])
      await client.fetchQuery(searchOptions('Hugh', 7, labels));
    const among = asked.map((path) => {
      const { searchParams } = new URL(path, 'http://127.0.0.1');
      return searchRequestSchema.parse(Object.fromEntries(searchParams)).labels;
    });
    expect(among).toEqual([undefined, 'Organisation', ENTITY_LABEL_NAMES.join()]);
  });
});
