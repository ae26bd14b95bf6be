import { ENTITY_LABELS, type EntityLabel } from '#core/model/labels';
import type { Status } from '#core/stance';
import type { GraphResponse, PlacedNode } from '#core/wire/graph';
import type { DrawnEdge } from '../../graph/drawn-edge.ts';
import { entitiesOf } from '../../graph/draw-communities.ts';
import type { DrawnGraph } from '../../graph/drawn-graph.ts';
import { HEAD_LEGEND } from '../../graph/head.ts';
import { STROKE_LEGEND, type Stroke } from '../../graph/stroke.ts';

/** How many nodes of each kind are drawn; hidden ones count, so that one knows what an eye would bring back. */
export function countKinds(drawn: DrawnGraph): ReadonlyMap<EntityLabel, number> {
  return tally(entitiesOf(drawn).map((node) => node.label));
}

/** On how many of the nodes and relationships that are seen a note is kept. */
export function countNoted(drawn: DrawnGraph): number {
  const nodes = [...drawn.nodes.values()].filter(({ noted, hidden }) => noted === true && !hidden);
  return nodes.length + visibleRelationships(drawn).filter(({ noted }) => noted === true).length;
}

/** How many relationships stand in each stroke, contradictions apart; those of hidden nodes do not count. */
export function countStandings(drawn: DrawnGraph): {
  readonly strokes: ReadonlyMap<Stroke, number>;
  readonly contradictions: number;
} {
  const visible = visibleRelationships(drawn);
  return {
    strokes: tally(visible.filter((edge) => !edge.contradiction).map((edge) => edge.stroke)),
    contradictions: visible.filter((edge) => edge.contradiction).length,
  };
}

/** The strokes that have a row: those that are drawn, and those of what is filtered out, which is brought back there. */
export function standingRows(
  strokes: ReadonlyMap<Stroke, number>,
  off: readonly Status[],
): typeof STROKE_LEGEND {
  return STROKE_LEGEND.filter(
    ({ stroke, of }) => (strokes.get(stroke) ?? 0) > 0 || of.some((status) => off.includes(status)),
  );
}

/** The kinds that have a row: those that are drawn or that the case has, and those that are hidden. */
export function kindRows(
  kinds: ReadonlyMap<string, number>,
  totals: Readonly<Record<string, number>> | null,
  hidden: readonly EntityLabel[],
): readonly (typeof ENTITY_LABELS)[number][] {
  return ENTITY_LABELS.filter(
    ({ name }) => (kinds.get(name) ?? 0) > 0 || (totals?.[name] ?? 0) > 0 || hidden.includes(name),
  );
}

/** How many of each row of the heads there are. */
export function countHeads(drawn: DrawnGraph): ReadonlyMap<string, number> {
  const told = new Set(HEAD_LEGEND.map(({ type }) => type));
  return tally(visibleRelationships(drawn).flatMap(({ type }) => (told.has(type) ? [type] : [])));
}

/** Relationships and not arrows: folding changes no count. */
function visibleRelationships({ nodes, relationships }: DrawnGraph): readonly DrawnEdge[] {
  const isShown = (id: string): boolean => nodes.get(id)?.hidden === false;
  return [...relationships.values()].filter((r) => isShown(r.startNodeId) && isShown(r.endNodeId));
}

/** The papers that are held, in the order of their dates, with how many quotations are from each where that is known. */
export function heldDocuments({ nodes }: Pick<GraphResponse, 'nodes'>): readonly {
  readonly node: PlacedNode;
  readonly quotations: number | undefined;
}[] {
  const date = ({ properties }: PlacedNode): string =>
    String(properties['publishedFrom'] ?? properties['published'] ?? '');
  return nodes
    .filter((node) => node.properties['held'] === true)
    .sort((a, b) => (date(a) === date(b) ? a.name.localeCompare(b.name, 'en') : date(a) < date(b) ? -1 : 1))
    .map((node) => {
      const quotations = node.properties['quotations'];
      return { node, quotations: typeof quotations === 'number' ? quotations : undefined };
    });
}

/**
 * The papers of a case too large to draw, which holds more than the canvas has need of: those that relationships are
 * narrowed to, then those that carry what is on it, the most first; with how many relationships each carries.
 */
export function carryingPapers(
  carried: ReadonlyMap<string, number>,
  chosen: readonly string[],
): readonly { readonly id: string; readonly count: number }[] {
  const narrowed = new Set(chosen);
  return [...new Set([...chosen, ...carried.keys()])]
    .map((id) => ({ id, count: carried.get(id) ?? 0 }))
    .sort(
      (a, b) =>
        Number(narrowed.has(b.id)) - Number(narrowed.has(a.id)) ||
        b.count - a.count ||
        (a.id < b.id ? -1 : 1),
    );
}

function tally<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
