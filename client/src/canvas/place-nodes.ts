import type { Renderer } from './renderer.ts';

/**
 * Moves nodes to new places (x and y by turns, in the graph's units) for the next frame: what a layout does at each of its
 * steps. Nothing is announced or indexed anew, which would cost thirty times as much.
 */
export function placeNodes(
  { sigma, graph, crowd }: Pick<Renderer, 'sigma' | 'graph' | 'crowd'>,
  ids: readonly string[],
  places: Float32Array,
): void {
  ids.forEach((id, index) => {
    // Written in place: the library's setters announce each change, and Sigma would then process the whole graph.
    const at = graph.getNodeAttributes(id);
    at['x'] = places[2 * index] ?? at['x'];
    at['y'] = places[2 * index + 1] ?? at['y'];
  });
  crowd.placesMoved();
  sigma.refresh({
    partialGraph: {
      nodes: [...ids],
      edges: ids.length === graph.order ? graph.edges() : edgesOf(graph, ids),
    },
    skipIndexation: true,
    schedule: true,
  });
}

function edgesOf(graph: Renderer['graph'], ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => graph.edges(id)))];
}
