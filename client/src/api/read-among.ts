import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { amongResponseSchema, MOST_ON_CANVAS, type AmongResponse } from '#core/wire/among';
import { postJson } from './post-json.ts';
import { readJson } from './read-json.ts';

/** What is on the canvas with the nodes asked for. */
type Beside = 'overview' | 'nothing';

export function readAmong(
  ids: readonly string[],
  beside: Beside,
  signal: AbortSignal,
): Promise<AmongResponse> {
  return readJson(
    '/api/graph/among',
    amongResponseSchema,
    postJson({ ids: ids.slice(0, MOST_ON_CANVAS), beside }, signal),
  );
}

/** The nodes that the overview does not bring, with what joins them. What was there before stays until these are. */
export const amongOptions = (ids: readonly string[], beside: Beside = 'overview') =>
  queryOptions({
    queryKey: ['among', ids, beside],
    queryFn: ({ signal }) => readAmong(ids, beside, signal),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
