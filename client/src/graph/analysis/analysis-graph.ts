import { layoutGraph, type LayoutGraph, type RelationshipToFollow } from '#layout/layout-graph';

/** What is drawn, as far as an analysis asks: ids and who leads to whom. */
export interface AnalysisInput {
  readonly nodeIds: readonly string[];
  readonly relationships: readonly (RelationshipToFollow & { readonly id: string })[];
}

/** Nodes sorted by id and their neighbours, without direction, parallels folded, in two flat arrays. */
export interface AnalysisGraph {
  readonly ids: readonly string[];
  readonly folded: LayoutGraph;
  /** The neighbours of node i are `neighbours[starts[i]]` to before `neighbours[starts[i + 1]]`. */
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
}

export function analysisGraph({ nodeIds, relationships }: AnalysisInput): AnalysisGraph {
  const folded = layoutGraph(
    nodeIds.map((id) => ({ id })),
    relationships,
  );
  const size = folded.nodes.length;
  const starts = new Int32Array(size + 1);
  for (const { a, b } of folded.edges) {
    starts[a + 1] = (starts[a + 1] ?? 0) + 1;
    starts[b + 1] = (starts[b + 1] ?? 0) + 1;
  }
  for (let node = 0; node < size; node += 1) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const filled = starts.slice();
  const neighbours = new Int32Array(2 * folded.edges.length);
  const put = (at: number, other: number): void => {
    neighbours[filled[at] ?? 0] = other;
    filled[at] = (filled[at] ?? 0) + 1;
  };
  for (const { a, b } of folded.edges) {
    put(a, b);
    put(b, a);
  }
  return { ids: folded.nodes.map(({ id }) => id), folded, starts, neighbours };
}
