import { queryOptions } from '@tanstack/react-query';
import {
  savedQueriesResponseSchema,
  savedQuerySchema,
  type SavedQueriesResponse,
  type SavedQuery,
  type SaveQueryRequest,
} from '#core/wire/saved-query';
import { z } from 'zod';
import { KEPT_BY_EVERYBODY } from './kept-by-everybody.ts';
import { postJson } from './post-json.ts';
import { readJson } from './read-json.ts';

export function readSavedQueries(signal: AbortSignal): Promise<SavedQueriesResponse> {
  return readJson('/api/saved-queries', savedQueriesResponseSchema, { signal });
}

export const savedQueriesOptions = queryOptions({
  queryKey: ['saved-queries'],
  queryFn: ({ signal }) => readSavedQueries(signal),
  ...KEPT_BY_EVERYBODY,
});

export function readSavedQuery(id: string, signal: AbortSignal): Promise<SavedQuery> {
  return readJson(`/api/saved-queries/${encodeURIComponent(id)}`, savedQuerySchema, { signal });
}

export function saveQuery(request: SaveQueryRequest): Promise<SavedQuery> {
  return readJson('/api/saved-queries', savedQuerySchema, postJson(request));
}

/** Takes one away; whatever the server says of it beside that it worked is not read. */
export async function deleteSavedQuery(id: string): Promise<void> {
  await readJson(`/api/saved-queries/${encodeURIComponent(id)}`, z.unknown(), { method: 'DELETE' });
}
