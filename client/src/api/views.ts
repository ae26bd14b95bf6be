import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import {
  viewSchema,
  viewsResponseSchema,
  type ChangeViewRequest,
  type MakeViewRequest,
  type View,
  type ViewsResponse,
} from '#core/wire/view';
import { postJson, putJson } from './post-json.ts';
import { readJson } from './read-json.ts';

export function readViews(signal: AbortSignal): Promise<ViewsResponse> {
  return readJson('/api/views', viewsResponseSchema, { signal });
}

export const viewsOptions = queryOptions({
  queryKey: ['views'],
  queryFn: ({ signal }) => readViews(signal),
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

export async function deleteView(id: string): Promise<void> {
  await readJson(`/api/views/${encodeURIComponent(id)}`, z.unknown(), { method: 'DELETE' });
}
