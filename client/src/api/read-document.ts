import { queryOptions } from '@tanstack/react-query';
import { documentResponseSchema, type DocumentResponse } from '#core/wire/document';
import { readJson } from './read-json.ts';

export function readDocument(id: string, signal: AbortSignal): Promise<DocumentResponse> {
  return readJson(`/api/documents/${encodeURIComponent(id)}`, documentResponseSchema, { signal });
}

export const documentOptions = (id: string) =>
  queryOptions({ queryKey: ['document', id], queryFn: ({ signal }) => readDocument(id, signal) });
