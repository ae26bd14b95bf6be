import { queryOptions } from '@tanstack/react-query';
import { cypherSchemaResponseSchema, type CypherSchemaResponse } from '#core/wire/cypher';
import { readJson } from './read-json.ts';

export function readCypherSchema(signal: AbortSignal): Promise<CypherSchemaResponse> {
  return readJson('/api/cypher/schema', cypherSchemaResponseSchema, { signal });
}

export const cypherSchemaOptions = queryOptions({
  queryKey: ['cypher-schema'],
  queryFn: ({ signal }) => readCypherSchema(signal),
});
