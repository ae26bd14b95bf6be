import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { passagesResponseSchema } from '#core/wire/passages';
import { readJson } from './read-json.ts';

/** Shorter texts stand in every other line. */
export const SHORTEST_SOUGHT = 3;

/** Passages of the papers with these words; those before stay until the next ones are there. */
export const passagesOptions = (text: string, limit = 5) => {
  const q = text.trim().slice(0, 200);
  return queryOptions({
    queryKey: ['passages', q, limit],
    queryFn: ({ signal }) =>
      readJson(`/api/passages?${new URLSearchParams({ q, limit: String(limit) })}`, passagesResponseSchema, {
        signal,
      }),
    enabled: q.length >= SHORTEST_SOUGHT,
    placeholderData: keepPreviousData,
  });
};
