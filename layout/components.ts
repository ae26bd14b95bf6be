import type { LayoutGraph } from './layout-graph.ts';

/** The connected components as lists of node indices, the largest first; among equals the one with the first node. */
export function components(graph: LayoutGraph): readonly (readonly number[])[] {
  const parent = Int32Array.from(graph.nodes, (_, index) => index);
  const rootOf = (start: number): number => {
    let at = start;
    for (;;) {
      const above = parent[at] ?? at;
      if (above === at) return at;
      // Halving the way up keeps later look-ups short.
      parent[at] = parent[above] ?? above;
      at = above;
    }
  };
  for (const { a, b } of graph.edges) {
    const [one, other] = [rootOf(a), rootOf(b)];
    parent[Math.max(one, other)] = Math.min(one, other);
  }
  const members = new Map<number, number[]>();
  graph.nodes.forEach((_, index) => {
    const root = rootOf(index);
    const list = members.get(root);
    if (list === undefined) members.set(root, [index]);
    else list.push(index);
  });
  return [...members.values()].sort(
    (one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0),
  );
}
