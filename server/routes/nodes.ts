import { z } from 'zod';
import { Failure } from '#core/failure';
import { nodeIdSchema } from '#core/identity';
import { listOf } from '#core/property-value';
import {
  MOST_LOOKED_AT,
  neighbourhoodRequestSchema,
  neighbourhoodResponseSchema,
  neighboursRequestSchema,
  neighboursResponseSchema,
  nodeResponseSchema,
  type Direction,
  type RelationshipCount,
} from '#core/wire/node-detail';
import { countNeighbours, countRelationshipsOfNode, nodesById, readNeighbourhood } from '#store/queries';
import { datingRelationships } from '../dating-relationships.ts';
import { inOrder, ORDER_WORDS, type RowInOrder } from '../order-neighbourhood.ts';
import { readDocumentsOf, readEvidence, readNode, readNodes, readRelationships } from '../read-graph.ts';
import { route, type RouteSetting } from '../route.ts';
import { wireNode } from '../to-wire.ts';
import { waysIn } from '../ways-in.ts';

const params = z.object({ id: nodeIdSchema });

export const nodeRoute = route({
  method: 'get',
  path: '/api/nodes/{id}',
  summary: 'A node with its own evidence, and how many relationships it has by type and direction',
  params,
  answer: nodeResponseSchema,
  ofOneState: true,
  handle: async (setting, { params: { id } }) => {
    const [row] = await setting.store.read(nodesById, { ids: [id] });
    if (row === undefined) throw new Failure('not-found', `Nothing in this case has the id ${id}.`);
    const [counts, neighbours, evidence] = await Promise.all([
      countsOf(setting, id),
      setting.store.read(countNeighbours, { id }),
      readEvidence(setting, listOf(row.properties, 'evidence')),
    ]);
    return {
      body: {
        node: wireNode(row),
        counts,
        neighbours: neighbours[0]?.count ?? 0,
        evidence,
        documents: await readDocumentsOf(setting, evidence),
      },
    };
  },
});

export const neighbourhoodRoute = route({
  method: 'get',
  path: '/api/nodes/{id}/neighbourhood',
  summary: 'The relationships of a node, with their other ends and their evidence',
  params,
  query: neighbourhoodRequestSchema,
  answer: neighbourhoodResponseSchema,
  ofOneState: true,
  handle: async (setting, { params: { id }, query }) => {
    const { rows, total } = await lookAround(setting, id, query);
    const page = rows.slice(query.offset, query.offset + query.limit);
    const places = new Map(page.map((row, place) => [row.id, place]));
    const [nodes, found] = await Promise.all([
      readNodes(setting, [id, ...page.map(({ neighbour }) => neighbour)]),
      readRelationships(setting, places.keys()),
    ]);
    const relationships = [...found].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
    const evidence = await readEvidence(
      setting,
      relationships.flatMap((r) => r.evidence),
    );
    return {
      body: {
        nodes,
        relationships,
        evidence,
        documents: await readDocumentsOf(setting, evidence),
        cut: { shown: relationships.length, total, orderedBy: ORDER_WORDS[query.order] },
      },
    };
  },
});

export const neighboursRoute = route({
  method: 'get',
  path: '/api/nodes/{id}/neighbours',
  summary: 'The ids of all that a node has a relationship with, along some ways, in an order',
  params,
  query: neighboursRequestSchema,
  answer: neighboursResponseSchema,
  ofOneState: true,
  handle: async (setting, { params: { id }, query }) => {
    const { rows, total } = await lookAround(setting, id, query);
    const others = rows.map(({ neighbour }) => neighbour).filter((neighbour) => neighbour !== id);
    return {
      body: {
        ids: [...new Set(others)],
        cut: { shown: rows.length, total, orderedBy: LOOKED_AT },
      },
      large: true,
    };
  },
});

/** Which are looked at of more relationships than `MOST_LOOKED_AT`. */
const LOOKED_AT = 'in the order of their ids';

/** What a node has relationships with, in the order asked for; and how many relationships there are along these ways. */
async function lookAround(
  setting: RouteSetting,
  id: string,
  { ways: list, order }: z.infer<typeof neighboursRequestSchema>,
): Promise<{ readonly rows: readonly RowInOrder[]; readonly total: number }> {
  const ways = waysIn(list);
  const byDate = order === 'latest' || order === 'earliest';
  const [counts, read] = await Promise.all([
    countsOf(setting, id),
    setting.store.read(readNeighbourhood, { id, ways, dated: byDate, limit: MOST_LOOKED_AT }),
  ]);
  if (counts.length === 0) await readNode(setting, id);
  const dated = byDate ? await datingRelationships(setting.store)(read) : () => undefined;
  const total = counts
    .filter(({ type, direction }) => ways.length === 0 || ways.includes(`${direction} ${type}`))
    .reduce((sum, { count }) => sum + count, 0);
  return { rows: inOrder(read, order, dated), total };
}

async function countsOf({ store }: RouteSetting, id: string): Promise<readonly RelationshipCount[]> {
  const rows = await store.read(countRelationshipsOfNode, { id });
  return rows.map(({ type, outgoing, count, neighbours }) => ({
    type,
    direction: (outgoing ? 'out' : 'in') satisfies Direction,
    count,
    neighbours,
  }));
}
