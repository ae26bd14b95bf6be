import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { amongResponseSchema, MOST_AMONG, type AmongResponse } from '#core/wire/among';
import { postJson } from './post-json.ts';
import { readJson } from './read-json.ts';

export function readAmong(ids: readonly string[], signal: AbortSignal): Promise<AmongResponse> {
  return readJson(
    '/api/graph/among',
    amongResponseSchema,
    postJson({ ids: ids.slice(0, MOST_AMONG) }, signal),
  );
}

/** The nodes that the overview does not bring, with what joins them. What was there before stays until these are. */
export const amongOptions = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['among', ids],
    queryFn: ({ signal }) => readAmong(ids, signal),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
