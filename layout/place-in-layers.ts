import { bodyOf, halfWidth, labelDepth, NODE_GAP, withoutName, type Body } from './body.ts';
import { breakCycles } from './break-cycles.ts';
import { components } from './components.ts';
import { directedEdges, type DirectedEdge } from './directed-edges.ts';
import { layerRanks } from './layer-ranks.ts';
import { orderLayers } from './layer-order.ts';
import { layoutGraph, type NodeToPlace, type RelationshipToFollow } from './layout-graph.ts';
import { packInRows } from './pack.ts';
import type { Point } from './point.ts';
import { rounded } from './rounded.ts';
import { spreadInOrder } from './spread-in-order.ts';

export interface LayersOptions {
  /** Width of the outcome over its height, where there are parts to be arranged. */
  readonly aspect?: number;
}

/** Up to so many nodes every name gets room of its own. */
const NAMED_UP_TO = 400;
/** Paper between two layers, for the lines and their words. */
const LAYER_GAP = 56;
/** What a bend of a long line keeps free on both sides. */
const BEND_ROOM = 10;
/** A layer wider than that is broken into rows that stand in the gaps of each other. */
const WIDEST_LAYER = 1600;

/**
 * Who leads to whom, from above downwards: a relationship's start lies above its end, as far as there is no cycle (then
 * as few as can be cheaply found point upwards). Few lines cross; parts that nothing joins stand beside each other. The
 * same graph has the same places, whatever the order of the input.
 */
export function placeInLayers(
  nodes: readonly NodeToPlace[],
  relationships: readonly RelationshipToFollow[],
  options: LayersOptions = {},
): ReadonlyMap<string, Point> {
  const graph = layoutGraph(nodes, relationships);
  const edges = directedEdges(graph, relationships);
  const named = graph.nodes.length <= NAMED_UP_TO;
  const bodies = graph.nodes.map((node) => (named ? bodyOf(node) : withoutName(bodyOf(node))));
  const blocks = parts(graph.nodes.length, components(graph), edges).map((part) =>
    placePart(
      part.edges,
      part.members.flatMap((member) => bodies[member] ?? []),
      part.members,
    ),
  );
  const middles = packInRows(
    blocks.map(({ width, height }) => ({ width, height })),
    options.aspect ?? 1.5,
  );
  return new Map(
    blocks.flatMap(({ members, places }, number) =>
      members.map((member, rank): [string, Point] => {
        const [middle, place] = [middles[number] ?? ORIGIN, places[rank] ?? ORIGIN];
        return [
          graph.nodes[member]?.id ?? '',
          { x: rounded(middle.x + place.x), y: rounded(middle.y + place.y) },
        ];
      }),
    ),
  );
}

const ORIGIN: Point = { x: 0, y: 0 };

interface Part {
  readonly members: readonly number[];
  /** By the places of the members. */
  readonly edges: readonly DirectedEdge[];
}

/** The joined parts, each with its own numbers, and all that nothing joins as one part at the end. */
function parts(
  count: number,
  found: readonly (readonly number[])[],
  edges: readonly DirectedEdge[],
): readonly Part[] {
  const joined = found.filter((part) => part.length > 1);
  const alone = found.filter((part) => part.length === 1).flat();
  const lists = alone.length === 0 ? joined : [...joined, alone];
  const [partOf, rankOf] = [new Int32Array(count), new Int32Array(count)];
  lists.forEach((members, number) =>
    members.forEach((member, rank) => {
      partOf[member] = number;
      rankOf[member] = rank;
    }),
  );
  const own = lists.map((): DirectedEdge[] => []);
  for (const edge of edges) {
    own[partOf[edge.from] ?? 0]?.push({
      from: rankOf[edge.from] ?? 0,
      to: rankOf[edge.to] ?? 0,
      count: edge.count,
    });
  }
  return lists.map((members, number) => ({ members, edges: own[number] ?? [] }));
}

interface Block {
  readonly members: readonly number[];
  readonly places: readonly Point[];
  readonly width: number;
  readonly height: number;
}

