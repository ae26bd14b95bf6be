import { Failure } from '#core/failure';
import type { CommunityId } from '#core/community';
import { digestOfText } from '#core/digest';
import { nodeIdSchema } from '#core/identity';
import { MOST_ON_CANVAS } from '#core/wire/among';
import {
  communitiesResponseSchema,
  communityParamsSchema,
  communityResponseSchema,
  linksRequestSchema,
  linksResponseSchema,
  MOST_OPENED,
  type CommunityResponse,
} from '#core/wire/communities';
import { SPACING } from '#layout/community-tree';
import { nodesWithDegree, relationshipsFrom } from '#store/queries';
import { chainOf, joinedOn, readCommunities, type CommunityOfCase } from '../communities.ts';
import { forDrawing, readQuotationCounts, withQuotations } from '../for-drawing.ts';
import { readPapers } from '../papers.ts';
import { relationshipsBetween } from '../relationships-between.ts';
import { route, type PlacingSetting } from '../route.ts';
import { wireNode, wireRelationship } from '../to-wire.ts';

/** More than these are not sent at once. */
const MOST_RELATIONSHIPS = 20_000;
const MOST_LINKS = 20_000;
/** The share of a community's radius that its members are placed within. */
const INNER = 0.9;

export const communitiesRoute = route({
  method: 'get',
  path: '/api/communities',
  summary:
    'The case’s communities, for one too large to draw node by node, and how many relationships join them',
  answer: communitiesResponseSchema,
  handle: async (setting) => {
    const communities = await readCommunities(setting);
    const { hash, state, list } = communities;
    const body = {
      hash,
      communities: list.filter(({ parent }) => parent === -1).map(({ told }) => told),
      links: joinedOn(communities, { opened: [], beside: [] }).links,
      spacing: SPACING,
    };
    return { body, etag: digestOfText(`communities ${state}`).slice(0, 24) };
  },
});

export const communityRoute = route({
  method: 'get',
  path: '/api/communities/{id}',
  summary: 'What a community opens to: the communities it is made of, or its members and what joins them',
  params: communityParamsSchema,
  answer: communityResponseSchema,
  handle: async (setting, { params: { id } }) => {
    const { state, body } = await setting.cache.each('community', id, () => readCommunity(setting, id));
    return { body, large: true, etag: digestOfText(`community ${id} ${state}`).slice(0, 24) };
  },
});

export const linksRoute = route({
  method: 'post',
  path: '/api/communities/links',
  summary: 'What joins open communities, closed ones, and nodes that are on the canvas beside them',
  body: linksRequestSchema,
  bodyLimits: {
    bytes: (MOST_ON_CANVAS + MOST_OPENED) * 150,
    values: MOST_ON_CANVAS + MOST_OPENED + 10,
  },
  answer: linksResponseSchema,
  handle: async (setting, { body: { opened, nodes } }) => {
    const communities = await readCommunities(setting);
    const { hash, list, indexOf, homes } = communities;
    const { links, pairs } = joinedOn(communities, { opened, beside: nodes });
    const rows = await relationshipsBetween(setting.store, pairs, MOST_RELATIONSHIPS);
    const withPapers = await readPapers(setting.store, rows);
    return {
      large: true,
      body: {
        hash,
        links: links.slice(0, MOST_LINKS),
        relationships: rows.map((row) => withPapers(forDrawing(wireRelationship(row)), row.properties)),
        homes: [...new Set(nodes)].flatMap((id) => {
          const index = indexOf.get(id);
          if (index === undefined) return [];
          const chain = chainOf(list, homes[index] ?? 0).flatMap((place) => list[place]?.told.id ?? []);
          return [{ node: nodeIdSchema.parse(id), communities: chain }];
        }),
        cut: {
          links: {
            shown: Math.min(MOST_LINKS, links.length),
            total: links.length,
            orderedBy: 'most relationships first',
          },
          relationships: {
            shown: rows.length,
            total: pairs.length,
            orderedBy: 'those between different communities',
          },
        },
      },
    };
  },
});

type Inside = Pick<CommunityResponse, 'nodes' | 'relationships' | 'cut'>;

const NOTHING_INSIDE: Inside = {
  nodes: [],
  relationships: [],
  cut: { relationships: { shown: 0, total: 0, orderedBy: 'those among its members' } },
};

/** A community, opened, with the state of the case that its communities were worked out from: one and the same. */
async function readCommunity(
  setting: PlacingSetting,
  id: CommunityId,
): Promise<{ readonly state: string; readonly body: CommunityResponse }> {
  const { hash, state, list, placeOf } = await readCommunities(setting);
  const place = placeOf.get(id);
  const community = place === undefined ? undefined : list[place];
  if (community === undefined) {
    throw new Failure('not-found', `No community of this case has the id ${id}.`);
  }
  const communities = list.filter(({ parent }) => parent === place).map(({ told }) => told);
  const inside = communities.length > 0 ? NOTHING_INSIDE : await readInside(setting, community);
  return { state, body: { hash, community: community.told, communities, ...inside } };
}

/** The members of a community in their places, and what joins them. */
async function readInside(setting: PlacingSetting, { told, members }: CommunityOfCase): Promise<Inside> {
  const { store, layouts } = setting;
  const [quotations, rows, relationships] = await Promise.all([
    readQuotationCounts(setting),
    store.read(nodesWithDegree, { ids: members }),
    store.read(relationshipsFrom, { ids: members, others: members, limit: MOST_RELATIONSHIPS }),
  ]);
  const withPapers = await readPapers(store, [...rows, ...relationships]);
  const places = await layouts.placesInDisc(
    members.map((id) => ({ id })),
    relationships,
  );
  const reach = INNER * told.radius;
  return {
    nodes: rows.map((row) => {
      const node = withPapers(withQuotations(forDrawing(wireNode(row)), quotations), row.properties);
      const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
      return {
        ...node,
        degree: row.degree,
        x: Math.round(told.x + reach * x),
        y: Math.round(told.y + reach * y),
      };
    }),
    relationships: relationships.map((row) => withPapers(forDrawing(wireRelationship(row)), row.properties)),
    cut: {
      relationships: {
        shown: relationships.length,
        total: told.within,
        orderedBy: 'those among its members',
      },
    },
  };
}
