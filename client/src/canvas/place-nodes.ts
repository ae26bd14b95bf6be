import type { Renderer } from './renderer.ts';
import { repaint } from './sigma-insides.ts';

/** A node and where it is to lie, in the graph's units. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Moves nodes for the next frame, and with them their lines: what a layout does at each of its steps, and a hand that
 * drags. Nothing is announced or indexed anew, which would cost thirty times as much.
 */
export function placeNodes(
  { sigma, graph, crowd }: Pick<Renderer, 'sigma' | 'graph' | 'crowd'>,
  placed: readonly Placed[],
): void {
  if (placed.length === 0) return;
  const ids: string[] = [];
  for (const { id, x, y } of placed) {
    // Written in place: the library's setters announce each change, and Sigma would then process the whole graph.
    const at = graph.getNodeAttributes(id);
    at['x'] = x;
    at['y'] = y;
    ids.push(id);
  }
  crowd.placesMoved(ids.length);
  repaint(sigma, ids, ids.length === graph.order ? graph.edges() : edgesOf(graph, ids));
}

function edgesOf(graph: Renderer['graph'], ids: readonly string[]): readonly string[] {
  const edges = new Set<string>();
  for (const id of ids) graph.forEachEdge(id, (edge) => edges.add(edge));
  return [...edges];
}
