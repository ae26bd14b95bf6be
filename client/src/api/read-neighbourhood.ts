import { queryOptions } from '@tanstack/react-query';
import {
  neighbourhoodResponseSchema,
  type NEIGHBOURHOOD_ORDERS,
  type NeighbourhoodResponse,
} from '#core/wire/node-detail';
import { readJson } from './read-json.ts';

/** The most relationships that are read at once. */
const MOST = 1000;

/** Which part of a neighbourhood is asked for, and what comes first where it has to be cut. */
export interface NeighbourhoodAsked {
  /** Relationship types; none for all. */
  readonly types: readonly string[];
  readonly direction: 'out' | 'in' | 'both';
  readonly order: (typeof NEIGHBOURHOOD_ORDERS)[number];
}

const EVERYTHING: NeighbourhoodAsked = { types: [], direction: 'both', order: 'type' };

export function readNeighbourhood(
  id: string,
  { types, direction, order }: NeighbourhoodAsked,
  signal: AbortSignal,
): Promise<NeighbourhoodResponse> {
  const asked = new URLSearchParams({ direction, order, limit: String(MOST) });
  if (types.length > 0) asked.set('types', types.join(','));
  const path = `/api/nodes/${encodeURIComponent(id)}/neighbourhood?${asked}`;
  return readJson(path, neighbourhoodResponseSchema, { signal });
}

export const neighbourhoodOptions = (id: string, asked: NeighbourhoodAsked = EVERYTHING) =>
  queryOptions({
    queryKey: ['neighbourhood', id, asked],
    queryFn: ({ signal }) => readNeighbourhood(id, asked, signal),
  });
