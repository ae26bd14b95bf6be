import { inBatches } from '#core/in-batches';
import { textOf } from '#core/property-value';
import { amongRequestSchema, amongResponseSchema, MOST_ON_CANVAS } from '#core/wire/among';
import { graphRequestSchema } from '#core/wire/graph';
import type { GraphStore } from '#store/graph-store';
import {
  countRelationshipsFrom,
  countRelationshipsTo,
  nodesWithDegree,
  relationshipsFrom,
  relationshipsTo,
  type RelationshipRow,
} from '#store/queries';
import { forDrawing, readQuotationCounts, withQuotations } from '../for-drawing.ts';
import { readPapers } from '../papers.ts';
import { readLoadedCase } from '../read-graph.ts';
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
    const others = beside.filter((id) => !found.has(id));
    const ends = { from: [...ids, ...others], to: others };
    const relationships = await relationshipsOf(store, ids, ends);
    const shown = relationships.slice(0, MOST_RELATIONSHIPS);
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
            total:
              shown.length === relationships.length
                ? shown.length
                : await countRelationships(store, ids, ends),
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

/** Where relationships of the nodes asked for may lead to, and come from: together each relationship once. */
interface Ends {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** At most one more than is sent. */
async function relationshipsOf(
  store: GraphStore,
  asked: readonly string[],
  ends: Ends,
): Promise<readonly RelationshipRow[]> {
  let left = MOST_RELATIONSHIPS + 1;
  return readInBatches(asked, async (ids) => {
    const rows: RelationshipRow[] = [];
    for (const [query, others] of [
      [relationshipsFrom, ends.from],
      [relationshipsTo, ends.to],
    ] as const) {
      if (left === 0 || others.length === 0) continue;
      const some = await store.read(query, { ids, others, limit: left });
      left -= some.length;
      rows.push(...some);
    }
    return rows;
  });
}

async function countRelationships(store: GraphStore, asked: readonly string[], ends: Ends): Promise<number> {
  const counts = await readInBatches(asked, async (ids) => [
    ...(await store.read(countRelationshipsFrom, { ids, others: ends.from })),
    ...(await store.read(countRelationshipsTo, { ids, others: ends.to })),
  ]);
  return counts.reduce((sum, { count }) => sum + count, 0);
}

async function readInBatches<T>(
  all: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (const ids of inBatches(all, BATCH)) found.push(...(await read(ids)));
  return found;
}
