import { queryOptions } from '@tanstack/react-query';
import {
  viewSchema,
  viewsResponseSchema,
  type ChangeViewRequest,
  type MakeViewRequest,
  type View,
  type ViewSummary,
  type ViewsResponse,
} from '#core/wire/view';
import { postJson, putJson } from './post-json.ts';
import { forgetJson } from './forget-json.ts';
import { KEPT_BY_EVERYBODY } from './kept-by-everybody.ts';
import { readJson } from './read-json.ts';

export function readViews(signal: AbortSignal): Promise<ViewsResponse> {
  return readJson('/api/views', viewsResponseSchema, { signal });
}

export const viewsOptions = queryOptions({
  queryKey: ['views'],
  queryFn: ({ signal }) => readViews(signal),
  ...KEPT_BY_EVERYBODY,
});

export function readView(id: string, signal?: AbortSignal): Promise<View> {
  return readJson(`/api/views/${encodeURIComponent(id)}`, viewSchema, signal === undefined ? {} : { signal });
}

export function makeView(request: MakeViewRequest): Promise<View> {
  return readJson('/api/views', viewSchema, postJson(request));
}

export function changeView(id: string, request: ChangeViewRequest): Promise<View> {
  return readJson(`/api/views/${encodeURIComponent(id)}`, viewSchema, putJson(request));
}

/** Deletes a view as it was seen: where it was changed since, that is refused. */
export async function deleteView(seen: Pick<ViewSummary, 'id' | 'changedAt'>): Promise<void> {
  await forgetJson('/api/views', seen);
}
