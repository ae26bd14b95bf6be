import {
  bodyOf,
  discArea,
  halfWidth,
  labelArea,
  labelDepth,
  NODE_GAP,
  withoutName,
  type Body,
} from './body.ts';
import { components } from './components.ts';
import {
  layoutGraph,
  type LayoutGraph,
  type NodeToPlace,
  type RelationshipToFollow,
} from './layout-graph.ts';
import { packInRows, PART_GAP } from './pack.ts';
import { placeComponent } from './place-component.ts';
import type { Point } from './point.ts';
import { rounded } from './rounded.ts';
import { loosen, separate, type Frame } from './separate.ts';
import { settle } from './settle.ts';
import { subgraph } from './subgraph.ts';

export interface LayoutOptions {
  /** Width of the outcome over its height. */
  readonly aspect?: number;
}

/** Width and height of the canvas that a usual graph is laid out for, in pixels. */
const CANVAS: Frame = { width: 1100, height: 750 };

/**
 * Gives each node a place, so that the whole can be read: communities together, no two nodes overlapping, names seldom.
 * The same graph has the same places, whatever the order of the input. One unit is one pixel where the whole graph is
 * shown on a canvas of about 1100 × 750 (larger graphs take more); y points upwards, the origin is the middle.
 */
export function placeGraph(
  nodes: readonly NodeToPlace[],
  relationships: readonly RelationshipToFollow[],
  options: LayoutOptions = {},
): ReadonlyMap<string, Point> {
  const aspect = options.aspect ?? CANVAS.width / CANVAS.height;
  const graph = layoutGraph(nodes, relationships);
  const bodies = nameWhatHasRoom(graph);

  const parts = components(graph);
  const joined = parts.filter((part) => part.length > 1);
  const alone = parts.filter((part) => part.length === 1).flat();
  const room = roomFor(bodies);
  const rest = alone.length === 0 ? [] : [placeAlone(graph, alone, joined.length > 0 ? room : 0, aspect)];
  const frames = framesFor(
    joined.map((part) => part.reduce((sum, index) => sum + areaOf(bodies[index]), 0)),
    rest.reduce((sum, { frame }) => sum + frame.width * frame.height * FULLNESS, 0),
    room,
    aspect,
  );
  const blocks = joined.map((part, index) =>
    placeJoined(part, subgraph(graph, part), bodies, frames[index] ?? CANVAS),
  );
  return placesOf(graph, [...blocks, ...rest], aspect);
}

/** Up to so many nodes a graph is read as a whole and its names are worth much time; above, one comes nearer first. */
const READ_WHOLE = 800;

/** A part of the graph in its own frame around the origin; `bodies` in the order of `members`. */
interface Block {
  readonly members: readonly number[];
  readonly bodies: readonly Body[];
  readonly frame: Frame;
}

const areaOf = (body: Body | undefined): number =>
  body === undefined ? 0 : discArea(body) + labelArea(body);

/** Nodes may cover this share of the room, and nodes and names together that: more cannot be told apart. */
const DISCS_SHARE = 0.36;
const NAMES_SHARE = 0.46;
/** How much of a tidy block counts as covered, against the looser parts. */
const FULLNESS = 0.5;

/**
 * How many square pixels the graph may take: the canvas; less for a few nodes, which stay near each other; more where
 * the nodes alone would cover too much of it.
 */
function roomFor(bodies: readonly Body[]): number {
  const discs = bodies.reduce((sum, body) => sum + discArea(body), 0);
  const labels = bodies.reduce((sum, body) => sum + labelArea(body), 0);
  return Math.max(Math.min(CANVAS.width * CANVAS.height, (discs + labels) * 6), discs / DISCS_SHARE);
}

