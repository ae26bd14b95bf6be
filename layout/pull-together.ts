import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutEdge } from './layout-graph.ts';
import type { Point } from './point.ts';

/** What is joined draws near, the rest keeps away: ForceAtlas2 for that many rounds, from the places given. */
export function pullTogether(
  start: readonly Point[],
  edges: readonly LayoutEdge[],
  rounds: number,
): readonly Point[] {
  if (start.length < 2) return start;
  const graph = new Graph({ type: 'undirected' });
  start.forEach(({ x, y }, index) => graph.addNode(index, { x, y }));
  for (const { a, b, count } of edges) graph.addEdge(a, b, { weight: Math.sqrt(count) });
  const found = forceAtlas2(graph, {
    iterations: rounds,
    getEdgeWeight: 'weight',
    settings: {
      // Two settings that performance.md measured: a third of the time of the inferred ones, as good to the eye.
      slowDown: 1,
      barnesHutTheta: 1.2,
      barnesHutOptimize: start.length > 600,
      strongGravityMode: true,
      gravity: 0.05,
      scalingRatio: 10,
    },
  });
  return start.map((point, index) => found[index] ?? point);
}
