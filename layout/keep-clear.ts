import { layoutGraph, type NodeToPlace, type RelationshipToFollow } from './layout-graph.ts';
import { NODE_GAP } from './body.ts';
import { Cells } from './part-discs.ts';
import { sunflower, type Point } from './point.ts';

const STEP = 30;
const ATTEMPTS = 3000;

/**
 * By how much to shift a part that was laid out by itself, all of it alike: its middle goes to where the middle of its
 * nodes was, or as near to that as no node of it lies on one of the rest.
 */
export function shiftClearOfRest(
  nodes: readonly NodeToPlace[],
  relationships: readonly RelationshipToFollow[],
  before: ReadonlyMap<string, Point>,
  part: ReadonlyMap<string, Point>,
): Point {
  const graph = layoutGraph(nodes, relationships);
  const radius = Float64Array.from(graph.nodes, (node) => node.radius);
  const cells = new Cells(radius);
  const rest: (Point | undefined)[] = graph.nodes.map(({ id }) =>
    part.has(id) ? undefined : before.get(id),
  );
  rest.forEach((place, index) => {
    if (place !== undefined) cells.add(index, place.x, place.y);
  });
  const own = graph.nodes.flatMap(({ id, radius: of }) => {
    const place = part.get(id);
    return place === undefined ? [] : [{ ...place, radius: of }];
  });
  const was = middle([...part.keys()].flatMap((id) => before.get(id) ?? []));
  const is = middle([...part.values()]);
  const home = { x: was.x - is.x, y: was.y - is.y };
  const clear = (shift: Point): boolean =>
    !own.some(({ x, y, radius: of }) =>
      cells.visitNear(x + shift.x, y + shift.y, (other) => {
        const [place, least] = [rest[other], of + (radius[other] ?? 0) + NODE_GAP];
        if (place === undefined) return false;
        return (place.x - x - shift.x) ** 2 + (place.y - y - shift.y) ** 2 < least * least;
      }),
    );
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { x, y } = sunflower(attempt, STEP);
    const shift = { x: home.x + x, y: home.y + y };
    if (clear(shift)) return shift;
  }
  // Nowhere near is there room: to the right of everything.
  const right = rest.reduce(
    (most, place, index) => Math.max(most, (place?.x ?? -Infinity) + (radius[index] ?? 0)),
    -Infinity,
  );
  const left = own.reduce((least, { x, radius: of }) => Math.min(least, x - of), Infinity);
  return { x: right - left + STEP, y: home.y };
}

function middle(points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 };
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return { x: (left + right) / 2, y: (bottom + top) / 2 };
}
