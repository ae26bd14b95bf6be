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

/** What a search has come to for the words that stand in its field now. */
export interface Found {
  readonly hits: SearchResponse['hits'];
  /** Whether there may be hits in a moment: what Enter would mean is not known before. */
  readonly waiting: boolean;
}

/** `asked` is what was searched for: never are hits for other words offered, which a quick Enter would choose. */
export function foundFor(
  typed: string,
  asked: string,
  found: {
    readonly data: SearchResponse | undefined;
    readonly isPending: boolean;
    readonly isPlaceholderData: boolean;
  },
): Found {
  if (typed.trim() === '') return { hits: [], waiting: false };
  if (typed.trim() !== asked.trim() || found.isPending || found.isPlaceholderData)
    return { hits: [], waiting: true };
  return { hits: found.data?.hits ?? [], waiting: false };
}
