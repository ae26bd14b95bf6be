import { bodyOf, halfWidth, labelDepth, NODE_GAP, type Body } from './body.ts';
import { circleOrder } from './circle-order.ts';
import { layoutGraph, type NodeToPlace, type RelationshipToFollow } from './layout-graph.ts';
import type { Point } from './point.ts';
import { rounded } from './rounded.ts';

/** Up to so many nodes the circle is made wide enough for every name; above, names show as one comes nearer. */
const NAMED_UP_TO = 150;

/**
 * All nodes on one circle around the origin, from the top clockwise: communities together, few lines crossing. The same
 * graph has the same places, whatever the order of the input.
 */
export function placeInCircle(
  nodes: readonly NodeToPlace[],
  relationships: readonly RelationshipToFollow[],
): ReadonlyMap<string, Point> {
  const graph = layoutGraph(nodes, relationships);
  const order = circleOrder(graph);
  const bodies = order.flatMap((index) => {
    const node = graph.nodes[index];
    return node === undefined ? [] : [bodyOf(node)];
  });
  const places = aroundCircle(bodies);
  return new Map(
    order.map((index, rank): [string, Point] => {
      const { x, y } = places[rank] ?? { x: 0, y: 0 };
      return [graph.nodes[index]?.id ?? '', { x: rounded(x), y: rounded(y) }];
    }),
  );
}

/** Angles by the room that each needs; the circle grows until neighbours have theirs, with their names where there are few. */
function aroundCircle(bodies: readonly Body[]): readonly Point[] {
  if (bodies.length < 2) return bodies.map(() => ({ x: 0, y: 0 }));
  const rooms = bodies.map((body, index) => {
    const before = bodies.at(index - 1) ?? body;
    return before.radius + body.radius + 2 * NODE_GAP;
  });
  const whole = rooms.reduce((sum, room) => sum + room, 0);
  let along = 0;
  const angles = rooms.map((room, index) => {
    along += index === 0 ? 0 : room;
    return Math.PI / 2 - (along / whole) * 2 * Math.PI;
  });
  const at = (radius: number): readonly Point[] =>
    angles.map((angle) => ({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) }));
  const named = bodies.length <= NAMED_UP_TO;
  let radius = whole / (2 * Math.PI);
  // Each step is small against what it mends, and there is a radius at which all have room: no more than a few dozen steps.
  while (!haveRoom(bodies, at(radius), named)) radius *= 1.05;
  return at(radius);
}

/** How many further on are still near enough to be met by a name. */
const NEAR = 4;

function haveRoom(bodies: readonly Body[], places: readonly Point[], named: boolean): boolean {
  return bodies.every((one, index) => {
    for (let step = 1; step <= Math.min(NEAR, bodies.length - 1); step += 1) {
      const further = (index + step) % bodies.length;
      const [other, here, there] = [bodies[further], places[index], places[further]];
      if (other === undefined || here === undefined || there === undefined) continue;
      const [dx, dy] = [Math.abs(there.x - here.x), there.y - here.y];
      const least = one.radius + other.radius + NODE_GAP;
      if (dx * dx + dy * dy < least * least) return false;
      if (!named || dx >= halfWidth(one) + halfWidth(other) + NODE_GAP) continue;
      // Side by side they would meet: then the upper one ends, name and all, above the lower one.
      const [upper, lower] = dy < 0 ? [one, other] : [other, one];
      if (Math.abs(dy) < upper.radius + labelDepth(upper) + lower.radius) return false;
    }
    return true;
  });
}
