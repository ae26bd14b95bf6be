import { queryOptions } from '@tanstack/react-query';
import { pathsResponseSchema, type PathsResponse } from '#core/wire/paths';
import type { PathAsked } from '../state/path-asked.ts';
import { readJson } from './read-json.ts';

export function readPaths(
  { from, to, types, most, inTimeOrder }: PathAsked,
  signal: AbortSignal,
): Promise<PathsResponse> {
  const asked = new URLSearchParams({ from, to, k: String(most), inTimeOrder: String(inTimeOrder) });
  if (types.length > 0) asked.set('types', types.join(','));
  return readJson(`/api/paths?${asked}`, pathsResponseSchema, { signal });
}

export const pathsOptions = (asked: PathAsked | null) =>
  queryOptions({
    queryKey: ['paths', asked],
    // Nothing is asked while it is disabled, so there is something to ask for.
    queryFn: ({ signal }) => readPaths(asked ?? NO_PATH, signal),
    enabled: asked !== null,
  });

const NO_PATH: PathAsked = { from: '', to: '', types: [], most: 1, inTimeOrder: false };
