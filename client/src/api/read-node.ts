import { queryOptions } from '@tanstack/react-query';
import { nodeResponseSchema, type NodeResponse } from '#core/wire/node-detail';
import { readJson } from './read-json.ts';

export function readNode(id: string, signal: AbortSignal): Promise<NodeResponse> {
  return readJson(`/api/nodes/${encodeURIComponent(id)}`, nodeResponseSchema, { signal });
}

export const nodeOptions = (id: string) =>
  queryOptions({ queryKey: ['node', id], queryFn: ({ signal }) => readNode(id, signal) });
