import type { LayoutGraph, RelationshipToFollow } from './layout-graph.ts';

/** That `count` relationships lead from one node to another, by their index. */
export interface DirectedEdge {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Which way the relationships of a graph lead: each ordered pair once, in a fixed order, none from a node to itself. */
export function directedEdges(
  graph: LayoutGraph,
  relationships: readonly RelationshipToFollow[],
): readonly DirectedEdge[] {
  const size = graph.nodes.length;
  const indexOf = new Map(graph.nodes.map(({ id }, index) => [id, index]));
  const counts = new Map<number, number>();
  for (const { startNodeId, endNodeId } of relationships) {
    const from = indexOf.get(startNodeId);
    const to = indexOf.get(endNodeId);
    if (from === undefined || to === undefined || from === to) continue;
    counts.set(from * size + to, (counts.get(from * size + to) ?? 0) + 1);
  }
  return [...counts]
    .sort(([first], [second]) => first - second)
    .map(([key, count]) => ({ from: Math.floor(key / size), to: key % size, count }));
}
