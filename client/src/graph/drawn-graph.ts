import { entityLabel, type EntityLabel } from '#core/model/labels';
import { verbOf } from '#core/relationship-sentence';
import type { GraphResponse } from '#core/wire/graph';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import type { CommunityLook } from './community-look.ts';
import type { DrawnEdge } from './drawn-edge.ts';
import { ALL_FOLDED, foldParallels, type Unfolding } from './fold-parallels.ts';
import { FreePlaces } from './free-places.ts';
import { headOf } from './head.ts';
import type { FilteredOut } from './filtering.ts';
import { strokeOf, strokeWidth } from './stroke.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A node as it is drawn. Places are the server's, in its own units. */
export interface DrawnNode {
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly degree: number;
  /** In CSS px at the first zoom. */
  readonly radius: number;
  readonly hidden: boolean;
  /** Somebody put it where it is: it bears a pin. */
  readonly pinned?: boolean;
  /** A note is kept on it: it bears the mark of one. */
  readonly noted?: boolean;
  /** So many of its neighbours are not on the canvas: a small "+n". */
  readonly more?: number;
  /** What the radius is multiplied by, where size tells something other than the degree. */
  readonly sizeFactor?: number;
  /** The number of its group, the largest first, where that is what its colour tells. */
  readonly group?: number;
  /** A filter greys it: barely there, without its name, and not to be pointed at. */
  readonly faded?: boolean;
  /** Set where it is no node of the case but a community of them. */
  readonly community?: CommunityLook;
}

/** What a node's look can say beside its kind. */
export type NodeLook = Pick<DrawnNode, 'pinned' | 'noted' | 'more' | 'sizeFactor' | 'group'>;

/** Everything on the canvas, before colours: the same results give the same drawn graph. */
export interface DrawnGraph {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  /** The arrows: relationships, and folds of several. */
  readonly edges: ReadonlyMap<string, DrawnEdge>;
  /** Every relationship by itself, folded or not: what is counted and listed. */
  readonly relationships: ReadonlyMap<string, DrawnEdge>;
  /** For each relationship without an arrow of its own, the id of the fold it is in. */
  readonly foldOf: ReadonlyMap<string, string>;
}

export const NOTHING_DRAWN: DrawnGraph = {
  nodes: new Map(),
  edges: new Map(),
  relationships: new Map(),
  foldOf: new Map(),
};

/** What an answer, an expansion or an opened node brings that the overview may have cut. */
export interface Brought {
  readonly nodes: readonly (WireNode & { readonly degree?: number })[];
  readonly relationships: readonly WireRelationship[];
}

/** How the overview is drawn. */
export interface Drawing {
  readonly hidden: ReadonlySet<string>;
  /** Places that go before those of the overview: a layout's, or a hand's. */
  readonly places: ReadonlyMap<string, Place>;
  /** A quarter turn, for a canvas that is higher than wide: the places are laid out for one that is wider than high. */
  readonly upright: boolean;
  /** What filters grey. */
  readonly faded?: FilteredOut;
  /**
   * What a node's look says beside its kind: a pin, a size or a colour that tells something else. Of relationships, under
   * their ids, notes alone.
   */
  readonly looks?: ReadonlyMap<string, NodeLook>;
  /** What the radii of discs are multiplied by, where their number does not say it. */
  readonly scale?: number;
  /** What stays apart where parallels are folded; nothing where nothing is said. */
  readonly unfolded?: Unfolding;
}

/** Joins the overview with what was brought, and hides the hidden kinds. */
export function drawGraph(placed: GraphResponse, brought: readonly Brought[], drawing: Drawing): DrawnGraph {
  const nodes = drawNodes(placed, brought, drawing);
  const greyed = drawing.faded?.relationships;
  const relationships = new Map<string, DrawnEdge>();
  // Engines keep whole numbers apart from others: with the first arrow that bends, all that were straight before it would
  // be written anew, one by one when they are next read.
  for (const first of placed.relationships.slice(0, 1)) drawEdge(first, 0.5);
  for (const some of [placed.relationships, ...brought.map((more) => more.relationships)]) {
    for (const relationship of some) {
      const { id, startNodeId, endNodeId } = relationship;
      if (relationships.has(id) || !nodes.has(startNodeId) || !nodes.has(endNodeId)) continue;
      const edge = drawEdge(relationship, 0);
      const noted = drawing.looks?.get(id)?.noted === true;
      const faded = greyed?.has(id) === true;
      relationships.set(
        id,
        noted || faded ? { ...edge, ...(noted && { noted }), ...(faded && { faded }) } : edge,
      );
    }
  }
  return joinedBy(nodes, relationships, drawing.unfolded ?? ALL_FOLDED);
}

