import { queryOptions } from '@tanstack/react-query';
import { pathsResponseSchema, type PathsResponse } from '#core/wire/paths';
import type { PathAsked } from '../state/path-asked.ts';
import { readJson } from './read-json.ts';

/** What the server is asked; which of the paths is lit is the page's own affair. */
type Sought = Omit<PathAsked, 'lit'>;

export function readPaths(
  { from, to, types, most, inTimeOrder }: Sought,
  signal: AbortSignal,
): Promise<PathsResponse> {
  const asked = new URLSearchParams({ from, to, k: String(most), inTimeOrder: String(inTimeOrder) });
  if (types.length > 0) asked.set('types', types.join(','));
  return readJson(`/api/paths?${asked}`, pathsResponseSchema, { signal });
}

export const pathsOptions = (asked: PathAsked | null) => {
  const sought = asked === null ? null : soughtOf(asked);
  return queryOptions({
    queryKey: ['paths', sought],
    // Nothing is asked while it is disabled, so there is something to ask for.
    queryFn: ({ signal }) => readPaths(sought ?? NO_PATH, signal),
    enabled: sought !== null,
  });
};

function soughtOf({ lit: _, ...sought }: PathAsked): Sought {
  return sought;
}

const NO_PATH: Sought = { from: '', to: '', types: [], most: 1, inTimeOrder: false };
