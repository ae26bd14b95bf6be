import type { NodeId, RelationshipId } from '#core/identity';
import type { GraphResponse } from '#core/wire/graph';
import type { GeneratedGraph } from '../generated-graph.ts';

/** A generated graph as the server would send it. */
export function asResponse(graph: GeneratedGraph): GraphResponse {
  const degrees = new Int32Array(graph.nodes.length);
  for (const { start, end } of graph.relationships) {
    degrees[start] = (degrees[start] ?? 0) + 1;
    degrees[end] = (degrees[end] ?? 0) + 1;
  }
  const idOf = (index: number): NodeId => (graph.nodes[index]?.id ?? '') as NodeId; // made by the rule of ids
  return {
    case: { id: 'case:generated', title: 'Generated', timeZone: 'Europe/London', calendarFrom: '2018-04-29' },
    hash: '',
    engine: '',
    nodes: graph.nodes
      .map(({ label, name, x, y }, index) => ({
        id: idOf(index),
        labels: ['Entity', label],
        name,
        status: 'asserted' as const,
        properties: {},
        x,
        y,
        degree: degrees[index] ?? 0,
      }))
      // The server sends the most connected first.
      .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)),
    relationships: graph.relationships.map(({ start, end, type }, index) => ({
      id: `${idOf(start)}~${type.toLowerCase()}~${index.toString(16)}` as RelationshipId, // by the rule of ids
      type,
      startNodeId: idOf(start),
      endNodeId: idOf(end),
      status: index % 9 === 0 ? 'alleged' : 'asserted',
      properties: { sources: 1 + (index % 3) },
      evidence: [],
    })),
    cut: {
      nodes: { shown: graph.nodes.length, total: graph.nodes.length, orderedBy: '' },
      relationships: { shown: graph.relationships.length, total: graph.relationships.length, orderedBy: '' },
    },
    counts: { labels: {}, types: {}, statuses: {}, evidence: 0, checked: 0 },
  };
}
