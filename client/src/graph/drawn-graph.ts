import { entityLabel, type EntityLabel } from '#core/model/labels';
import { verbOf } from '#core/relationship-sentence';
import type { GraphResponse } from '#core/wire/graph';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import type { FilteredOut } from './filtering.ts';
import { curvatures } from './parallels.ts';
import { strokeOf, strokeWidth, type Stroke } from './stroke.ts';

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
  /** A filter greys it: barely there, without its name, and not to be pointed at. */
  readonly faded?: boolean;
}

/** A relationship as it is drawn. */
export interface DrawnEdge {
  readonly id: string;
  readonly startNodeId: string;
  readonly endNodeId: string;
  readonly type: string;
  /** How it reads from its start. */
  readonly words: string;
  readonly stroke: Stroke;
  readonly contradiction: boolean;
  /** In CSS px. */
  readonly width: number;
  readonly curvature: number;
  /** A filter greys it, or one of its ends: barely there, and not to be pointed at. */
  readonly faded?: boolean;
}

/** Everything on the canvas, before colours: the same results give the same drawn graph. */
export interface DrawnGraph {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly edges: ReadonlyMap<string, DrawnEdge>;
}

export const NOTHING_DRAWN: DrawnGraph = { nodes: new Map(), edges: new Map() };

/** What an answer, an expansion or an opened node brings that the overview may have cut. */
export interface Brought {
  readonly nodes: readonly (WireNode & { readonly degree?: number })[];
  readonly relationships: readonly WireRelationship[];
}

/** How the overview is drawn. */
export interface Drawing {
  readonly hidden: ReadonlySet<string>;
  /** Places that go before those of the overview: a layout's, or a hand's. */
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** A quarter turn, for a canvas that is higher than wide: the places are laid out for one that is wider than high. */
  readonly upright: boolean;
  /** What filters grey. */
  readonly faded?: FilteredOut;
}

/** Joins the overview with what was brought, and hides the hidden kinds. */
export function drawGraph(placed: GraphResponse, brought: readonly Brought[], drawing: Drawing): DrawnGraph {
  const { hidden, places, upright } = drawing;
  const turned = <T extends { readonly x: number; readonly y: number }>(at: T): T =>
    upright ? { ...at, x: at.y, y: -at.x } : at;
  const overview = {
    ...placed,
    nodes: placed.nodes.map((node) => turned({ ...node, ...places.get(node.id) })),
  };
  const relationships = new Map<string, WireRelationship>();
  for (const relationship of [...overview.relationships, ...brought.flatMap((more) => more.relationships)]) {
    if (!relationships.has(relationship.id)) relationships.set(relationship.id, relationship);
  }
  const nodes = new Map<string, DrawnNode>();
  const scale = crowdedScale(overview.nodes.length);
  for (const node of overview.nodes)
    draw(nodes, node, node.x, node.y, scale * radiusOf(node.degree), node.degree, hidden);
  const late = firstOfEach(brought.flatMap((more) => more.nodes)).filter((node) => !nodes.has(node.id));
  const joining = relationshipsOf(new Set(late.map((node) => node.id)), relationships.values());
  for (const node of late) {
    const joined = joining.get(node.id) ?? [];
    const given = places.get(node.id);
    const { x, y } = given === undefined ? placeBeside(node.id, joined, nodes, overview) : turned(given);
    const degree = Math.max(joined.length, degreeOf(node));
    draw(nodes, node, x, y, scale * radiusOf(degree), degree, hidden);
  }

  const drawable = [...relationships.values()].filter(
    (r) => nodes.has(r.startNodeId) && nodes.has(r.endNodeId),
  );
  const curved = curvatures(drawable);
  const edges = new Map(
    drawable.map((relationship) => [
      relationship.id,
      drawEdge(relationship, curved.get(relationship.id) ?? 0),
    ]),
  );
  return { nodes, edges };
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
  };
}

function firstOfEach<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(item.id)) first.set(item.id, item);
  return [...first.values()];
}

function degreeOf(node: WireNode & { readonly degree?: number }): number {
  return node.degree ?? 0;
}

/** The relationships of each of some nodes, in one walk over all. */
function relationshipsOf(
  ids: ReadonlySet<string>,
  relationships: Iterable<WireRelationship>,
): ReadonlyMap<string, readonly WireRelationship[]> {
  const of = new Map<string, WireRelationship[]>();
  if (ids.size === 0) return of;
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
