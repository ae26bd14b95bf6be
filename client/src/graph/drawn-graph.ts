import { entityLabel, type EntityLabel } from '#core/model/labels';
import { verbOf } from '#core/relationship-sentence';
import type { GraphResponse } from '#core/wire/graph';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import type { DrawnEdge } from './drawn-edge.ts';
import { ALL_FOLDED, foldParallels, type Unfolding } from './fold-parallels.ts';
import { headOf } from './head.ts';
import { curvatures } from './parallels.ts';
import { strokeOf, strokeWidth } from './stroke.ts';

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
  /** So many of its neighbours are not on the canvas: a small "+n". */
  readonly more?: number;
  /** What the radius is multiplied by, where size tells something other than the degree. */
  readonly sizeFactor?: number;
  /** `#rrggbb`, where colour tells something other than the label, or the label has another one. */
  readonly colour?: string;
  /** A filter greys it: barely there, without its name, and not to be pointed at. */
  readonly faded?: boolean;
}

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

/** What an answer or an opened node brings that the overview may have cut. */
export interface Brought {
  readonly nodes: readonly WireNode[];
  readonly relationships: readonly WireRelationship[];
}

/** How the overview is drawn. */
export interface Drawing {
  readonly hidden: ReadonlySet<string>;
  /** A quarter turn, for a canvas that is higher than wide: the places are laid out for one that is wider than high. */
  readonly upright: boolean;
  /** What stays apart where parallels are folded; nothing where nothing is said. */
  readonly unfolded?: Unfolding;
}

/** Joins the overview with what was brought, and hides the hidden kinds. */
export function drawGraph(placed: GraphResponse, brought: readonly Brought[], drawing: Drawing): DrawnGraph {
  const { hidden, upright, unfolded = ALL_FOLDED } = drawing;
  const overview = upright
    ? { ...placed, nodes: placed.nodes.map((node) => ({ ...node, x: node.y, y: -node.x })) }
    : placed;
  const relationships = new Map<string, WireRelationship>();
  for (const relationship of [...overview.relationships, ...brought.flatMap((more) => more.relationships)]) {
    if (!relationships.has(relationship.id)) relationships.set(relationship.id, relationship);
  }
  const nodes = new Map<string, DrawnNode>();
  const scale = crowdedScale(overview.nodes.length);
  for (const node of overview.nodes)
    draw(nodes, node, node.x, node.y, scale * radiusOf(node.degree), node.degree, hidden);
  const late = brought.flatMap((more) => more.nodes).filter((node) => !nodes.has(node.id));
  for (const node of late) {
    const joined = [...relationships.values()].filter(
      (r) => r.startNodeId === node.id || r.endNodeId === node.id,
    );
    const { x, y } = placeBeside(node.id, joined, nodes, overview);
    draw(nodes, node, x, y, scale * radiusOf(joined.length), joined.length, hidden);
  }

  const drawable = [...relationships.values()].filter(
    (r) => nodes.has(r.startNodeId) && nodes.has(r.endNodeId),
  );
  return withArrows(nodes, drawable.map(drawEdge), unfolded);
}

/** Joins nodes by arrows: parallels folded or side by side, and greyed where one of their ends is. */
export function withArrows(
  nodes: ReadonlyMap<string, DrawnNode>,
  relationships: readonly DrawnEdge[],
  unfolded: Unfolding,
): DrawnGraph {
  const greyed = relationships.map((relationship) =>
    nodes.get(relationship.startNodeId)?.faded === true || nodes.get(relationship.endNodeId)?.faded === true
      ? { ...relationship, faded: true }
      : relationship,
  );
  const { arrows, foldOf } = foldParallels(greyed, unfolded);
  const curved = curvatures(arrows);
  const bent = (arrow: DrawnEdge): DrawnEdge => {
    const curvature = curved.get(arrow.id) ?? 0;
    return curvature === 0 ? arrow : { ...arrow, curvature };
  };
  return {
    nodes,
    edges: new Map(arrows.map((arrow) => [arrow.id, bent(arrow)])),
    relationships: new Map(greyed.map((relationship) => [relationship.id, relationship])),
    foldOf,
  };
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

function drawEdge(relationship: WireRelationship): DrawnEdge {
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
    curvature: 0,
    head: headOf(type),
  };
}

/** Where the overview did not place a node: beside those it is joined to, on a side that its id decides. */
function placeBeside(
  id: string,
  joined: readonly WireRelationship[],
  nodes: ReadonlyMap<string, DrawnNode>,
  overview: GraphResponse,
): { readonly x: number; readonly y: number } {
  const known = joined.flatMap((r) => nodes.get(r.startNodeId === id ? r.endNodeId : r.startNodeId) ?? []);
  const around = known.length > 0 ? known : overview.nodes;
  const mean = (values: readonly number[]): number =>
    values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
  const xs = overview.nodes.map((node) => node.x);
  const step = (Math.max(0, ...xs) - Math.min(0, ...xs)) / 20 || 1;
  const turn =
    [...id].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 360, 7) * (Math.PI / 180);
  return {
    x: mean(around.map((node) => node.x)) + step * Math.cos(turn),
    y: mean(around.map((node) => node.y)) + step * Math.sin(turn),
  };
}