/** Room is kept for the names of what matters most, as far as there is room: the others show theirs when one comes nearer. */
function nameWhatHasRoom(graph: LayoutGraph): readonly Body[] {
  const bodies = graph.nodes.map((node) => bodyOf(node));
  let left = roomFor(bodies) * NAMES_SHARE - bodies.reduce((sum, body) => sum + discArea(body), 0);
  let named = 0;
  const order = graph.nodes.map((_, index) => index);
  order.sort(
    (one, other) => (graph.nodes[other]?.weight ?? 0) - (graph.nodes[one]?.weight ?? 0) || one - other,
  );
  for (const index of order) {
    const body = bodies[index];
    if (body === undefined) continue;
    left -= labelArea(body);
    // Of two names that meet, the one that matters more is the dearer to cover.
    bodies[index] =
      left < 0 ? withoutName(body) : { ...body, worth: 1 + 2 * (1 - named / order.length) ** 4 };
    named += 1;
  }
  return bodies;
}

/** A landscape for each joined part, by what it covers. One that makes up most of the graph gets the full width, the rest goes below. */
function framesFor(
  covered: readonly number[],
  coveredByAlone: number,
  room: number,
  aspect: number,
): readonly Frame[] {
  const whole = covered.reduce((sum, area) => sum + area, 0) + coveredByAlone;
  return covered.map((area) => {
    const share = area / whole;
    const width = Math.sqrt(room * aspect * (share > 0.5 ? 1 : share));
    return { width, height: (room * share) / width - (share > 0.5 && share < 1 ? PART_GAP : 0) };
  });
}

function placeJoined(
  members: readonly number[],
  graph: LayoutGraph,
  all: readonly Body[],
  frame: Frame,
): Block {
  const points = placeComponent(
    graph,
    members.map((member) => areaOf(all[member])),
  );
  const bodies = members.flatMap((member, rank) => {
    const [body, point] = [all[member], points[rank]];
    if (body === undefined || point === undefined) return [];
    return [{ ...body, x: point.x * frame.width, y: point.y * frame.height }];
  });
  loosen(bodies, graph.edges, frame);
  const needed = separate(bodies, frame);
  if (bodies.length <= READ_WHOLE) settle(bodies, graph.edges, needed);
  return { members, bodies, frame: centre(bodies) };
}

/** Nodes that nothing joins, in rows and columns as wide as `room`, or as a landscape of their own where there is none. */
function placeAlone(graph: LayoutGraph, members: readonly number[], room: number, aspect: number): Block {
  const bodies = members.flatMap((index) => {
    const node = graph.nodes[index];
    return node === undefined ? [] : [bodyOf(node)];
  });
  const width = bodies.reduce((most, body) => Math.max(most, 2 * halfWidth(body)), 0) + 2 * NODE_GAP;
  const height =
    bodies.reduce((most, body) => Math.max(most, 2 * body.radius + labelDepth(body)), 0) + 2 * NODE_GAP;
  const square = Math.ceil(Math.sqrt((bodies.length * height * aspect) / width));
  const columns = Math.max(1, square, Math.floor(Math.sqrt(room * aspect) / width));
  const placed = bodies.map((body, index) => ({
    ...body,
    x: (index % columns) * width,
    y: -Math.floor(index / columns) * height,
  }));
  return { members, bodies: placed, frame: centre(placed) };
}

/** Moves bodies so that what they cover, names included, lies around the origin, and says how large that is. */
function centre(bodies: readonly Body[]): Frame {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const body of bodies) {
    left = Math.min(left, body.x - halfWidth(body));
    right = Math.max(right, body.x + halfWidth(body));
    bottom = Math.min(bottom, body.y - body.radius - labelDepth(body));
    top = Math.max(top, body.y + body.radius);
  }
  for (const body of bodies) {
    body.x -= (left + right) / 2;
    body.y -= (bottom + top) / 2;
  }
  return { width: right - left, height: top - bottom };
}

function placesOf(graph: LayoutGraph, blocks: readonly Block[], aspect: number): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  const middles = packInRows(
    blocks.map((block) => block.frame),
    aspect,
  );
  blocks.forEach(({ members, bodies }, index) => {
    const middle = middles[index] ?? { x: 0, y: 0 };
    members.forEach((member, rank) => {
      const [node, body] = [graph.nodes[member], bodies[rank]];
      if (node === undefined || body === undefined) return;
      places.set(node.id, { x: rounded(middle.x + body.x), y: rounded(middle.y + body.y) });
    });
  });
  return places;
}
