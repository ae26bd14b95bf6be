import { discOfSquare } from './disc-of-square.ts';
import { fillLandscape } from './fill-landscape.ts';
import { layoutGraph, type NodeToPlace, type RelationshipToFollow } from './layout-graph.ts';
import { sunflower, type Point } from './point.ts';
import { pullTogether } from './pull-together.ts';

/** Enough for neighbours to find each other from the middle outwards; a disc is opened under somebody's eyes. */
const ROUNDS = 80;

/**
 * Gives each node a place in a disc of radius 1 around the origin, evenly filled, neighbours near each other. The same
 * graph has the same places, whatever the order of the input.
 */
export function placeInDisc(
  nodes: readonly NodeToPlace[],
  relationships: readonly RelationshipToFollow[],
): ReadonlyMap<string, Point> {
  const graph = layoutGraph(nodes, relationships);
  if (graph.nodes.length === 1) return new Map(graph.nodes.map(({ id }) => [id, { x: 0, y: 0 }]));
  const order = graph.nodes.map((_, index) => index);
  order.sort(
    (one, other) => (graph.nodes[other]?.weight ?? 0) - (graph.nodes[one]?.weight ?? 0) || one - other,
  );
  const start: Point[] = graph.nodes.map(() => ({ x: 0, y: 0 }));
  order.forEach((index, rank) => {
    start[index] = sunflower(rank, 8);
  });
  const points = fillLandscape(
    pullTogether(start, graph.edges, ROUNDS),
    graph.nodes.map(() => 1),
  );
  return new Map(graph.nodes.map(({ id }, index) => [id, discOfSquare(points[index] ?? { x: 0, y: 0 })]));
}
