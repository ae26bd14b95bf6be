import { expect, test } from 'vitest';
import { relationshipTypeDefinition } from '#core/model/relationship-types';
import { generateGraph } from './generated-graph.ts';

const graph = generateGraph(1000, 5000);

test('the same size and seed give the same graph, another seed another', () => {
  expect(generateGraph(1000, 5000)).toEqual(graph);
  expect(generateGraph(1000, 5000, 2)).not.toEqual(graph);
});

test('it has as many nodes and relationships as were asked for, no two the same, each allowed by the model', () => {
  expect(graph.nodes).toHaveLength(1000);
  expect(graph.relationships).toHaveLength(5000);
  expect(new Set(graph.relationships.map((r) => `${r.start} ${r.type} ${r.end}`)).size).toBe(5000);
  for (const { start, end, type } of graph.relationships) {
    expect(relationshipTypeDefinition(type)?.from).toContain(graph.nodes[start]?.label);
    expect(relationshipTypeDefinition(type)?.to).toContain(graph.nodes[end]?.label);
  }
});

test('few have many and many have few, most of it in their own community', () => {
  const degrees = new Int32Array(1000);
  let home = 0;
  for (const { start, end } of graph.relationships) {
    degrees[start] = (degrees[start] ?? 0) + 1;
    degrees[end] = (degrees[end] ?? 0) + 1;
    if (graph.nodes[start]?.community === graph.nodes[end]?.community) home += 1;
  }
  const sorted = degrees.toSorted();
  expect(sorted.at(-1)).toBeGreaterThan(5 * (sorted[500] ?? 0));
  expect(home).toBeGreaterThan(3500);
});
