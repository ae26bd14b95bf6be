import { bodyOf, halfWidth, labelDepth, NODE_GAP, withoutName, type Body } from './body.ts';
import { joinedWith } from './joined-with.ts';
import { layoutGraph, type NodeToPlace, type RelationshipToFollow } from './layout-graph.ts';
import type { Point } from './point.ts';
import { rounded } from './rounded.ts';
import { spreadInOrder } from './spread-in-order.ts';

const NAMED_UP_TO = 200;
/** Paper between two rings. */
const RING_GAP = 40;
const TURN = 2 * Math.PI;

/**
 * One node in the middle, and a ring around it for each step away, whichever way relationships lead; what cannot be
 * reached lies in the outermost ring. On its ring a node stands near those that lead to it. Where `centreId` is not
 * among the nodes, the best connected is the middle. The same graph has the same places, whatever the order of the input.
 */
export function placeInRings(
  nodes: readonly NodeToPlace[],
  relationships: readonly RelationshipToFollow[],
  centreId?: string,
): ReadonlyMap<string, Point> {
  const graph = layoutGraph(nodes, relationships);
  const joined = joinedWith(graph);
  const named = graph.nodes.length <= NAMED_UP_TO;
  const bodies = graph.nodes.map((node) => (named ? bodyOf(node) : withoutName(bodyOf(node))));
  const given = graph.nodes.findIndex(({ id }) => id === centreId);
  const centre = given === -1 ? bestConnected(joined) : given;
  const rings = ringsAround(centre, joined);

  const angles = wedgeAngles(rings, joined);
  const places: Point[] = bodies.map(() => ({ x: 0, y: 0 }));
  let outer = (bodies[centre]?.radius ?? 0) + labelDepthOf([bodies[centre]]);
  rings.slice(1).forEach((ring) => {
    outer = placeRing(ring, bodies, angles, outer + RING_GAP, places);
  });
  return new Map(
    graph.nodes.map(({ id }, index): [string, Point] => {
      const { x, y } = places[index] ?? { x: 0, y: 0 };
      return [id, { x: rounded(x), y: rounded(y) }];
    }),
  );
}

function bestConnected(joined: readonly (readonly number[])[]): number {
  return joined.reduce(
    (best, others, index) => (others.length > (joined[best]?.length ?? 0) ? index : best),
    0,
  );
}

function ringsAround(centre: number, joined: readonly (readonly number[])[]): readonly (readonly number[])[] {
  if (joined.length === 0) return [];
  const seen = new Uint8Array(joined.length);
  seen[centre] = 1;
  const rings: number[][] = [[centre]];
  for (let ring = rings[0] ?? []; ring.length > 0;) {
    const next: number[] = [];
    for (const node of ring) {
      for (const other of joined[node] ?? []) {
        if (seen[other] === 1) continue;
        seen[other] = 1;
        next.push(other);
      }
    }
    if (next.length > 0) rings.push(next);
    ring = next;
  }
  const unreached = joined.map((_, index) => index).filter((index) => seen[index] === 0);
  return unreached.length === 0 ? rings : [...rings, unreached];
}

