import { queryOptions } from '@tanstack/react-query';
import { neighbourhoodResponseSchema } from '#core/wire/node-detail';
import { readJson } from './read-json.ts';

const MOST = 5;

/** The names of those who published a document, as a rule one. */
export async function readPublishers(document: string, signal?: AbortSignal): Promise<readonly string[]> {
  const path = `/api/nodes/${encodeURIComponent(document)}/neighbourhood?ways=in.PUBLISHED&limit=${MOST}`;
  const { nodes, relationships } = await readJson(
    path,
    neighbourhoodResponseSchema,
    signal === undefined ? {} : { signal },
  );
  const by = new Set<string>(relationships.map(({ startNodeId }) => startNodeId));
  return nodes.filter(({ id }) => by.has(id)).map(({ name }) => name);
}

export const publishersOptions = (document: string) =>
  queryOptions({
    queryKey: ['publishers', document],
    queryFn: ({ signal }) => readPublishers(document, signal),
    staleTime: Infinity,
  });
