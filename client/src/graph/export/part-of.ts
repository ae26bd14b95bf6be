import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import { isLink } from '../draw-communities.ts';
import { withArrows, type DrawnGraph } from '../drawn-graph.ts';
import type { Lit } from '../lighting.ts';

/** What of the graph is exported. */
export interface Part {
  readonly drawn: DrawnGraph;
  readonly nodes: readonly WireNode[];
  readonly relationships: readonly WireRelationship[];
}

/**
 * What is neither hidden nor filtered out, or of that only some nodes; with the relationships that have both ends among
 * them, each with an arrow of its own.
 */
export function partOf({ drawn, nodes, relationships }: Part, only: ReadonlySet<string> | null): Part {
  const kept = new Map(
    [...drawn.nodes].filter(
      ([id, node]) => !node.hidden && node.faded !== true && (only === null || only.has(id)),
    ),
  );
  const joins = (ends: { readonly startNodeId: string; readonly endNodeId: string }): boolean =>
    kept.has(ends.startNodeId) && kept.has(ends.endNodeId);
  const arrows = withArrows(
    kept,
    [...drawn.relationships.values()].filter((edge) => edge.faded !== true && joins(edge)),
    { pairs: 'all', apart: new Set() },
  );
  // Lines to communities stand for relationships that are not here; a picture has them all the same.
  const lines = [...drawn.edges].filter(([id, edge]) => isLink(id) && edge.faded !== true && joins(edge));
  return {
    drawn: { ...arrows, edges: new Map([...arrows.edges, ...lines]) },
    nodes: nodes.filter(({ id }) => kept.has(id)),
    // Where filters remove instead of greying, what they take out is not drawn at all.
    relationships: relationships.filter((relationship) => {
      const edge = drawn.relationships.get(relationship.id);
      return edge !== undefined && edge.faded !== true && joins(relationship);
    }),
  };
}

/** Of what is shown, what is lit and nothing else: no other relationship that its nodes have with one another. */
export function litPartOf({ drawn, nodes, relationships }: Part, lit: Lit): Part {
  const told = new Set(lit.relationships);
  const its = new Map([...drawn.relationships].filter(([id]) => told.has(id)));
  const ends = [...its.values()].flatMap(({ startNodeId, endNodeId }) => [startNodeId, endNodeId]);
  return partOf(
    {
      drawn: { ...drawn, relationships: its, edges: new Map() },
      nodes,
      relationships: relationships.filter(({ id }) => told.has(id)),
    },
    new Set([...lit.nodes, ...ends]),
  );
}
