import type { LayoutGraph } from './layout-graph.ts';

/** For each node the indices of those that it is joined with, in a fixed order. */
export function joinedWith(graph: Pick<LayoutGraph, 'nodes' | 'edges'>): readonly (readonly number[])[] {
  const joined = graph.nodes.map((): number[] => []);
  for (const { a, b } of graph.edges) {
    joined[a]?.push(b);
    joined[b]?.push(a);
  }
  return joined;
}
