import { halfWidth, LABEL_HEIGHT, labelDepth, labelY, NODE_GAP, SQUARE_OF_DISC, type Body } from './body.ts';
import type { LayoutEdge } from './layout-graph.ts';
import { sunflower, type Point } from './point.ts';
import type { Frame } from './separate.ts';

const PASSES = 6;
/** Places that are tried round about a node, and how far they are apart. */
const CANDIDATES = 200;
const STEP = 9;
const REACH = STEP * Math.sqrt(CANDIDATES) + 190;
/** What a pixel of way costs, against 1 for a name that is covered. */
const PRICE_OF_WAY = 0.004;

/**
 * Lets nodes jump where pushing is stuck: one whose name lies on something, or that lies on a name, takes the best free
 * place round about. A name that is covered counts most, then the way to what the node is joined with. Nodes that do
 * not overlap before do not overlap after. The time grows with the square of the number: for graphs that are read whole.
 */
export function settle(bodies: readonly Body[], edges: readonly LayoutEdge[], frame: Frame): void {
  const joined = bodies.map((): Body[] => []);
  for (const { a, b } of edges) {
    const [one, other] = [bodies[a], bodies[b]];
    if (one === undefined || other === undefined) continue;
    joined[a]?.push(other);
    joined[b]?.push(one);
  }
  const offsets = Array.from({ length: CANDIDATES }, (_, index) => sunflower(index + 1, STEP));
  for (let pass = 0; pass < PASSES; pass += 1) {
    const moved = bodies.map((body, index) => jump(body, joined[index] ?? [], bodies, offsets, frame));
    if (!moved.includes(true)) return;
  }
}

function jump(
  body: Body,
  friends: readonly Body[],
  bodies: readonly Body[],
  offsets: readonly Point[],
  frame: Frame,
): boolean {
  const near = bodies.filter(
    (other) => other !== body && Math.abs(other.x - body.x) < REACH && Math.abs(other.y - body.y) < REACH,
  );
  const here: Point = { x: body.x, y: body.y };
  const conflicts = conflictsAt(body, here, near);
  if (conflicts === 0) return false;
  let best = here;
  let least = conflicts + priceOfWay(here, here, friends);
  for (const offset of offsets) {
    const there = { x: here.x + offset.x, y: here.y + offset.y };
    if (!liesInside(body, there, frame)) continue;
    const way = priceOfWay(there, here, friends);
    if (way >= least) continue;
    const price = way + conflictsAt(body, there, near);
    if (price >= least) continue;
    least = price;
    best = there;
  }
  body.x = best.x;
  body.y = best.y;
  return best !== here;
}

function priceOfWay(there: Point, here: Point, friends: readonly Body[]): number {
  const toFriends = friends.reduce((sum, friend) => sum + distance(friend, there), 0);
  return PRICE_OF_WAY * (distance(there, here) + toFriends / Math.max(1, friends.length));
}

// Math.hypot is several times slower.
const distance = (one: Point, other: Point): number =>
  Math.sqrt((one.x - other.x) ** 2 + (one.y - other.y) ** 2);

function liesInside(body: Body, { x, y }: Point, frame: Frame): boolean {
  return (
    Math.abs(x) + halfWidth(body) <= frame.width / 2 &&
    y + body.radius <= frame.height / 2 &&
    y - body.radius - labelDepth(body) >= -frame.height / 2
  );
}

/** The worth of all names that are covered with the body at that place; infinite where it would overlap another node. */
function conflictsAt(body: Body, at: Point, near: readonly Body[]): number {
  const label = labelY(body, at.y);
  const half = body.radius * SQUARE_OF_DISC;
  let conflicts = 0;
  for (const other of near) {
    const dx = Math.abs(other.x - at.x);
    const dy = other.y - at.y;
    const least = body.radius + other.radius + NODE_GAP;
    if (dx < least && dx * dx + dy * dy < least * least) return Infinity;
    const otherHalf = other.radius * SQUARE_OF_DISC;
    const otherLabel = labelY(other, other.y);
    const named = body.halfLabel > 0;
    const otherNamed = other.halfLabel > 0;
    if (
      named &&
      dx < body.halfLabel + otherHalf + 2 &&
      Math.abs(other.y - label) < LABEL_HEIGHT / 2 + otherHalf
    ) {
      conflicts += body.worth;
    }
    if (
      otherNamed &&
      dx < other.halfLabel + half + 2 &&
      Math.abs(otherLabel - at.y) < LABEL_HEIGHT / 2 + half
    ) {
      conflicts += other.worth;
    }
    if (
      named &&
      otherNamed &&
      dx < body.halfLabel + other.halfLabel + 4 &&
      Math.abs(otherLabel - label) < LABEL_HEIGHT
    ) {
      conflicts += Math.min(body.worth, other.worth);
    }
  }
  return conflicts;
}
