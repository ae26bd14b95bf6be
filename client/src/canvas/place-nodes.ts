import type { Renderer } from './renderer.ts';
import { followEnds, nodesWritten } from './sigma-insides.ts';

/** A node and where it is to lie, in the graph's units. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

type Ground = Pick<Renderer, 'sigma' | 'graph' | 'crowd' | 'slots'>;

/** Moves nodes for the next frame, and with them their lines: what a hand does that drags them. */
export function placeNodes(renderer: Ground, placed: readonly Placed[]): void {
  const places = new Float64Array(2 * placed.length);
  placed.forEach(({ x, y }, index) => {
    places[2 * index] = x;
    places[2 * index + 1] = y;
  });
  placeColumns(
    renderer,
    placed.map(({ id }) => id),
    places,
  );
  // Each time another list: none of them is kept.
  renderer.slots.settle();
}

/**
 * The same with x and y of each id by turns, in the graph's units: what a layout does at each of its steps, with the same
 * list of ids. Nothing is announced, read or indexed anew, which would cost a hundred times as much. What is not drawn is
 * left out.
 */
export function placeColumns(
  { sigma, graph, crowd, slots }: Ground,
  ids: readonly string[],
  places: ArrayLike<number>,
): void {
  if (ids.length === 0 || sigma.getCustomBBox() === null) return;
  slots.move(ids, places);
  nodesWritten(sigma);
  crowd.placesMoved(ids.length);
  if (graph.size > 0) slots.settle();
  followEnds(sigma, ids.length === graph.order ? graph.edges() : edgesOf(graph, ids));
}

function edgesOf(graph: Renderer['graph'], ids: readonly string[]): readonly string[] {
  const edges = new Set<string>();
  for (const id of ids) if (graph.hasNode(id)) graph.forEachEdge(id, (edge) => edges.add(edge));
  return [...edges];
}
