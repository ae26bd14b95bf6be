import { inBatches } from '#core/in-batches';
import { textOf } from '#core/property-value';
import { amongRequestSchema, amongResponseSchema, MOST_ON_CANVAS } from '#core/wire/among';
import { graphRequestSchema } from '#core/wire/graph';
import type { GraphStore } from '#store/graph-store';
import { nodesWithDegree, readEndsFrom } from '#store/queries';
import { forDrawing, readQuotationCounts, withQuotations } from '../for-drawing.ts';
import { readPapers } from '../papers.ts';
import { readLoadedCase } from '../read-graph.ts';
import { relationshipsBetween } from '../relationships-between.ts';
import { route, type PlacingSetting } from '../route.ts';
import { wireNode, wireRelationship } from '../to-wire.ts';
import { readOverview } from './graph.ts';

/** More relationships than this are not sent at once. */
const MOST_RELATIONSHIPS = 50_000;
/** So many nodes are asked for in one statement: what others ask has its turn between two. */
const BATCH = 1_000;

export const amongRoute = route({
  method: 'post',
  path: '/api/graph/among',
  summary: 'Nodes by id, with the relationships among them and between them and the overview',
  body: amongRequestSchema,
  bodyLimits: { bytes: MOST_ON_CANVAS * 130, values: MOST_ON_CANVAS + 10 },
  answer: amongResponseSchema,
  handle: async (setting, { body }) => {
    const { store } = setting;
    const asked = [...new Set(body.ids)].sort();
    const [caseProperties, quotations, beside] = await Promise.all([
      readLoadedCase(setting),
      readQuotationCounts(setting),
      body.beside === 'nothing' ? [] : readIdsOfOverview(setting),
    ]);
    const rows = await readInBatches(asked, (ids) => store.read(nodesWithDegree, { ids }));
    const ids = rows.map((row) => String(row.properties['id']));
    const found = new Set(ids);
    const ends = await endsAmong(
      store,
      ids,
      beside.filter((id) => !found.has(id)),
    );
    const shown = await relationshipsBetween(store, ends, MOST_RELATIONSHIPS);
    const withPapers = await readPapers(store, [...rows, ...shown]);
    const nodes = rows.map((row) => ({
      ...withPapers(withQuotations(forDrawing(wireNode(row)), quotations), row.properties),
      degree: row.degree,
    }));
    return {
      large: true,
      body: {
        hash: textOf(caseProperties, 'hash') ?? '',
        nodes,
        relationships: shown.map((row) => withPapers(forDrawing(wireRelationship(row)), row.properties)),
        missing: asked.filter((id) => !found.has(id)),
        cut: {
          relationships: {
            shown: shown.length,
            total: ends.length,
            orderedBy: 'those among the nodes asked for and the overview',
          },
        },
      },
    };
  },
});

async function readIdsOfOverview(setting: PlacingSetting): Promise<readonly string[]> {
  const { body } = await readOverview(setting, graphRequestSchema.parse({}).limit);
  return body.nodes.map((node) => String(node.id));
}

/** The ends of every relationship among the nodes asked for, and between them and what is beside them. */
async function endsAmong(
  store: GraphStore,
  asked: readonly string[],
  beside: readonly string[],
): Promise<readonly (readonly [start: string, end: string])[]> {
  const [inside, outside] = [new Set(asked), new Set(beside)];
  const rows = await readInBatches([...asked, ...beside], (ids) => store.read(readEndsFrom, { ids }));
  return rows
    .filter(({ startNodeId, endNodeId }) =>
      inside.has(startNodeId) ? inside.has(endNodeId) || outside.has(endNodeId) : inside.has(endNodeId),
    )
    .map(({ startNodeId, endNodeId }) => [startNodeId, endNodeId]);
}

async function readInBatches<T>(
  all: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (const ids of inBatches(all, BATCH)) found.push(...(await read(ids)));
  return found;
}
