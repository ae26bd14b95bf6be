import { keepPreviousData, useQueries } from '@tanstack/react-query';
import type { NeighbourhoodOrder, NeighboursResponse } from '#core/wire/node-detail';
import { neighboursOptions } from '../../api/read-neighbours.ts';
import { nodeOptions } from '../../api/read-node.ts';
import { keyOf, type Expansion } from './newcomers.ts';
import { mergeWays, type CountedWay } from './ways.ts';

/** What nodes are joined to, and what of it would be new on the canvas. */
export interface Newcomers {
  readonly ways: readonly CountedWay[];
  /** How many of the ways are gone. */
  readonly along: number;
  readonly newcomers: readonly Expansion[];
  /** Where not all relationships were looked at. */
  readonly cuts: readonly NeighboursResponse['cut'][];
  readonly waiting: boolean;
  readonly failure: Error | undefined;
}

/** Reads the neighbours of nodes along all ways but those that are left out (by their keys). */
export function useNewcomers(
  ids: readonly string[],
  left: ReadonlySet<string>,
  order: NeighbourhoodOrder,
  isHere: (id: string) => boolean,
): Newcomers {
  const details = useQueries({ queries: ids.map((id) => nodeOptions(id)) });
  const ways = mergeWays(details.flatMap(({ data }) => data?.counts ?? []));
  const chosen = ways.filter((way) => !left.has(keyOf(way)));
  const asked = { ways: chosen.length === ways.length ? [] : chosen.map(keyOf), order };
  const found = useQueries({
    queries: ids.map((id) => ({ ...neighboursOptions(id, asked), placeholderData: keepPreviousData })),
  });
  return {
    ways,
    along: chosen.length,
    newcomers: ids.map((id, place) => {
      const neighbours = chosen.length === 0 ? [] : (found[place]?.data?.ids ?? []);
      return { of: id, ids: neighbours.filter((neighbour) => !isHere(neighbour)) };
    }),
    cuts: found.flatMap(({ data }) =>
      data !== undefined && data.cut.shown < data.cut.total ? [data.cut] : [],
    ),
    waiting: found.some(({ data, isPlaceholderData }) => data === undefined || isPlaceholderData),
    failure: [...details, ...found].find(({ error }) => error !== null)?.error ?? undefined,
  };
}
