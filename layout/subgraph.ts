import type { LayoutGraph } from './layout-graph.ts';

/** The nodes of a part, in its order, and what joins them, by their places in the part. */
export function subgraph(graph: LayoutGraph, part: readonly number[]): LayoutGraph {
  const rankOf = new Map(part.map((index, rank) => [index, rank]));
  return {
    nodes: part.flatMap((index) => graph.nodes[index] ?? []),
    edges: graph.edges.flatMap(({ a, b, count }) => {
      const [one, other] = [rankOf.get(a), rankOf.get(b)];
      return one === undefined || other === undefined ? [] : [{ a: one, b: other, count }];
    }),
  };
}
