import type { CommunityId } from '#core/community';
import type { Community, CommunityResponse, LinksResponse } from '#core/wire/communities';

/** The communities of a canvas: what is behind a disc, and what was opened. */
export interface ShownCommunities {
  readonly closed: readonly Community[];
  /** Those that are open, each after the one it is part of. */
  readonly opened: readonly Community[];
  /** What those hold that open to their members. */
  readonly inside: readonly CommunityResponse[];
}

/**
 * What is shown of communities: one is open where it was opened, all that it is part of are open, and what it holds has
 * come; as long as that is on its way it stays closed.
 */
export function shownCommunities(
  top: readonly Community[],
  opened: ReadonlySet<CommunityId>,
  heldBy: (id: CommunityId) => CommunityResponse | undefined,
): ShownCommunities {
  const closed: Community[] = [];
  const open: Community[] = [];
  const inside: CommunityResponse[] = [];
  const look = (communities: readonly Community[]): void => {
    for (const community of communities) {
      const held = opened.has(community.id) ? heldBy(community.id) : undefined;
      if (held === undefined) closed.push(community);
      else {
        open.push(community);
        if (community.parts > 0) look(held.communities);
        else inside.push(held);
      }
    }
  };
  look(top);
  return { closed, opened: open, inside };
}

/** A community's id with those of all shown ones within it: they close with it. */
export function withinCommunity(
  id: CommunityId,
  { closed, opened }: Pick<ShownCommunities, 'closed' | 'opened'>,
): readonly CommunityId[] {
  const parents = new Map([...closed, ...opened].map((community) => [community.id, community.parent]));
  const isWithin = (one: CommunityId): boolean => {
    let at: CommunityId | null = one;
    while (at !== null && at !== id) at = parents.get(at) ?? null;
    return at === id;
  };
  return [...parents.keys()].filter(isWithin);
}

/** Finds the innermost shown community of a node, among what open ones hold and what is told of nodes beside them. */
export function communityFinder(
  { closed, inside }: ShownCommunities,
  homes: LinksResponse['homes'],
): (nodeId: string) => Community | undefined {
  const shown = new Map(closed.map((community) => [community.id, community]));
  const known = new Map<string, Community>();
  for (const { node, communities } of homes) {
    const home = communities.map((id) => shown.get(id)).find((community) => community !== undefined);
    if (home !== undefined) known.set(node, home);
  }
  for (const { community, nodes } of inside) for (const { id } of nodes) known.set(id, community);
  return (nodeId) => known.get(nodeId);
}
