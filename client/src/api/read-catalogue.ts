import { queryOptions } from '@tanstack/react-query';
import { catalogueResponseSchema, type CatalogueResponse } from '#core/wire/question';
import { readJson } from './read-json.ts';

export function readCatalogue(signal: AbortSignal): Promise<CatalogueResponse> {
  return readJson('/api/questions', catalogueResponseSchema, { signal });
}

export const catalogueOptions = queryOptions({
  queryKey: ['catalogue'],
  queryFn: ({ signal }) => readCatalogue(signal),
});
