import { queryOptions } from '@tanstack/react-query';
import {
  neighboursResponseSchema,
  type NeighbourhoodOrder,
  type NeighboursResponse,
} from '#core/wire/node-detail';
import { readJson } from './read-json.ts';

/** Along which ways (`out.AUTHORED`) neighbours are asked for, and which come first. */
export interface NeighboursAsked {
  /** None for all. */
  readonly ways: readonly string[];
  readonly order: NeighbourhoodOrder;
}

function readNeighbours(
  id: string,
  { ways, order }: NeighboursAsked,
  signal: AbortSignal,
): Promise<NeighboursResponse> {
  const asked = new URLSearchParams({ order });
  if (ways.length > 0) asked.set('ways', ways.join(','));
  const path = `/api/nodes/${encodeURIComponent(id)}/neighbours?${asked}`;
  return readJson(path, neighboursResponseSchema, { signal });
}

/** The ids of all that a node has a relationship with. */
export const neighboursOptions = (id: string, asked: NeighboursAsked = { ways: [], order: 'type' }) =>
  queryOptions({
    queryKey: ['neighbours', id, asked],
    queryFn: ({ signal }) => readNeighbours(id, asked, signal),
  });
