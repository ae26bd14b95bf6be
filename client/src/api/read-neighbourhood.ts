import { queryOptions } from '@tanstack/react-query';
import { neighbourhoodResponseSchema, type NeighbourhoodResponse } from '#core/wire/node-detail';
import { readJson } from './read-json.ts';

const MOST = 1000;

export function readNeighbourhood(id: string, signal: AbortSignal): Promise<NeighbourhoodResponse> {
  const path = `/api/nodes/${encodeURIComponent(id)}/neighbourhood?order=type&limit=${MOST}`;
  return readJson(path, neighbourhoodResponseSchema, { signal });
}

export const neighbourhoodOptions = (id: string) =>
  queryOptions({ queryKey: ['neighbourhood', id], queryFn: ({ signal }) => readNeighbourhood(id, signal) });
