import { joinedWith } from './joined-with.ts';
import type { LayoutGraph } from './layout-graph.ts';
import { sunflower, type Point } from './point.ts';

/** Where each node begins: where it is; a new one beside those that it is joined with, or around the whole. */
export function forceStart(graph: LayoutGraph, start: ReadonlyMap<string, Point>): readonly Point[] {
  const places = graph.nodes.map(({ id }) => start.get(id));
  const joined = joinedWith(graph);
  const known = places.flatMap((place) => place ?? []);
  const middle = mean(known) ?? { x: 0, y: 0 };
  const reach = known.reduce((most, { x, y }) => Math.max(most, Math.hypot(x - middle.x, y - middle.y)), 0);
  // Nearest to what is placed first, so that a chain of new nodes follows the one that it hangs on.
  const open = graph.nodes.map((_, index) => index).filter((index) => places[index] !== undefined);
  for (let next = 0; next < open.length; next += 1) {
    for (const other of joined[open[next] ?? 0] ?? []) {
      if (places[other] !== undefined) continue;
      const beside = mean((joined[other] ?? []).flatMap((each) => places[each] ?? [])) ?? middle;
      const { x, y } = sunflower(1 + (other % 12), 12);
      places[other] = { x: beside.x + x, y: beside.y + y };
      open.push(other);
    }
  }
  let alone = 0;
  return places.map((place) => {
    if (place !== undefined) return place;
    const turn = (alone += 1) * Math.PI * (3 - Math.sqrt(5));
    const distance = reach + 40 + 4 * alone;
    return { x: middle.x + distance * Math.cos(turn), y: middle.y + distance * Math.sin(turn) };
  });
}

function mean(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
}
