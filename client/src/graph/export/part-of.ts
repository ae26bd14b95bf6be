import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import type { DrawnGraph } from '../drawn-graph.ts';

/** What of the graph is exported. */
export interface Part {
  readonly drawn: DrawnGraph;
  readonly nodes: readonly WireNode[];
  readonly relationships: readonly WireRelationship[];
}

/** What is not hidden, or of that only some nodes; with the relationships that have both ends among them. */
export function partOf({ drawn, nodes, relationships }: Part, only: ReadonlySet<string> | null): Part {
  const kept = new Map(
    [...drawn.nodes].filter(([id, node]) => !node.hidden && (only === null || only.has(id))),
  );
  const joins = (ends: { readonly startNodeId: string; readonly endNodeId: string }): boolean =>
    kept.has(ends.startNodeId) && kept.has(ends.endNodeId);
  return {
    drawn: { nodes: kept, edges: new Map([...drawn.edges].filter(([, edge]) => joins(edge))) },
    nodes: nodes.filter(({ id }) => kept.has(id)),
    relationships: relationships.filter(joins),
  };
}
