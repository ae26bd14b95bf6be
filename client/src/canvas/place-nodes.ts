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
  const bounds = sigma.getCustomBBox();
  if (ids.length === 0 || bounds === null) return;
  const span = Math.max(bounds.x[1] - bounds.x[0], bounds.y[1] - bounds.y[0]) || 1;
  const [middleX, middleY] = [(bounds.x[0] + bounds.x[1]) / 2, (bounds.y[0] + bounds.y[1]) / 2];
  const found = slots.of(ids);
  for (let index = 0; index < found.length; index++) {
    const slot = found[index];
    if (slot === undefined) continue;
    const { attributes, display, numbers, first } = slot;
    const x = places[2 * index] ?? 0;
    const y = places[2 * index + 1] ?? 0;
    // Written in place: the library's setters announce each change, and Sigma would then process the whole graph.
    attributes['x'] = x;
    attributes['y'] = y;
    if (display.hidden) continue;
    // Framed by Sigma's own rule, as `framedPlace` has it.
    numbers[first] = 0.5 + (x - middleX) / span;
    numbers[first + 1] = 0.5 + (y - middleY) / span;
  }
  nodesWritten(sigma);
  slots.moved(found);
  crowd.placesMoved(ids.length);
  if (graph.size > 0) slots.settle();
  followEnds(sigma, ids.length === graph.order ? graph.edges() : edgesOf(graph, ids));
}

function edgesOf(graph: Renderer['graph'], ids: readonly string[]): readonly string[] {
  const edges = new Set<string>();
  for (const id of ids) if (graph.hasNode(id)) graph.forEachEdge(id, (edge) => edges.add(edge));
  return [...edges];
}
