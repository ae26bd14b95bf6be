import type { MultiDirectedGraph } from 'graphology';
import type { GraphDiff } from './diff.ts';
import type { DrawnEdge } from './drawn-edge.ts';
import type { DrawnNode } from './drawn-graph.ts';

/** How a drawn node or edge becomes the attributes of the graph library's: with colours, say. */
export interface Attributing {
  readonly node: (node: DrawnNode) => Record<string, unknown>;
  readonly edge: (edge: DrawnEdge) => Record<string, unknown>;
}

/** Applies a diff in an order that never leaves an edge without its ends. Attributes that it does not know stay. */
export function applyDiff(graph: MultiDirectedGraph, diff: GraphDiff, attributes: Attributing): void {
  for (const id of diff.dropEdges) graph.dropEdge(id);
  for (const id of diff.dropNodes) graph.dropNode(id);
  for (const node of diff.addNodes) graph.addNode(node.id, attributes.node(node));
  for (const node of diff.changeNodes) graph.mergeNodeAttributes(node.id, attributes.node(node));
  for (const edge of diff.addEdges) {
    graph.addDirectedEdgeWithKey(edge.id, edge.startNodeId, edge.endNodeId, attributes.edge(edge));
  }
  for (const edge of diff.changeEdges) graph.mergeEdgeAttributes(edge.id, attributes.edge(edge));
}
