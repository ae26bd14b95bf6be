import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  listSchema,
  type changeListRequestSchema,
  type makeListRequestSchema,
  listsResponseSchema,
  type List,
  type ListsResponse,
} from '#core/wire/list';
import { postJson, putJson } from './post-json.ts';
import { forgetJson } from './forget-json.ts';
import { KEPT_BY_EVERYBODY } from './kept-by-everybody.ts';
import { readJson } from './read-json.ts';

export function readLists(signal: AbortSignal): Promise<ListsResponse> {
  return readJson('/api/lists', listsResponseSchema, { signal });
}

export const listsOptions = queryOptions({
  queryKey: ['lists'],
  queryFn: ({ signal }) => readLists(signal),
  ...KEPT_BY_EVERYBODY,
});

export function makeList(request: z.input<typeof makeListRequestSchema>): Promise<List> {
  return readJson('/api/lists', listSchema, postJson(request));
}

export function changeList(id: string, request: z.input<typeof changeListRequestSchema>): Promise<List> {
  return readJson(`/api/lists/${encodeURIComponent(id)}`, listSchema, putJson(request));
}

/** Deletes a list as it was seen: where it was changed since, that is refused. */
export async function deleteList(seen: Pick<List, 'id' | 'changedAt'>): Promise<void> {
  await forgetJson('/api/lists', seen);
}
