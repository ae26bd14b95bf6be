import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { LinksResponse } from '#core/wire/communities';
import type { Cut } from '#core/wire/cut';
import { linksOptions } from '../api/read-communities.ts';
import type { Brought } from '../graph/drawn-graph.ts';
import type { OnGround } from './use-ground.ts';

/** What joins communities, what they hold, and nodes beside them. */
export type Joins = Pick<LinksResponse, 'links' | 'relationships' | 'homes' | 'cut'>;

const NO_IDS: readonly never[] = [];
const NONE: Cut = { shown: 0, total: 0, orderedBy: '' };
const NO_JOINS: Joins = {
  links: [],
  relationships: [],
  homes: [],
  cut: { links: NONE, relationships: NONE },
};

/** Reads what joins a canvas that shows communities, and nodes that came to it one by one; and whether it is reading. */
export function useJoins(
  communities: OnGround | null,
  beside: readonly string[],
): { readonly joins: Joins; readonly reading: boolean } {
  const opened = useMemo(() => communities?.opened.map(({ id }) => id).sort() ?? NO_IDS, [communities]);
  const asked = useQuery(linksOptions(opened, communities === null ? NO_IDS : beside));
  const read = asked.data;
  const joins = useMemo(() => {
    if (communities === null) return NO_JOINS;
    const known = opened.length + beside.length === 0 ? undefined : read;
    return known ?? { ...NO_JOINS, links: communities.links };
  }, [communities, opened, beside, read]);
  return { joins, reading: asked.isFetching };
}

/** The nodes that are brought to the canvas and have no place on it yet, in the order of the ids. */
export function besideOf(
  brought: readonly (Brought | null | undefined)[],
  isPlaced: (id: string) => boolean,
): readonly string[] {
  const ids = brought.flatMap((part) => part?.nodes.map((node) => String(node.id)) ?? []);
  return [...new Set(ids)].filter((id) => !isPlaced(id)).sort();
}
