import type { DrawnGraph } from './drawn-graph.ts';

/** Which way an arrow key points, on the screen. */
export type Way = 'up' | 'down' | 'left' | 'right';

interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const DIRECTION: Readonly<Record<Way, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** The nodes at the other ends of some of a node's edges, each once: of those that no filter greys. */
export function neighboursAlong(
  { edges }: Pick<DrawnGraph, 'edges'>,
  edgeIds: Iterable<string>,
  from: string,
): readonly string[] {
  const neighbours = new Set<string>();
  for (const id of edgeIds) {
    const edge = edges.get(id);
    if (edge === undefined || edge.faded === true) continue;
    neighbours.add(edge.startNodeId === from ? edge.endNodeId : edge.startNodeId);
  }
  return [...neighbours];
}

/**
 * The neighbour that an arrow key leads to: the one that lies best that way, near before far. Screen coordinates, y
 * downwards. Undefined where none lies within 80 degrees of the way.
 */
export function walkTo(from: Placed, neighbours: Iterable<Placed>, way: Way): Placed | undefined {
  const [dx, dy] = DIRECTION[way];
  let best: { readonly to: Placed; readonly cost: number } | undefined;
  for (const to of neighbours) {
    const [x, y] = [to.x - from.x, to.y - from.y];
    const distance = Math.hypot(x, y);
    if (distance === 0) continue;
    const straight = (x * dx + y * dy) / distance;
    if (straight < 0.17) continue;
    const cost = distance * (1 + 2 * (1 - straight));
    if (best === undefined || cost < best.cost || (cost === best.cost && to.id < best.to.id))
      best = { to, cost };
  }
  return best?.to;
}
