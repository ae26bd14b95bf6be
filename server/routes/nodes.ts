import { z } from 'zod';
import { Failure } from '#core/failure';
import { nodeIdSchema } from '#core/identity';
import { listOf } from '#core/property-value';
import {
  neighbourhoodRequestSchema,
  neighbourhoodResponseSchema,
  nodeResponseSchema,
  type Direction,
  type RelationshipCount,
} from '#core/wire/node-detail';
import {
  countNeighbours,
  countRelationshipsOfNode,
  nodesById,
  occasionsAround,
  readNeighbourhood,
} from '#store/queries';
import { DATED_BY_END } from '../dated-by-end.ts';
import { readDocumentsOf, readEvidence, readNode } from '../read-graph.ts';
import { readOccasions } from '../read-occasions.ts';
import { route, type RouteSetting } from '../route.ts';
import { wireNode, wireRelationship } from '../to-wire.ts';
import { typesIn } from '../types-in.ts';

const params = z.object({ id: nodeIdSchema });

export const nodeRoute = route({
  method: 'get',
  path: '/api/nodes/{id}',
  summary: 'A node with its own evidence, and how many relationships it has by type and direction',
  params,
  answer: nodeResponseSchema,
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
  handle: async (setting, { params: { id }, query }) => {
    const node = await readNode(setting, id);
    const types = typesIn(query.types);
    const byDate = query.order === 'latest' || query.order === 'earliest';
    const occasions = byDate ? await occasionsOf(setting, id) : {};
    const [rows, counts] = await Promise.all([
      setting.store.read(readNeighbourhood, {
        id,
        types,
        direction: query.direction,
        order: query.order,
        occasions,
        datedByEnd: DATED_BY_END,
        limit: query.limit,
      }),
      countsOf(setting, id),
    ]);
    const total = counts
      .filter(({ type }) => types.length === 0 || types.includes(type))
      .filter(({ direction }) => query.direction === 'both' || direction === query.direction)
      .reduce((sum, { count }) => sum + count, 0);
    const nodes = new Map([[node.id, node]]);
    for (const row of rows) {
      const neighbour = wireNode({ labels: row.neighbourLabels, properties: row.neighbour });
      nodes.set(neighbour.id, neighbour);
    }
    const relationships = rows.map(wireRelationship);
    const evidence = await readEvidence(
      setting,
      relationships.flatMap((r) => r.evidence),
    );
    return {
      body: {
        nodes: [...nodes.values()],
        relationships,
        evidence,
        documents: await readDocumentsOf(setting, evidence),
        cut: { shown: rows.length, total, orderedBy: ORDER_WORDS[query.order] },
      },
    };
  },
});

const ORDER_WORDS: Readonly<Record<z.infer<typeof neighbourhoodRequestSchema>['order'], string>> = {
  type: 'by type',
  'most-connected': 'most connected first',
  'least-connected': 'least connected first',
  latest: 'latest first',
  earliest: 'earliest first',
};

/** When the occasions that a node's relationships name were, by their ids. */
async function occasionsOf({ store }: RouteSetting, id: string): Promise<Readonly<Record<string, string>>> {
  const named = await store.read(occasionsAround, { id });
  const dates = await readOccasions(
    store,
    named.map((occasion) => occasion.id),
  );
  return Object.fromEntries([...dates].map(([of, { begins, ends }]) => [of, begins ?? ends ?? '']));
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
