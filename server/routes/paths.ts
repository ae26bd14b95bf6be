import { setImmediate } from 'node:timers/promises';
import { Failure } from '#core/failure';
import { nodeIdSchema, relationshipIdSchema } from '#core/identity';
import { kShortestPaths, type PathsFound, type SimplePath, type Way } from '#core/k-shortest-paths';
import { pathSentence, stepSentence } from '#core/path-sentence';
import { textOf } from '#core/property-value';
import { STATUSES } from '#core/stance';
import {
  MOST_STEPS,
  pathsRequestSchema,
  pathsResponseSchema,
  type WirePath,
  type WirePathStep,
} from '#core/wire/paths';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import { nodesWithDegree, readSteps } from '#store/queries';
import { datingRelationships, type Moments, type RowToDate } from '../dating-relationships.ts';
import { readDocumentsOf, readEvidence, readNodes, readRelationships } from '../read-graph.ts';
import { route, type RouteSetting } from '../route.ts';
import { typesIn } from '../types-in.ts';

/** What a search may cost at most: nodes to look around, relationships to see, and tries to put paths together. */
const BOUNDS = { nodes: 20_000, ways: 100_000, tries: 2_000_000 } as const;
/** Of several relationships between the same two nodes no more are listed. */
const MOST_ALSO = 20;
export const pathsRoute = route({
  method: 'get',
  path: '/api/paths',
  summary: 'The shortest paths between two nodes, with the evidence of every step',
  query: pathsRequestSchema,
  answer: pathsResponseSchema,
  ofOneState: true,
  handle: async (setting, { query, signal }) => {
    const { from, to } = query;
    if (from === to) {
      throw new Failure('bad-input', `Both ends are ${from}. Choose two different things to join.`);
    }
    const types = typesIn(query.types);
    const inTimeOrder = query.inTimeOrder === 'true';
    const degrees = await degreesOf(setting, [from, to]);
    const undated = new Set<string>();
    const dating = datingRelationships(setting.store);
    const found = await kShortestPaths(
      from,
      to,
      async (ids, limit) => {
        if (signal.aborted) throw new Failure('cancelled', 'Whoever asked for the paths has gone.');
        const rows = await setting.store.read(readSteps, { ids, types, dated: inTimeOrder, limit });
        const dated = inTimeOrder ? await dating(rows) : () => undefined;
        return rows.map((row): Way => {
          const { begins, ends } = dated(row) ?? OPEN;
          if (begins === undefined && ends === undefined) undated.add(row.id);
          return {
            id: row.id,
            from: row.fromId,
            to: row.toId,
            weakness: STATUSES.indexOf(row.status),
            begins,
            ends,
          };
        });
      },
      {
        ...BOUNDS,
        paths: query.k,
        steps: MOST_STEPS,
        inTimeOrder,
        degrees: { from: degrees.get(from) ?? 0, to: degrees.get(to) ?? 0 },
        rest: () => setImmediate(),
      },
    );
    const [nodes, relationships] = await Promise.all([
      readNodes(setting, [from, to, ...found.paths.flat().map((step) => step.to)]),
      readRelationships(setting, found.paths.flat().flatMap(idsOf)),
    ]);
    const toDate = new Map(relationships.map((each) => [String(each.id), rowToDate(each)]));
    const dated = await dating([...toDate.values()]);
    const happened = (id: string): Moments | undefined => {
      const row = toDate.get(id);
      return row === undefined ? undefined : dated(row);
    };
    const paths = found.paths.map((path) => wirePath(path, nodes, relationships, happened));
    const evidence = await readEvidence(
      setting,
      paths.flatMap((path) => path.steps.flatMap((step) => step.evidence)),
    );
    return {
      body: {
        paths,
        shortest: found.shortest ?? null,
        searched: searchedIn(found, types, inTimeOrder ? undated.size : undefined),
        cut:
          found.cut === undefined
            ? null
            : { nodesLookedAt: found.lookedAt, completeTo: found.cut.completeTo },
        nodes,
        relationships,
        evidence,
        documents: await readDocumentsOf(setting, evidence),
      },
    };
  },
});

