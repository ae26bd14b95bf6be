import { divide, MOST_MEMBERS } from './divide.ts';
import {
  layoutGraph,
  type LayoutEdge,
  type LayoutGraph,
  type NodeToPlace,
  type RelationshipToFollow,
} from './layout-graph.ts';
import { placeDiscs, type Ground } from './place-discs.ts';
import type { Point } from './point.ts';
import { rounded } from './rounded.ts';
import { subgraph } from './subgraph.ts';

/** A community with the disc it is drawn as: whoever opens it finds what it holds within that disc. */
export interface PlacedCommunity extends Point {
  readonly radius: number;
  /** The place in the list of the community that it is part of; -1 for one that is part of none. */
  readonly parent: number;
  /** The ids of all nodes in it, the most connected first. */
  readonly members: readonly string[];
  /** How many communities it is made of; 0 where it is small enough to be shown node by node. */
  readonly parts: number;
}

/** Each node of a community has a square of this side to itself, in the units that places have. */
export const SPACING = 40;
/** What is left free at the rim of a disc that holds nodes, and of one that holds discs, as a factor of its radius. */
const RIM = 1.12;
const RIM_OF_DISCS = 1.02;

/**
 * The communities of a graph, and those that the large ones are made of, each with its place. A community comes after
 * the one it is part of. The same graph has the same communities, whatever the order of the input.
 */
export function communityTree(
  nodes: readonly NodeToPlace[],
  relationships: readonly RelationshipToFollow[],
): readonly PlacedCommunity[] {
  const graph = layoutGraph(nodes, relationships);
  if (graph.nodes.length === 0) return [];
  const parts = branch(graph, 'landscape');
  const placed: PlacedCommunity[] = [];
  for (const part of parts) settle(part, -1, { x: 0, y: 0 }, placed);
  return placed;
}

/** A community around the origin of what it is part of. */
interface Branch extends Point {
  readonly radius: number;
  readonly members: readonly string[];
  readonly parts: readonly Branch[];
}

function branch(graph: LayoutGraph, ground: Ground): readonly Branch[] {
  const groups = divide(graph);
  const grown = groups.map((group): Omit<Branch, 'x' | 'y'> => {
    const members = membersOf(graph, group);
    if (group.length <= MOST_MEMBERS) return { radius: roomFor(group.length), members, parts: [] };
    const parts = branch(subgraph(graph, group), 'disc');
    return { radius: RIM_OF_DISCS * reachOf(parts), members, parts };
  });
  const places = placeDiscs(
    grown.map(({ radius }) => radius),
    edgesBetween(graph, groups),
    ground,
  );
  return grown.map((part, index) => ({ ...part, ...(places[index] ?? { x: 0, y: 0 }) }));
}

function settle(part: Branch, parent: number, middle: Point, placed: PlacedCommunity[]): void {
  const { radius, members, parts } = part;
  const [x, y] = [middle.x + part.x, middle.y + part.y];
  placed.push({
    x: rounded(x),
    y: rounded(y),
    radius: rounded(radius),
    parent,
    members,
    parts: parts.length,
  });
  const place = placed.length - 1;
  for (const inner of parts) settle(inner, place, { x, y }, placed);
}

const roomFor = (members: number): number => RIM * SPACING * Math.sqrt(members / Math.PI);

function reachOf(parts: readonly Branch[]): number {
  return parts.reduce((most, { x, y, radius }) => Math.max(most, Math.sqrt(x * x + y * y) + radius), 0);
}

function membersOf(graph: LayoutGraph, group: readonly number[]): readonly string[] {
  return group
    .toSorted(
      (one, other) => (graph.nodes[other]?.weight ?? 0) - (graph.nodes[one]?.weight ?? 0) || one - other,
    )
    .flatMap((index) => graph.nodes[index]?.id ?? []);
}

/** How many relationships join each two groups. */
function edgesBetween(graph: LayoutGraph, groups: readonly (readonly number[])[]): readonly LayoutEdge[] {
  const groupOf = new Int32Array(graph.nodes.length);
  groups.forEach((group, number) => {
    for (const index of group) groupOf[index] = number;
  });
  const counts = new Map<number, number>();
  for (const { a, b, count } of graph.edges) {
    const [one, other] = [groupOf[a] ?? 0, groupOf[b] ?? 0];
    if (one === other) continue;
    const key = Math.min(one, other) * groups.length + Math.max(one, other);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return [...counts]
    .sort(([first], [second]) => first - second)
    .map(([key, count]) => ({ a: Math.floor(key / groups.length), b: key % groups.length, count }));
}
