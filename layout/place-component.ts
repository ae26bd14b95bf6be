import { communities } from './communities.ts';
import { fillLandscape } from './fill-landscape.ts';
import type { LayoutEdge, LayoutGraph } from './layout-graph.ts';
import { sunflower, type Point } from './point.ts';
import { pullTogether } from './pull-together.ts';

/** Rounds of ForceAtlas2: many for what is read as a whole, few for what is large, so that its time stays in seconds. */
const roundsFor = (nodes: number): number => Math.max(30, Math.min(500, Math.round(150_000 / nodes)));

/**
 * Places one connected graph: communities first, then their members, then all of them by their forces. The outcome lies
 * around the origin, one wide and one high; who calls stretches it to the frame at hand.
 */
export function placeComponent(graph: LayoutGraph, areas: readonly number[]): readonly Point[] {
  const community = communities(graph);
  const middles = placeCommunities(graph, community);
  const start = placeMembers(graph, community, middles);
  return fillLandscape(pullTogether(start, graph.edges, roundsFor(graph.nodes.length)), areas);
}

function placeCommunities(graph: LayoutGraph, community: readonly number[]): readonly Point[] {
  const number = 1 + Math.max(-1, ...new Set(community));
  const counts = new Map<number, number>();
  for (const edge of graph.edges) {
    const [one, other] = [community[edge.a] ?? 0, community[edge.b] ?? 0];
    if (one === other) continue;
    const key = Math.min(one, other) * number + Math.max(one, other);
    counts.set(key, (counts.get(key) ?? 0) + edge.count);
  }
  const edges: readonly LayoutEdge[] = [...counts]
    .sort(([first], [second]) => first - second)
    .map(([key, count]) => ({ a: Math.floor(key / number), b: key % number, count }));
  const start = Array.from({ length: number }, (_, index) => sunflower(index, 100));
  return pullTogether(start, edges, 200);
}

function placeMembers(
  graph: LayoutGraph,
  community: readonly number[],
  middles: readonly Point[],
): readonly Point[] {
  const order = graph.nodes.map((_, index) => index);
  order.sort(
    (one, other) => (graph.nodes[other]?.weight ?? 0) - (graph.nodes[one]?.weight ?? 0) || one - other,
  );
  const placed = new Map<number, number>();
  const places: Point[] = graph.nodes.map(() => ({ x: 0, y: 0 }));
  for (const index of order) {
    const group = community[index] ?? 0;
    const rank = placed.get(group) ?? 0;
    placed.set(group, rank + 1);
    const middle = middles[group] ?? { x: 0, y: 0 };
    const offset = sunflower(rank, 8);
    places[index] = { x: middle.x + offset.x, y: middle.y + offset.y };
  }
  return places;
}
