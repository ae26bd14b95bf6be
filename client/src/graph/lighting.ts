import type { Pointed } from '../state/hand.ts';
import { arrowOf, type DrawnGraph } from './drawn-graph.ts';

/** What stands out; everything else steps back where `dims`. Edges are arrows: a folded relationship lights its fold. */
export interface Lighting {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Relationships in the accent, with their words: the answer's and the opened one. */
  readonly told: ReadonlySet<string>;
  readonly dims: boolean;
}

export const NOTHING_LIT: Lighting = { nodes: new Set(), edges: new Set(), told: new Set(), dims: false };

/** The ids of an answer's graph, or of an opened relationship and its ends. */
export interface Lit {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

/**
 * What is lit: what is pointed at with its neighbours; else the answer; else nothing steps back. `neighbours`
 * gives the edges of a node, so that pointing costs what touches it.
 */
export function light(
  graph: DrawnGraph,
  edgesOf: (nodeId: string) => readonly string[],
  answer: Lit | null,
  openedRelationship: string | null,
  selected: string | null,
  pointed: Pointed | null,
): Lighting {
  const toTell = [
    ...(answer?.relationships ?? []),
    ...(openedRelationship === null ? [] : [openedRelationship]),
  ];
  const told = new Set(toTell.flatMap((id) => arrowOf(graph, id)?.id ?? []));

  if (pointed?.kind === 'node' && graph.nodes.has(pointed.id)) {
    const edges = new Set(edgesOf(pointed.id));
    const nodes = new Set([pointed.id]);
    for (const id of edges) for (const end of endsOf(graph, id)) nodes.add(end);
    return { nodes, edges, told, dims: true };
  }
  const arrow = pointed?.kind === 'relationship' ? arrowOf(graph, pointed.id) : undefined;
  if (arrow !== undefined) {
    return { nodes: new Set(endsOf(graph, arrow.id)), edges: new Set([arrow.id]), told, dims: true };
  }
  if (answer === null || (answer.nodes.length === 0 && answer.relationships.length === 0)) {
    // What the panel speaks of is drawn in full strength; nothing has to step back for it.
    const its = selected !== null && graph.nodes.has(selected) ? edgesOf(selected) : [];
    return { nodes: new Set(), edges: new Set([...told, ...its]), told, dims: false };
  }
  const nodes = new Set(answer.nodes.filter((id) => graph.nodes.has(id)));
  for (const id of told) for (const end of endsOf(graph, id)) nodes.add(end);
  return { nodes, edges: told, told, dims: true };
}

/** What is in one set and not in the other: all that has to be drawn anew. */
export function difference(before: ReadonlySet<string>, after: ReadonlySet<string>): readonly string[] {
  return [...[...before].filter((id) => !after.has(id)), ...[...after].filter((id) => !before.has(id))];
}

function endsOf(graph: DrawnGraph, edgeId: string): readonly string[] {
  const edge = graph.edges.get(edgeId);
  return edge === undefined ? [] : [edge.startNodeId, edge.endNodeId];
}
