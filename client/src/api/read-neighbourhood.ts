import { queryOptions } from '@tanstack/react-query';
import { neighbourhoodResponseSchema, type NeighbourhoodResponse } from '#core/wire/node-detail';
import { readJson } from './read-json.ts';

/** The most relationships that are read at once. */
const MOST = 1000;

/** More of a node's relationships along one way (`in.COPIED_TO`) than were read first. */
export interface MoreAlong {
  readonly way: string;
  /** How many of them come before. */
  readonly offset: number;
}

function readNeighbourhood(
  id: string,
  more: MoreAlong | null,
  signal: AbortSignal,
): Promise<NeighbourhoodResponse> {
  const asked = new URLSearchParams({ limit: String(MOST) });
  if (more !== null) {
    asked.set('ways', more.way);
    asked.set('offset', String(more.offset));
  }
  const path = `/api/nodes/${encodeURIComponent(id)}/neighbourhood?${asked}`;
  return readJson(path, neighbourhoodResponseSchema, { signal });
}

/** The first of a node's relationships, some of each way; or more along one. */
export const neighbourhoodOptions = (id: string, more: MoreAlong | null = null) =>
  queryOptions({
    queryKey: ['neighbourhood', id, more],
    queryFn: ({ signal }) => readNeighbourhood(id, more, signal),
  });
