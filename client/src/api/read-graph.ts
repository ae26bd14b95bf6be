import { queryOptions } from '@tanstack/react-query';
import { graphResponseSchema, type GraphResponse } from '#core/wire/graph';
import { readJson } from './read-json.ts';

/** The case as it is drawn; of one with too many nodes for that its counts alone, and no node. */
export function readGraph(signal?: AbortSignal): Promise<GraphResponse> {
  return readJson('/api/graph?larger=counts', graphResponseSchema, signal === undefined ? {} : { signal });
}

export const graphOptions = queryOptions({
  queryKey: ['graph'],
  queryFn: ({ signal }) => readGraph(signal),
});

/** The most connected nodes of a case that has too many to draw them all. */
export const bestConnectedOptions = queryOptions({
  queryKey: ['graph', 'best-connected'],
  queryFn: ({ signal }) => readJson('/api/graph', graphResponseSchema, { signal }),
});
