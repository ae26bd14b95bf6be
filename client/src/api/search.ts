import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { searchResponseSchema, type SearchResponse } from '#core/wire/search';
import { readJson } from './read-json.ts';

export function search(
  q: string,
  limit: number,
  labels: readonly string[],
  signal: AbortSignal,
): Promise<SearchResponse> {
  const among = labels.length === 0 ? {} : { labels: labels.join() };
  const asked = new URLSearchParams({ q, limit: String(limit), ...among });
  return readJson(`/api/search?${asked}`, searchResponseSchema, { signal });
}

/**
 * Nothing is asked for an empty text; the hits before stay until the next ones are there. `labels` are the kinds to search
 * among, all where empty: the server leaves the others out before it counts to the limit.
 */
export const searchOptions = (text: string, limit = 8, labels: readonly string[] = []) =>
  queryOptions({
    queryKey: ['search', text.trim(), limit, labels],
    queryFn: ({ signal }) => search(text.trim().slice(0, 200), limit, labels, signal),
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
