import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { CommunityId } from '#core/community';
import type { Community, CommunityLink, CommunityResponse } from '#core/wire/communities';
import type { GraphResponse } from '#core/wire/graph';
import { communitiesOptions, communityOptions, readFailedAgain } from '../api/read-communities.ts';
import { bestConnectedOptions } from '../api/read-graph.ts';
import { withInside } from '../graph/community-ground.ts';
import { shownCommunities, type ShownCommunities } from '../graph/shown-communities.ts';
import type { Board } from '../state/board.ts';

/** What the canvas begins with: the overview, or of a case too large to draw its communities. */
export interface Ground {
  /** The overview; where communities are shown, what the open ones hold in its place. */
  readonly overview: GraphResponse | undefined;
  /** Whether the case has too many nodes to be drawn node by node. */
  readonly large: boolean;
  /** The communities that are part of no other: how far the ground reaches. Null where it is not theirs. */
  readonly top: readonly Community[] | null;
  /** What is shown of communities; null where they are not. */
  readonly communities: OnGround | null;
  /** The communities whose members are being read. */
  readonly opening: readonly CommunityId[];
  /** What of it could not be read; null where nothing failed. */
  readonly failed: GroundFailure | null;
}

export interface GroundFailure {
  readonly message: string;
  /** The communities that were opened and could not be read. */
  readonly unread: readonly CommunityId[];
  readonly readAgain: () => void;
}

export interface OnGround extends ShownCommunities {
  /** What joins communities where none is open. */
  readonly links: readonly CommunityLink[];
  /** Asks again for what of them could not be read. */
  readonly readAgain: () => void;
}

const NONE: readonly CommunityId[] = [];

/** Reads what a board begins with, as `counted` says that the case is small or large. */
export function useGround(
  counted: GraphResponse | undefined,
  { start, opened }: Pick<Board, 'start' | 'opened'>,
): Ground {
  const large = counted !== undefined && counted.nodes.length === 0 && counted.cut.nodes.total > 0;
  const best = useQuery({ ...bestConnectedOptions, enabled: large && start === 'best-connected' });
  const top = useQuery({ ...communitiesOptions, enabled: large });
  const wanted = large ? opened : NONE;
  const client = useQueryClient();
  const readAgain = useCallback(() => void readFailedAgain(client), [client]);
  const { held, opening, unread, failed } = useQueries({
    queries: wanted.map(communityOptions),
    combine: (results) => ({
      held: results.flatMap(({ data }) => data ?? []),
      opening: wanted.filter((_, place) => results[place]?.isPending === true),
      unread: wanted.filter((_, place) => results[place]?.isLoadingError === true),
      failed: results.find(({ isError }) => isError)?.error?.message ?? null,
    }),
  });
  const communities = useMemo((): OnGround | null => {
    if (top.data === undefined) return null;
    const byId = new Map<CommunityId, CommunityResponse>(held.map((each) => [each.community.id, each]));
    const shown = shownCommunities(top.data.communities, new Set(wanted), (id) => byId.get(id));
    return { ...shown, links: top.data.links, readAgain };
  }, [top.data, held, wanted, readAgain]);
  const overview = useMemo(() => {
    if (!large || counted === undefined) return counted;
    if (start === 'best-connected') return best.data ?? counted;
    return communities === null ? counted : withInside(counted, communities.inside);
  }, [large, counted, start, best.data, communities]);
  const message = failed ?? top.error?.message ?? best.error?.message ?? null;
  return {
    overview,
    large,
    top: start === 'best-connected' ? null : (top.data?.communities ?? null),
    communities: start === 'case' ? communities : null,
    opening,
    failed: message === null ? null : { message, unread, readAgain },
  };
}
