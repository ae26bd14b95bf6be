import type { EntityLabel } from '#core/model/labels';
import type { GraphResponse, PlacedNode } from '#core/wire/graph';
import type { DrawnGraph } from '../../graph/drawn-graph.ts';
import type { Stroke } from '../../graph/stroke.ts';

/** How many nodes of each kind are drawn; hidden ones count, so that one knows what an eye would bring back. */
export function countKinds({ nodes }: DrawnGraph): ReadonlyMap<EntityLabel, number> {
  return tally([...nodes.values()].map((node) => node.label));
}

/** How many relationships stand in each stroke, contradictions apart; those of hidden nodes do not count. */
export function countStandings({ nodes, edges }: DrawnGraph): {
  readonly strokes: ReadonlyMap<Stroke, number>;
  readonly contradictions: number;
} {
  const visible = [...edges.values()].filter(
    (edge) => nodes.get(edge.startNodeId)?.hidden === false && nodes.get(edge.endNodeId)?.hidden === false,
  );
  return {
    strokes: tally(visible.filter((edge) => !edge.contradiction).map((edge) => edge.stroke)),
    contradictions: visible.filter((edge) => edge.contradiction).length,
  };
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

function tally<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