const OPEN: Moments = { begins: undefined, ends: undefined };

function rowToDate({ properties, ...relationship }: WireRelationship): RowToDate {
  return {
    ...relationship,
    begins: textOf(properties, 'whenFrom') ?? null,
    ends: textOf(properties, 'whenTo') ?? null,
    occasion: textOf(properties, 'event') ?? null,
  };
}

/** How many relationships each of these has; a failure that names the one that nothing has. */
async function degreesOf(
  { store }: RouteSetting,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await store.read(nodesWithDegree, { ids });
  const degrees = new Map(rows.map(({ properties, degree }) => [String(properties['id']), degree]));
  const missing = ids.find((id) => !degrees.has(id));
  if (missing !== undefined) throw new Failure('not-found', `Nothing in this case has the id ${missing}.`);
  return degrees;
}

const idsOf = ({ way, also }: SimplePath[number]): readonly string[] =>
  [way, ...also.slice(0, MOST_ALSO)].map(({ id }) => id);

function wirePath(
  path: SimplePath,
  nodes: readonly WireNode[],
  relationships: readonly WireRelationship[],
  happened: (relationship: string) => Moments | undefined,
): WirePath {
  const named = new Map(nodes.map((node) => [String(node.id), node]));
  const byId = new Map(relationships.map((relationship) => [String(relationship.id), relationship]));
  const spoken = path.map(({ from, to, way }) => {
    const [start, end, relationship] = [named.get(from), named.get(to), byId.get(way.id)];
    if (start === undefined || end === undefined || relationship === undefined) {
      throw new Failure('conflict', 'The case changed while paths were looked for. Ask again.');
    }
    return { relationship, forwards: relationship.startNodeId === start.id, from: start, to: end };
  });
  const steps = path.map(({ also, way }, index): WirePathStep | undefined => {
    const said = spoken[index];
    if (said === undefined) return undefined;
    const span = happened(way.id);
    return {
      from: said.from.id,
      to: said.to.id,
      relationship: said.relationship.id,
      forwards: said.forwards,
      also: also.slice(0, MOST_ALSO).map(({ id }) => relationshipIdSchema.parse(id)),
      happened: span === undefined ? null : { from: span.begins ?? null, to: span.ends ?? null },
      sentence: stepSentence(said),
      evidence: said.relationship.evidence,
    };
  });
  return {
    nodes: [path[0]?.from ?? '', ...path.map((step) => step.to)].map((id) => nodeIdSchema.parse(id)),
    steps: steps.filter((step) => step !== undefined),
    sentence: pathSentence(spoken),
  };
}

/** What was searched, and what was left out; `undated` where steps had to be dated. */
function searchedIn(found: PathsFound, types: readonly string[], undated: number | undefined): string {
  const along = types.length === 0 ? 'all relationships' : `relationships of ${types.join(', ')}`;
  const sentences = [
    `Paths of up to ${MOST_STEPS} steps along ${along}, in either direction.`,
    ...(undated === undefined
      ? []
      : [
          'In time order: each step not before the one before it; what has no date of its own counts with when its words were said, else with the date of the occasion it names, or of the document or event it belongs to.',
          undated === 0
            ? 'Nothing that was looked at is undated.'
            : `${undated} undated ${undated === 1 ? 'relationship was' : 'relationships were'} left out.`,
        ]),
    ...(found.cut === undefined
      ? []
      : [
          `The search gave up after looking around ${found.lookedAt} nodes: ${
            found.cut.completeTo === 0
              ? 'paths of every length were looked for only in part'
              : `all paths of up to ${found.cut.completeTo} steps were looked for, longer ones only in part`
          }. Choose types to look further.`,
        ]),
  ];
  return sentences.join(' ');
}