function placePart(
  edges: readonly DirectedEdge[],
  bodies: readonly Body[],
  members: readonly number[],
): Block {
  const count = bodies.length;
  const forward = breakCycles(count, edges);
  const { layers, steps } = orderLayers(count, forward, layerRanks(count, forward));
  const rows = layers.map((layer) => rowsFor(layer, bodies));
  const xs = alignLayers(layers, steps, rows, bodies);

  let top = 0;
  const places: Point[] = bodies.map(() => ORIGIN);
  let [left, right] = [Infinity, -Infinity];
  layers.forEach((layer, number) => {
    const own = layer.filter((node) => node < count);
    const { many, rowHeight, highest } = rows[number] ?? { many: 1, rowHeight: 0, highest: 0 };
    own.forEach((node, place) => {
      const [x, body] = [xs.get(node) ?? 0, bodies[node]];
      if (body === undefined) return;
      places[node] = { x, y: top - highest - (place % many) * rowHeight };
      left = Math.min(left, x - halfWidth(body));
      right = Math.max(right, x + halfWidth(body));
    });
    top -= many * rowHeight + (number === layers.length - 1 ? 0 : LAYER_GAP);
  });
  const middle = { x: (left + right) / 2, y: top / 2 };
  return {
    members,
    places: places.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y })),
    width: right - left,
    height: -top,
  };
}

interface Rows {
  /** How many rows the layer is broken into. */
  readonly many: number;
  readonly rowHeight: number;
  readonly highest: number;
  /** What a node takes of the width: in rows, its neighbours in order stand in the rows beside. */
  readonly room: number;
}

function rowsFor(layer: readonly number[], bodies: readonly Body[]): Rows {
  const own = layer.flatMap((node) => bodies[node] ?? []);
  const highest = own.reduce((most, body) => Math.max(most, body.radius), 0);
  const rowHeight =
    own.reduce((most, body) => Math.max(most, labelDepth(body)), 0) + 2 * highest + 3 * NODE_GAP;
  const room = own.reduce((most, body) => Math.max(most, 2 * halfWidth(body)), 0) + 2 * NODE_GAP;
  const wanted = own.length * room;
  // As many rows as make a wide layer a landscape of 2 to 1.
  const widest = Math.max(WIDEST_LAYER, Math.sqrt(wanted * rowHeight * 2));
  return { many: Math.max(1, Math.ceil(wanted / widest)), rowHeight, highest, room };
}

const ALIGNMENTS = 8;

/** Each layer in its order, as near as there is room to the middle of what its nodes are joined with. */
function alignLayers(
  layers: readonly (readonly number[])[],
  steps: readonly (readonly [number, number])[],
  rows: readonly Rows[],
  bodies: readonly Body[],
): ReadonlyMap<number, number> {
  const joined = new Map<number, number[]>();
  for (const node of layers.flat()) joined.set(node, []);
  for (const [upper, lower] of steps) {
    joined.get(upper)?.push(lower);
    joined.get(lower)?.push(upper);
  }
  const gaps = layers.map((layer, number) => gapsOf(layer, rows[number], bodies));
  const xs = new Map<number, number>();
  layers.forEach((layer, number) => {
    let x = 0;
    layer.forEach((node, place) => {
      x += place === 0 ? 0 : (gaps[number]?.[place] ?? 0);
      xs.set(node, x);
    });
    for (const node of layer) xs.set(node, (xs.get(node) ?? 0) - x / 2);
  });
  const align = (number: number): void => {
    const layer = layers[number] ?? [];
    const wanted = layer.map((node) => {
      const others = joined.get(node) ?? [];
      if (others.length === 0) return xs.get(node) ?? 0;
      return others.reduce((sum, other) => sum + (xs.get(other) ?? 0), 0) / others.length;
    });
    spreadInOrder(wanted, gaps[number] ?? []).forEach((x, place) => xs.set(layer[place] ?? 0, x));
  };
  for (let round = 0; round < ALIGNMENTS; round += 1) {
    for (let at = 0; at < layers.length; at += 1) align(round % 2 === 0 ? at : layers.length - 1 - at);
  }
  return xs;
}

/** The least way from each of a layer to the one before it. Two of the same row have all that stand between them. */
function gapsOf(
  layer: readonly number[],
  rows: Rows | undefined,
  bodies: readonly Body[],
): readonly number[] {
  if (rows === undefined) return [];
  const half = (node: number | undefined): number => {
    const body = bodies[node ?? -1];
    return body === undefined
      ? BEND_ROOM
      : rows.many > 1
        ? rows.room / 2 / rows.many
        : halfWidth(body) + NODE_GAP;
  };
  return layer.map((node, place) => half(layer[place - 1]) + half(node));
}
