import { queryOptions } from '@tanstack/react-query';
import { graphResponseSchema, type GraphResponse } from '#core/wire/graph';
import { readJson } from './read-json.ts';

export function readGraph(signal?: AbortSignal): Promise<GraphResponse> {
  return readJson('/api/graph', graphResponseSchema, signal === undefined ? {} : { signal });
}

export const graphOptions = queryOptions({
  queryKey: ['graph'],
  queryFn: ({ signal }) => readGraph(signal),
});