/**
 * The nodes alone. Where nothing but places changes, and that many times a second, `{ ...drawn, nodes }` is the drawn
 * graph: no arrow depends on where nodes lie.
 */
export function drawNodes(
  placed: GraphResponse,
  brought: readonly Brought[],
  drawing: Drawing,
): ReadonlyMap<string, DrawnNode> {
  const { hidden, places, upright } = drawing;
  const turned = (at: Place): Place => (upright ? { x: at.y, y: -at.x } : at);
  const nodes = new Map<string, DrawnNode>();
  const scale = drawing.scale ?? crowdedScale(placed.nodes.length);
  const placeOf = (node: Place & { readonly id: string }): Place => turned(places.get(node.id) ?? node);
  for (const node of placed.nodes) {
    const { x, y } = placeOf(node);
    draw(nodes, node, x, y, scale * radiusOf(node.degree), node.degree, hidden);
  }
  const late = firstOfEach(brought.flatMap((more) => more.nodes)).filter((node) => !nodes.has(node.id));
  const joining = late.length === 0 ? NOTHING_JOINED : relationshipsOf(late, eachOnce(placed, brought));
  const newcomers = late.map((node) => {
    const joined = joining.get(node.id) ?? [];
    const degree = Math.max(joined.length, degreeOf(node));
    return { node, joined, degree, radius: scale * radiusOf(degree), given: places.get(node.id) };
  });
  for (const { node, degree, radius, given } of newcomers) {
    if (given === undefined) continue;
    const { x, y } = turned(given);
    draw(nodes, node, x, y, radius, degree, hidden);
  }
  const homeless = newcomers.filter(({ given }) => given === undefined);
  const ground = homeless.length === 0 ? undefined : groundOf(placed.nodes.map(placeOf));
  const space = homeless.length === 0 ? undefined : new FreePlaces([...nodes.values(), ...homeless]);
  for (const { x, y, radius } of homeless.length === 0 ? [] : nodes.values()) space?.take(x, y, radius);
  for (const { node, joined, degree, radius } of homeless) {
    if (ground === undefined || space === undefined) continue;
    const wish = placeBeside(node.id, joined, nodes, ground);
    const { x, y } = space.takeNear(wish.x, wish.y, radius);
    draw(nodes, node, x, y, radius, degree, hidden);
  }
  dress(nodes, drawing);
  return nodes;
}

function eachOnce(placed: GraphResponse, brought: readonly Brought[]): readonly WireRelationship[] {
  if (brought.length === 0) return firstOfEach(placed.relationships);
  return firstOfEach([...placed.relationships, ...brought.flatMap((more) => more.relationships)]);
}

/** Greys nodes, and gives them the looks that they are to have. */
function dress(nodes: Map<string, DrawnNode>, { faded, looks }: Drawing): void {
  for (const id of faded?.nodes ?? []) {
    const node = nodes.get(id);
    if (node !== undefined) nodes.set(id, { ...node, faded: true });
  }
  for (const [id, look] of looks ?? []) {
    const node = nodes.get(id);
    if (node !== undefined) nodes.set(id, { ...node, ...look });
  }
}

/** Joins nodes by arrows: parallels folded or side by side, and greyed where one of their ends is. */
export function withArrows(
  nodes: ReadonlyMap<string, DrawnNode>,
  relationships: readonly DrawnEdge[],
  unfolded: Unfolding,
): DrawnGraph {
  return joinedBy(nodes, new Map(relationships.map((edge) => [edge.id, edge])), unfolded);
}

function joinedBy(
  nodes: ReadonlyMap<string, DrawnNode>,
  relationships: ReadonlyMap<string, DrawnEdge>,
  unfolded: Unfolding,
): DrawnGraph {
  const greyed = greyedWithEnds(nodes, relationships);
  const { arrows, foldOf } = foldParallels(greyed, unfolded);
  return { nodes, edges: arrows, relationships: greyed, foldOf };
}