/** A wedge for each node, as wide as what hangs on it needs; a node looks along the middle of its wedge. */
function wedgeAngles(
  rings: readonly (readonly number[])[],
  joined: readonly (readonly number[])[],
): Float64Array {
  const parent = new Int32Array(joined.length).fill(-1);
  const ringOf = new Int32Array(joined.length).fill(-1);
  rings.forEach((ring, number) => ring.forEach((node) => (ringOf[node] = number)));
  rings.forEach((ring, number) =>
    ring.forEach((node) => {
      parent[node] = (joined[node] ?? []).find((other) => ringOf[other] === number - 1) ?? -1;
    }),
  );
  const children = joined.map((): number[] => []);
  for (const node of rings.flat()) children[parent[node] ?? -1]?.push(node);
  const leaves = new Float64Array(joined.length);
  for (const node of rings.flat().reverse()) {
    const below = (children[node] ?? []).reduce((sum, child) => sum + (leaves[child] ?? 0), 0);
    leaves[node] = Math.max(1, below);
  }
  const angles = new Float64Array(joined.length);
  const starts = new Float64Array(joined.length);
  const widths = new Float64Array(joined.length);
  const split = (of: readonly number[], from: number, width: number): void => {
    const all = of.reduce((sum, node) => sum + (leaves[node] ?? 0), 0);
    let at = from;
    for (const node of of) {
      const share = (width * (leaves[node] ?? 0)) / all;
      starts[node] = at;
      widths[node] = share;
      angles[node] = at + share / 2;
      at += share;
    }
  };
  for (const ring of rings) {
    const roots = ring.filter((node) => (parent[node] ?? -1) === -1);
    // The middle has the whole turn, and so have those together that nothing leads to.
    split(roots, 0, TURN);
    for (const node of ring) split(children[node] ?? [], starts[node] ?? 0, widths[node] ?? 0);
  }
  return angles;
}

const labelDepthOf = (bodies: readonly (Body | undefined)[]): number =>
  bodies.reduce((most, body) => Math.max(most, body === undefined ? 0 : labelDepth(body)), 0);

/** Places a ring beyond `inner`, in several circles where one would be too wide, and says how far out it reaches. */
function placeRing(
  ring: readonly number[],
  bodies: readonly Body[],
  angles: Float64Array,
  inner: number,
  places: Point[],
): number {
  const own = ring.flatMap((node) => bodies[node] ?? []);
  const highest = own.reduce((most, body) => Math.max(most, body.radius), 0);
  const widest = own.reduce((most, body) => Math.max(most, halfWidth(body)), 0);
  const depth = 2 * highest + labelDepthOf(own) + NODE_GAP;
  // Names lie level: only at the top and the foot of a ring do they need their full width beside each other.
  const room = Math.max(2 * highest + NODE_GAP, Math.min(2 * widest, 90) + NODE_GAP);
  const first = inner + highest;
  const wanted = (ring.length * room) / TURN;
  const many = Math.max(1, Math.min(Math.ceil(wanted / first), Math.round(Math.sqrt(wanted / depth))));
  const radius = Math.max(first, room, ((ring.length + many - 1) * room * 1.05) / (TURN * many));
  // The angle under which `room` is seen as a chord, shared by the circles: neighbours in order stand on different ones.
  const apart = (2 * Math.asin(Math.min(1, room / (2 * radius)))) / many;
  const order = [...ring].sort((one, other) => (angles[one] ?? 0) - (angles[other] ?? 0) || one - other);
  const turned = spreadOnTurn(
    order.map((node) => angles[node] ?? 0),
    apart,
    many,
  );
  order.forEach((node, rank) => {
    const [angle, at] = [Math.PI / 2 - (turned[rank] ?? 0), radius + (rank % many) * depth];
    angles[node] = turned[rank] ?? 0;
    places[node] = { x: at * Math.cos(angle), y: at * Math.sin(angle) };
  });
  return radius + (many - 1) * depth + highest + labelDepthOf(own);
}

/** Sorted angles, each at least `apart` from the next, also across the seam, where the last meets the first. */
function spreadOnTurn(wanted: readonly number[], apart: number, circles: number): readonly number[] {
  const spread = spreadInOrder(
    wanted,
    wanted.map(() => apart),
  );
  const [first = 0, last = 0] = [spread[0], spread.at(-1)];
  // Those on either side of the seam may stand on one circle, whatever their ranks: they keep its whole distance.
  if (TURN - (last - first) >= apart * circles) return spread;
  // No room left over there: all at equal distances, turned so that they are nearest to where they want to be.
  const step = Math.min((TURN - apart * circles) / Math.max(1, wanted.length - 1), TURN / wanted.length);
  const mean = wanted.reduce((sum, angle, rank) => sum + angle - rank * step, 0) / wanted.length;
  return wanted.map((_, rank) => mean + rank * step);
}
