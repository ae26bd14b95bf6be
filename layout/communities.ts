import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { LayoutGraph } from './layout-graph.ts';

/** For each node the number of its community, counted from 0 by the first node of each. The same graph, the same answer. */
export function communities(graph: LayoutGraph): readonly number[] {
  if (graph.edges.length === 0) return graph.nodes.map((_, index) => index);
  const drawn = new Graph({ type: 'undirected' });
  graph.nodes.forEach((_, index) => drawn.addNode(index));
  for (const { a, b, count } of graph.edges) drawn.addEdge(a, b, { weight: Math.sqrt(count) });
  // Without the random walk nothing is left to chance; the generator is named so that Math.random is never asked.
  const found = louvain(drawn, { randomWalk: false, rng: () => 0.5 });
  const numbers = new Map<number, number>();
  return graph.nodes.map((_, index) => {
    const community = found[index] ?? -1 - index;
    const number = numbers.get(community) ?? numbers.size;
    numbers.set(community, number);
    return number;
  });
}