function greyedWithEnds(
  nodes: ReadonlyMap<string, DrawnNode>,
  relationships: ReadonlyMap<string, DrawnEdge>,
): ReadonlyMap<string, DrawnEdge> {
  const isGrey = (id: string): boolean => nodes.get(id)?.faded === true;
  if (![...nodes.values()].some(({ faded }) => faded === true)) return relationships;
  return new Map(
    [...relationships].map(([id, edge]) => [
      id,
      isGrey(edge.startNodeId) || isGrey(edge.endNodeId) ? { ...edge, faded: true } : edge,
    ]),
  );
}

/** The arrow that a relationship is drawn by: its own or a fold's; undefined where it is not on the canvas. */
export function arrowOf({ edges, foldOf }: DrawnGraph, relationshipId: string): DrawnEdge | undefined {
  return edges.get(foldOf.get(relationshipId) ?? relationshipId);
}

/** 9 px and 3 more by the root of the degree, at most 28. */
export function radiusOf(degree: number): number {
  return Math.min(28, 9 + 3 * Math.sqrt(degree));
}

/** The factor by which discs shrink where many share the canvas, so that names find room between them. */
export function crowdedScale(nodes: number): number {
  return Math.min(1, Math.max(0.6, Math.sqrt(140 / Math.max(1, nodes))));
}

function draw(
  nodes: Map<string, DrawnNode>,
  { id, labels, name }: WireNode,
  x: number,
  y: number,
  radius: number,
  degree: number,
  hidden: ReadonlySet<string>,
): void {
  const label = entityLabel(labels);
  if (label === undefined) return;
  nodes.set(id, { id, label, name, x, y, degree, radius, hidden: hidden.has(label) });
}

function drawEdge(relationship: WireRelationship, curvature: number): DrawnEdge {
  const { id, startNodeId, endNodeId, type, status, properties } = relationship;
  const sources = typeof properties['sources'] === 'number' ? properties['sources'] : 1;
  return {
    id,
    startNodeId,
    endNodeId,
    type,
    words: verbOf(relationship, 'start'),
    stroke: strokeOf(status),
    contradiction: type === 'CONTRADICTS',
    width: strokeWidth(sources),
    curvature,
    head: headOf(type),
  };
}

function firstOfEach<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => {
    const before = seen.size;
    return seen.add(id).size > before;
  });
}

function degreeOf(node: WireNode & { readonly degree?: number }): number {
  return node.degree ?? 0;
}

/** The relationships of each of some nodes, in one walk over all. */
function relationshipsOf(
  nodes: readonly WireNode[],
  relationships: Iterable<WireRelationship>,
): ReadonlyMap<string, readonly WireRelationship[]> {
  const ids = new Set<string>(nodes.map((node) => node.id));
  const of = new Map<string, WireRelationship[]>();
  for (const relationship of relationships) {
    for (const id of new Set([relationship.startNodeId, relationship.endNodeId])) {
      if (!ids.has(id)) continue;
      const known = of.get(id);
      if (known === undefined) of.set(id, [relationship]);
      else known.push(relationship);
    }
  }
  return of;
}

const NOTHING_JOINED: ReadonlyMap<string, readonly WireRelationship[]> = new Map();

/** The overview as far as a node is placed beside it. */
interface Ground {
  readonly middle: Place;
  /** How far from its neighbours a node is set down. */
  readonly step: number;
}

function groundOf(places: readonly Place[]): Ground {
  const [least, most] = places.reduce(([a, b], { x }) => [Math.min(a, x), Math.max(b, x)], [0, 0]);
  return { middle: middleOf(places), step: ((most ?? 0) - (least ?? 0)) / 20 || 1 };
}

function middleOf(places: readonly Place[]): Place {
  const mean = (sum: number): number => sum / Math.max(1, places.length);
  return {
    x: mean(places.reduce((sum, { x }) => sum + x, 0)),
    y: mean(places.reduce((sum, { y }) => sum + y, 0)),
  };
}

/** Where a node that nothing placed would best lie: beside those it is joined to, on a side that its id decides. */
function placeBeside(
  id: string,
  joined: readonly WireRelationship[],
  nodes: ReadonlyMap<string, DrawnNode>,
  { middle, step }: Ground,
): Place {
  const known = joined.flatMap((r) => nodes.get(r.startNodeId === id ? r.endNodeId : r.startNodeId) ?? []);
  const around = known.length > 0 ? middleOf(known) : middle;
  const turn =
    [...id].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 360, 7) * (Math.PI / 180);
  return {
    x: around.x + step * Math.cos(turn),
    y: around.y + step * Math.sin(turn),
  };
}
