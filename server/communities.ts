import { communityId, type CommunityId } from '#core/community';
import { nodeIdSchema } from '#core/identity';
import { inBatches } from '#core/in-batches';
import { labelOfId } from '#core/model/labels';
import { textOf } from '#core/property-value';
import type { Community, CommunityLink } from '#core/wire/communities';
import type { PlacedCommunity } from '#layout/community-tree';
import { readAllIds, readEndsFrom } from '#store/queries';
import { readPages } from '#store/read-pages';
import type { PlacingSetting } from './route.ts';

/** How many members a community is called by. */
const LEADING = 5;
/** So many nodes' relationships are read in one statement: what others ask has its turn between two. */
const BATCH = 2_000;

/** A community, and which nodes of the case are in it, the most connected first. */
export interface CommunityOfCase {
  readonly told: Community;
  /** The place in the list of the one it is part of; -1 for none. */
  readonly parent: number;
  readonly members: readonly string[];
}

/** The whole case by its communities. Nodes are numbered in the order of their ids. */
export interface Communities {
  /** The case's hash, and the state of it, that they were worked out from. */
  readonly hash: string;
  readonly state: string;
  /** Each after the one that it is part of. */
  readonly list: readonly CommunityOfCase[];
  readonly placeOf: ReadonlyMap<CommunityId, number>;
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** For each node the place of the innermost community that it is in. */
  readonly homes: Int32Array;
  /** The two ends of each relationship. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The communities of the case, worked out once for a state of it in a thread of their own. */
export function readCommunities({ store, cache, layouts }: PlacingSetting): Promise<Communities> {
  return cache.of('communities', async (caseProperties, state) => {
    const rows = await readPages(store, readAllIds);
    const ids = rows.map(({ id }) => id);
    const indexOf = new Map(ids.map((id, index) => [id, index]));
    const relationships: { readonly startNodeId: string; readonly endNodeId: string }[] = [];
    for (const some of inBatches(ids, BATCH)) {
      for (const row of await store.read(readEndsFrom, { ids: some })) relationships.push(row);
    }
    const placed = await layouts.communities(
      ids.map((id) => ({ id })),
      relationships,
    );
    const starts = Int32Array.from(relationships, ({ startNodeId }) => indexOf.get(startNodeId) ?? 0);
    const ends = Int32Array.from(relationships, ({ endNodeId }) => indexOf.get(endNodeId) ?? 0);
    const homes = new Int32Array(ids.length);
    placed.forEach(({ members, parts }, place) => {
      if (parts === 0) for (const id of members) homes[indexOf.get(id) ?? 0] = place;
    });
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    const within = countWithin(placed, homes, starts, ends);
    const told = tell(placed, within, (id) => names.get(id) ?? id);
    const list = placed.map(({ parent, members }, place) => ({ told: toldAt(told, place), parent, members }));
    const placeOf = new Map(told.map(({ id }, place) => [id, place]));
    const hash = textOf(caseProperties, 'hash') ?? '';
    return { hash, state, list, placeOf, ids, indexOf, homes, starts, ends };
  });
}

/** How many relationships lie within each community. */
function countWithin(
  placed: readonly PlacedCommunity[],
  homes: Int32Array,
  starts: Int32Array,
  ends: Int32Array,
): Int32Array {
  const within = new Int32Array(placed.length);
  const chains = placed.map((_, place) => chainOf(placed, place));
  starts.forEach((start, relationship) => {
    const one = chains[homes[start] ?? 0] ?? [];
    const other = chains[homes[ends[relationship] ?? 0] ?? 0] ?? [];
    for (let depth = 0; depth < one.length && one[depth] === other[depth]; depth += 1) {
      const shared = one[depth] ?? 0;
      within[shared] = (within[shared] ?? 0) + 1;
    }
  });
  return within;
}

/** The places of a community and of all that it is part of, the outermost first. */
export function chainOf(
  communities: readonly { readonly parent: number }[],
  place: number,
): readonly number[] {
  const chain: number[] = [];
  for (let at = place; at >= 0; at = communities[at]?.parent ?? -1) chain.unshift(at);
  return chain;
}

function tell(
  placed: readonly PlacedCommunity[],
  within: Int32Array,
  nameOf: (id: string) => string,
): readonly Community[] {
  const told: Community[] = [];
  placed.forEach(({ parent, members, parts, x, y, radius }, place) => {
    const labels: Record<string, number> = {};
    for (const id of members) {
      const label = labelOfId(id);
      if (label !== undefined) labels[label] = (labels[label] ?? 0) + 1;
    }
    told.push({
      id: communityId(chainOf(placed, place).length - 1, members[0] ?? ''),
      parent: told[parent]?.id ?? null,
      members: members.length,
      within: within[place] ?? 0,
      labels,
      leading: members.slice(0, LEADING).map((id) => ({ id: nodeIdSchema.parse(id), name: nameOf(id) })),
      parts,
      x,
      y,
      radius,
    });
  });
  return told;
}

function toldAt(told: readonly Community[], place: number): Community {
  const community = told[place];
  if (community === undefined) throw new Error('each community is told of');
  return community;
}

/** What a canvas shows of a case: which communities are open, and which nodes are there beside their members. */
export interface Shown {
  readonly opened: readonly CommunityId[];
  readonly beside: readonly string[];
}

/** What joins a canvas: lines to closed communities, and pairs of nodes of different communities that are joined. */
export interface Joined {
  /** The strongest first. */
  readonly links: readonly CommunityLink[];
  /** Starts and ends of relationships between nodes that no one open community brings together. */
  readonly pairs: readonly (readonly [start: string, end: string])[];
}

/**
 * What joins the nodes and closed communities that a canvas shows. A community counts as open where all that it is part
 * of are open too.
 */
export function joinedOn(communities: Communities, { opened, beside }: Shown): Joined {
  const { list, ids, indexOf, homes, starts, ends } = communities;
  const standing = standingFor(communities, opened);
  const onCanvas = new Uint8Array(ids.length);
  for (const id of beside) {
    const index = indexOf.get(id);
    if (index !== undefined) onCanvas[index] = 1;
  }
  const whoOf = (node: number): number => {
    const place = standing[homes[node] ?? 0] ?? -1;
    return onCanvas[node] === 1 || place === -1 ? node : ids.length + place;
  };
  const span = ids.length + list.length;
  const counts = new Map<number, number>();
  const pairs: (readonly [string, string])[] = [];
  starts.forEach((start, relationship) => {
    const end = ends[relationship] ?? 0;
    const [one, other] = [whoOf(start), whoOf(end)];
    if (one === other) return;
    if (one < ids.length && other < ids.length) {
      const together = homes[start] === homes[end] && onCanvas[start] === 0 && onCanvas[end] === 0;
      if (!together) pairs.push([ids[start] ?? '', ids[end] ?? '']);
      return;
    }
    const key = Math.min(one, other) * span + Math.max(one, other);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const nameOf = (who: number): CommunityLink['from'] =>
    who < ids.length ? nodeIdSchema.parse(ids[who]) : idAt(communities, who - ids.length);
  const links = [...counts]
    .sort(([one, many], [other, more]) => more - many || one - other)
    .map(([key, count]) => ({
      from: nameOf(Math.floor(key / span)),
      to: idAt(communities, (key % span) - ids.length),
      count,
    }));
  return { links, pairs };
}

/** For each community the place of the closed one that its members are behind; -1 where they are on the canvas. */
function standingFor({ list, placeOf }: Communities, opened: readonly CommunityId[]): Int32Array {
  const open = new Set(opened.flatMap((id) => placeOf.get(id) ?? []));
  return Int32Array.from(list, (_, place) => chainOf(list, place).find((at) => !open.has(at)) ?? -1);
}

function idAt({ list }: Communities, place: number): CommunityId {
  const community = list[place];
  if (community === undefined) throw new Error('a line leads to a community of the case');
  return community.told.id;
}
