import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { WireNode } from '#core/wire/node';
import type { NeighbourhoodResponse, RelationshipCount } from '#core/wire/node-detail';
import { neighbourhoodOptions, type MoreAlong } from '../../api/read-neighbourhood.ts';
import { groupRelationships, type RelationshipGroup } from '../../words/group-relationships.ts';
import { unreadWays, type Unread } from './unread-ways.ts';

/** A node's relationships as far as they were read. */
export interface RelationshipsRead {
  readonly groups: readonly RelationshipGroup[];
  readonly documents: readonly WireNode[];
  /** What is not read, by the key of the group that it is offered behind. */
  readonly unread: ReadonlyMap<string, Unread>;
  /** Reads more of what is not. */
  readonly readMore: (unread: Unread) => void;
  /** The way along which more are being read. */
  readonly reading: string | undefined;
  readonly cut: NeighbourhoodResponse['cut'] | undefined;
  readonly isPending: boolean;
  readonly error: Error | null;
  /** Reads again what could not be read. */
  readonly readAgain: () => void;
}

/** Reads the first of a node's relationships, some of each way, and more of one where that is asked for. */
export function useRelationships(id: string, counts: readonly RelationshipCount[]): RelationshipsRead {
  const client = useQueryClient();
  const [more, setMore] = useState<readonly MoreAlong[]>([]);
  const first = useQuery(neighbourhoodOptions(id));
  const { parts, reading, error } = useQueries({
    queries: more.map((along) => neighbourhoodOptions(id, along)),
    combine: (found) => ({
      parts: found.flatMap(({ data }) => data ?? []),
      reading: more.find((_, place) => found[place]?.isPending)?.way,
      error: found.find((each) => each.error !== null)?.error ?? null,
    }),
  });
  const all = useMemo(
    () => (first.data === undefined ? undefined : together([first.data, ...parts])),
    [first.data, parts],
  );
  const groups = useMemo(() => (all === undefined ? [] : groupRelationships(id, all)), [id, all]);
  const unread = useMemo(() => unreadWays(groups, counts), [groups, counts]);
  return {
    groups,
    documents: all?.documents ?? [],
    unread,
    readMore: ({ way, read }) => {
      const along = { way, offset: read };
      const failed = more.some((other) => other.way === way && other.offset === read);
      if (failed) void client.resetQueries({ queryKey: neighbourhoodOptions(id, along).queryKey });
      else setMore([...more, along]);
    },
    reading,
    cut: all?.cut,
    isPending: first.isPending,
    error: first.error ?? error,
    readAgain: () => {
      const [kind, of] = neighbourhoodOptions(id).queryKey;
      void client.refetchQueries({ queryKey: [kind, of], predicate: isFailed });
    },
  };
}

const isFailed = ({ state }: { readonly state: { readonly status: string } }): boolean =>
  state.status === 'error';

/** Parts of one neighbourhood as one; what two have is there once. */
function together(parts: readonly NeighbourhoodResponse[]): NeighbourhoodResponse {
  const once = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] => [
    ...new Map(items.map((item) => [item.id, item])).values(),
  ];
  const relationships = once(parts.flatMap((part) => part.relationships));
  const { total = 0, orderedBy = '' } = parts[0]?.cut ?? {};
  return {
    nodes: once(parts.flatMap((part) => part.nodes)),
    relationships,
    evidence: once(parts.flatMap((part) => part.evidence)),
    documents: once(parts.flatMap((part) => part.documents)),
    cut: { shown: relationships.length, total, orderedBy },
  };
}
