import { digestOfText } from '#core/digest';
import { entityLabel } from '#core/model/labels';
import { textOf, type Properties } from '#core/property-value';
import { graphRequestSchema, graphResponseSchema, type GraphResponse } from '#core/wire/graph';
import { countEvidence, countLabels, countTypes, overviewNodes, overviewRelationships } from '#store/queries';
import { forDrawing, readQuotationCounts, withQuotations } from '../for-drawing.ts';
import { readPapers } from '../papers.ts';
import { route, type PlacingSetting, type RouteSetting } from '../route.ts';
import { wireNode, wireRelationship } from '../to-wire.ts';

/** More relationships than this are not sent at once. */
const MOST_RELATIONSHIPS = 50_000;
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
    const body = await (query.larger === 'counts' ? readOrCount : readOverview)(setting, query.limit);
    const { hash, engine, counts, nodes } = body;
    const state = [hash, query.limit, engine, counts.checked, nodes.length].join(' ');
    return { body, etag: digestOfText(state).slice(0, 24) };
  },
});

/** The overview of a case that has no more nodes than that; of a larger one nothing but what it counts. */
async function readOrCount(setting: PlacingSetting, limit: number): Promise<GraphResponse> {
  const counted = await setting.cache.of('counts', (caseProperties) => readCounts(setting, caseProperties));
  return counted.cut.nodes.total <= limit ? readOverview(setting, limit) : counted;
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
    case: {
      id: textOf(caseProperties, 'id'),
      title: textOf(caseProperties, 'title'),
      timeZone: textOf(caseProperties, 'timeZone'),
      calendarFrom: textOf(caseProperties, 'calendarFrom'),
    },
    hash: textOf(caseProperties, 'hash'),
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

/** The overview, worked out once for a state of the case and a limit. */
export function readOverview(setting: PlacingSetting, limit: number): Promise<GraphResponse> {
  const { store, cache } = setting;
  return cache.of(`overview ${limit}`, async (caseProperties) => {
    const [nodeRows, quotations, counted] = await Promise.all([
      store.read(overviewNodes, { limit }),
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
    return graphResponseSchema.parse({
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
