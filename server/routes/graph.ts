import { digestOfText } from '#core/digest';
import { entityLabel } from '#core/model/labels';
import type { Properties } from '#core/property-value';
import {
  graphRequestSchema,
  graphResponseSchema,
  MOST_IN_OVERVIEW,
  type GraphResponse,
} from '#core/wire/graph';
import { countEvidence, countLabels, countTypes, overviewNodes, overviewRelationships } from '#store/queries';
import { saysOfItself } from '../case-state.ts';
import { forDrawing, readQuotationCounts, withQuotations } from '../for-drawing.ts';
import { readPapers } from '../papers.ts';
import { route, type PlacingSetting, type RouteSetting } from '../route.ts';
import { wireNode, wireRelationship } from '../to-wire.ts';

/** More relationships than this are not sent at once. */
const MOST_RELATIONSHIPS = 50_000;
/** Overviews are worked out for so many nodes alone: each takes a layout, and whoever asks chooses any limit. */
const SIZES: readonly number[] = [250, 500, 1_000, 2_000, MOST_IN_OVERVIEW];
/** A name under a node is cut to about this many characters; one takes about 6 units. */
const LABEL_CHARACTERS = 34;

export const graphRoute = route({
  method: 'get',
  path: '/api/graph',
  summary:
    'The case’s overview: its best connected nodes with their places, and the relationships among them',
  query: graphRequestSchema,
  answer: graphResponseSchema,
  handle: async (setting, { query }) => {
    const { state, body } = await (query.larger === 'counts' ? readOrCount : readOverview)(
      setting,
      query.limit,
    );
    const said = [state, query.limit, body.engine, body.nodes.length].join(' ');
    return { body, etag: digestOfText(said).slice(0, 24) };
  },
});

/** An overview, and the state of the case that it was worked out from. */
interface Overview {
  readonly state: string;
  readonly body: GraphResponse;
}

/** The overview of a case that has no more nodes than that; of a larger one nothing but what it counts. */
async function readOrCount(setting: PlacingSetting, limit: number): Promise<Overview> {
  const counted = await setting.cache.of('counts', async (caseProperties, state) => ({
    state,
    body: await readCounts(setting, caseProperties),
  }));
  return counted.body.cut.nodes.total <= limit ? readOverview(setting, limit) : counted;
}

/** What there is to say of a case without any of its nodes. */
async function readCounts(
  { store }: Pick<RouteSetting, 'store'>,
  caseProperties: Properties,
): Promise<GraphResponse> {
  const [labels, types, evidence, engine] = await Promise.all([
    store.read(countLabels, {}),
    store.read(countTypes, {}),
    store.read(countEvidence, {}),
    store.engine(),
  ]);
  return graphResponseSchema.parse({
    ...saysOfItself(caseProperties),
    engine: engine.name,
    nodes: [],
    relationships: [],
    cut: {
      nodes: { shown: 0, total: sum(labels), orderedBy: 'most relationships first' },
      relationships: { shown: 0, total: sum(types), orderedBy: 'those among the nodes shown' },
    },
    counts: {
      labels: Object.fromEntries(
        labels.filter((row) => entityLabel([row.label])).map((row) => [row.label, row.count]),
      ),
      types: tally(types, (row) => row.type),
      statuses: tally(types, (row) => row.status ?? 'unsourced'),
      evidence: sum(evidence),
      checked: sum(evidence.filter((row) => row.check === 'verified')),
    },
  } satisfies Record<keyof GraphResponse, unknown>);
}

/** The best connected nodes: as many of the next larger overview that is kept, at the places that they have there. */
export async function readOverview(setting: PlacingSetting, limit: number): Promise<Overview> {
  const { state, body } = await readSize(setting, SIZES.find((size) => size >= limit) ?? MOST_IN_OVERVIEW);
  if (body.nodes.length <= limit) return { state, body };
  const nodes = body.nodes.slice(0, limit);
  const ids = new Set(nodes.map(({ id }) => id));
  const relationships = body.relationships.filter(
    ({ startNodeId, endNodeId }) => ids.has(startNodeId) && ids.has(endNodeId),
  );
  const { cut } = body;
  return {
    state,
    body: {
      ...body,
      nodes,
      relationships,
      cut: {
        nodes: { ...cut.nodes, shown: nodes.length },
        relationships: { ...cut.relationships, shown: relationships.length },
      },
    },
  };
}

/** An overview, worked out once for a state of the case. */
function readSize(setting: PlacingSetting, size: number): Promise<Overview> {
  const { store, cache } = setting;
  return cache.of(`overview ${size}`, async (caseProperties, state) => {
    const [nodeRows, quotations, counted] = await Promise.all([
      store.read(overviewNodes, { limit: size }),
      readQuotationCounts(setting),
      readCounts(setting, caseProperties),
    ]);
    const nodes = nodeRows.map((row) => ({
      ...withQuotations(forDrawing(wireNode(row)), quotations),
      degree: row.degree,
    }));
    const ids = nodes.map((node) => node.id);
    const relationshipRows = await store.read(overviewRelationships, { ids, limit: MOST_RELATIONSHIPS });
    const withPapers = await readPapers(store, [...nodeRows, ...relationshipRows]);
    const relationships = relationshipRows.map((row) =>
      withPapers(forDrawing(wireRelationship(row)), row.properties),
    );
    const places = await setting.layouts.places(
      nodes.map(({ id, degree, name }) => ({
        id,
        degree,
        labelWidth: 6 * Math.min(name.length, LABEL_CHARACTERS),
      })),
      relationships,
    );
    const body = graphResponseSchema.parse({
      ...counted,
      nodes: nodes.map((node, index) => ({
        ...withPapers(node, nodeRows[index]?.properties ?? {}),
        ...(places.get(node.id) ?? { x: 0, y: 0 }),
      })),
      relationships,
      cut: {
        nodes: { ...counted.cut.nodes, shown: nodes.length },
        relationships: { ...counted.cut.relationships, shown: relationships.length },
      },
    } satisfies Record<keyof GraphResponse, unknown>);
    return { state, body };
  });
}

function sum(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((total, row) => total + row.count, 0);
}

function tally<Row extends { readonly count: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + row.count;
  return counts;
}
