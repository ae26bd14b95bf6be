import Graph from 'graphology';
import pagerank from 'graphology-metrics/centrality/pagerank';
import { communities } from '#layout/communities';
import { components } from '#layout/components';
import { analysisGraph, type AnalysisGraph, type AnalysisInput } from './analysis-graph.ts';
import { betweenness, betweennessStarts, type Sampled } from './betweenness.ts';
import { bridges } from './bridges.ts';

/** What gives each node a number. */
export const MEASURES = ['degree', 'in-degree', 'out-degree', 'betweenness', 'pagerank'] as const;
export type Measure = (typeof MEASURES)[number];
/** What puts each node into a group. */
export const GROUPINGS = ['communities', 'components'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export type Analysis = Measure | Grouping | 'bridges';

export type AnalysisResult =
  | {
      readonly kind: 'values';
      readonly measure: Measure;
      readonly values: ReadonlyMap<string, number>;
      /** Where it is an estimate: from how many nodes of how many. Undefined: exact. */
      readonly estimate: Sampled | undefined;
    }
  | {
      readonly kind: 'groups';
      readonly grouping: Grouping;
      /** Group 0 is the largest. */
      readonly groups: ReadonlyMap<string, number>;
      readonly sizes: readonly number[];
    }
  | {
      readonly kind: 'bridges';
      readonly nodeIds: readonly string[];
      readonly relationshipIds: readonly string[];
    };

/** Works an analysis out; yields the share of it that is done wherever it can be given up. The same input, in any order, has the same result. */
export function* analyse(input: AnalysisInput, analysis: Analysis): Generator<number, AnalysisResult> {
  const graph = analysisGraph(input);
  yield 0;
  switch (analysis) {
    case 'degree':
    case 'in-degree':
    case 'out-degree':
      return {
        kind: 'values',
        measure: analysis,
        values: degrees(input, graph, analysis),
        estimate: undefined,
      };
    case 'betweenness': {
      const sampled = betweennessStarts(graph);
      const values = byId(graph, yield* betweenness(graph, sampled));
      const estimate = sampled.starts < sampled.of ? sampled : undefined;
      return { kind: 'values', measure: analysis, values, estimate };
    }
    case 'pagerank':
      return { kind: 'values', measure: analysis, values: pageRanks(input, graph), estimate: undefined };
    case 'communities':
      return grouped(graph, analysis, communities(graph.folded));
    case 'components': {
      const groups: number[] = [];
      components(graph.folded).forEach((part, group) => part.forEach((node) => (groups[node] = group)));
      return grouped(graph, analysis, groups);
    }
    case 'bridges':
      return bridging(input, graph);
    default:
      return analysis satisfies never;
  }
}

function byId({ ids }: AnalysisGraph, values: ArrayLike<number>): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, values[index] ?? 0]));
}

/** One from a node to itself counts once where it begins and once where it ends. */
function degrees(
  { relationships }: AnalysisInput,
  { ids }: AnalysisGraph,
  measure: 'degree' | 'in-degree' | 'out-degree',
): ReadonlyMap<string, number> {
  const counts = new Map(ids.map((id) => [id, 0]));
  const add = (id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { startNodeId, endNodeId } of relationships) {
    if (!counts.has(startNodeId) || !counts.has(endNodeId)) continue;
    if (measure !== 'in-degree') add(startNodeId);
    if (measure !== 'out-degree') add(endNodeId);
  }
  return counts;
}

/** Parallel relationships count each: who is written to ten times is led to ten times. */
function pageRanks({ relationships }: AnalysisInput, graph: AnalysisGraph): ReadonlyMap<string, number> {
  if (graph.ids.length === 0) return new Map();
  const directed = new Graph({ type: 'directed' });
  for (const id of graph.ids) directed.addNode(id);
  const counts = new Map<string, Map<string, number>>();
  for (const { startNodeId, endNodeId } of relationships) {
    if (startNodeId === endNodeId || !directed.hasNode(startNodeId) || !directed.hasNode(endNodeId)) continue;
    const of = counts.get(startNodeId) ?? new Map<string, number>();
    counts.set(startNodeId, of.set(endNodeId, (of.get(endNodeId) ?? 0) + 1));
  }
  // In the order of the ids: sums of the same numbers in another order differ in their last digits.
  const byText = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
    one < other ? -1 : 1;
  for (const [start, ends] of [...counts].sort(byText)) {
    for (const [end, weight] of [...ends].sort(byText)) directed.addEdge(start, end, { weight });
  }
  // The library's tolerance is for each node: a small graph would stop at once, a large one far too early.
  const ranks = pagerank(directed, {
    getEdgeWeight: 'weight',
    tolerance: 1e-6 / graph.ids.length,
    maxIterations: 1000,
  });
  return byId(
    graph,
    graph.ids.map((id) => ranks[id] ?? 0),
  );
}

/** Numbers groups anew: the largest first; among equals the one with the first node. */
function grouped(graph: AnalysisGraph, grouping: Grouping, group: readonly number[]): AnalysisResult {
  const counts = new Map<number, number>();
  for (const each of group) counts.set(each, (counts.get(each) ?? 0) + 1);
  // A map keeps the order in which groups were met, and the sort keeps it among equals.
  const bySize = [...counts].sort(([, one], [, other]) => other - one);
  const numberOf = new Map(bySize.map(([each], number) => [each, number]));
  return {
    kind: 'groups',
    grouping,
    groups: new Map(graph.ids.map((id, index) => [id, numberOf.get(group[index] ?? -1) ?? 0])),
    sizes: bySize.map(([, size]) => size),
  };
}

function bridging({ relationships }: AnalysisInput, graph: AnalysisGraph): AnalysisResult {
  const found = bridges(graph);
  const joined = new Set(found.pairs.map(([a, b]) => `${graph.ids[a]}\n${graph.ids[b]}`));
  return {
    kind: 'bridges',
    nodeIds: found.nodes.flatMap((node) => graph.ids[node] ?? []),
    // Ids contain no line break; of a pair the one that sorts first comes first, as in the graph.
    relationshipIds: relationships
      .filter(({ startNodeId: a, endNodeId: b }) => joined.has(a < b ? `${a}\n${b}` : `${b}\n${a}`))
      .map(({ id }) => id)
      .sort(),
  };
}
