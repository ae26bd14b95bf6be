import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { searchResponseSchema, type SearchResponse } from '#core/wire/search';
import { readJson } from './read-json.ts';

export function search(q: string, limit: number, signal: AbortSignal): Promise<SearchResponse> {
  const asked = new URLSearchParams({ q, limit: String(limit) });
  return readJson(`/api/search?${asked}`, searchResponseSchema, { signal });
}

/** Nothing is asked for an empty text; the hits before stay until the next ones are there. */
export const searchOptions = (text: string, limit = 8) =>
  queryOptions({
    queryKey: ['search', text.trim(), limit],
    queryFn: ({ signal }) => search(text.trim().slice(0, 200), limit, signal),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
  });
