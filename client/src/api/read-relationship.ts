import { queryOptions } from '@tanstack/react-query';
import { relationshipResponseSchema, type RelationshipResponse } from '#core/wire/relationship-detail';
import { readJson } from './read-json.ts';

export function readRelationship(id: string, signal: AbortSignal): Promise<RelationshipResponse> {
  return readJson(`/api/relationships/${encodeURIComponent(id)}`, relationshipResponseSchema, { signal });
}

export const relationshipOptions = (id: string) =>
  queryOptions({ queryKey: ['relationship', id], queryFn: ({ signal }) => readRelationship(id, signal) });
