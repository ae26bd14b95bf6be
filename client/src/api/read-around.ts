import { queryOptions } from '@tanstack/react-query';
import { aroundResponseSchema, type AroundResponse } from '#core/wire/around';
import { postJson } from './post-json.ts';
import { readJson } from './read-json.ts';

export function readAround(
  ids: readonly string[],
  steps: number,
  signal: AbortSignal,
): Promise<AroundResponse> {
  return readJson('/api/graph/around', aroundResponseSchema, postJson({ ids, steps }, signal));
}

/** Which nodes the case has within some steps of some nodes. */
export const aroundOptions = (ids: readonly string[], steps: number) =>
  queryOptions({
    queryKey: ['around', ids, steps],
    queryFn: ({ signal }) => readAround(ids, steps, signal),
  });
