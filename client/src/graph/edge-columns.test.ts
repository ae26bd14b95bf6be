import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DrawnEdge } from './drawn-edge.ts';
import { NOTHING_DRAWN, type DrawnGraph, type DrawnNode } from './drawn-graph.ts';
import { edgeColumns, edgeNear, edgesAmong, edgesTouching, loopsOf } from './edge-columns.ts';

const node = (id: string, x: number, y: number, hidden = false): DrawnNode => ({
  id,
  label: 'Person',
  name: id,
  x,
  y,
  degree: 1,
  radius: 10,
  hidden,
});
const edge = (id: string, startNodeId: string, endNodeId: string, curvature = 0): DrawnEdge => ({
  id,
  startNodeId,
  endNodeId,
  type: 'LINKED_TO',
  words: 'is linked to',
  stroke: 'solid',
  contradiction: false,
  width: 1.2,
  curvature,
});
const graphOf = (nodes: readonly DrawnNode[], edges: readonly DrawnEdge[]): DrawnGraph => ({
  ...NOTHING_DRAWN,
  nodes: new Map(nodes.map((one) => [one.id, one])),
  edges: new Map(edges.map((one) => [one.id, one])),
});
const placesOf = (graph: DrawnGraph): Float32Array =>
  Float32Array.from([...graph.nodes.values()].flatMap(({ x, y }) => [x, y]));

const four = [node('a', 0, 0), node('b', 100, 0), node('c', 0, 100), node('d', 100, 100, true)];

test('a node’s edges are those that begin or end at it, a loop once', () => {
  const columns = edgeColumns(
    graphOf(four, [edge('ab', 'a', 'b'), edge('ca', 'c', 'a'), edge('aa', 'a', 'a')]),
  );
  const of = (id: string): readonly string[] =>
    [...edgesTouching(columns, id)].map((at) => columns.ids[at] ?? '');
  expect(of('a')).toEqual(['ab', 'ca', 'aa']);
  expect(of('b')).toEqual(['ab']);
  expect(of('d')).toEqual([]);
  expect(of('nobody')).toEqual([]);
});

test('loops are told from lines, and those of a hidden node are left out', () => {
  const columns = edgeColumns(
    graphOf(four, [edge('ab', 'a', 'b'), edge('aa', 'a', 'a'), edge('dd', 'd', 'd')]),
  );
  expect(loopsOf(columns).map((at) => columns.ids[at])).toEqual(['aa']);
});

test('every edge is found from both of its ends, whatever the graph', () => {
  const anyEdges = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 40 });
  fc.assert(
    fc.property(anyEdges, (pairs) => {
      const nodes = Array.from({ length: 10 }, (_, at) => node(`n${at}`, at, 0));
      const edges = pairs.map(([from, to], at) => edge(`e${at}`, `n${from}`, `n${to}`));
      const columns = edgeColumns(graphOf(nodes, edges));
      for (const { id } of nodes) {
        const expected = edges.filter((e) => e.startNodeId === id || e.endNodeId === id).map((e) => e.id);
        expect([...edgesTouching(columns, id)].map((at) => columns.ids[at])).toEqual(expected);
      }
    }),
  );
});

test('a point finds the nearest line within reach, and none beyond', () => {
  const graph = graphOf(four, [edge('ab', 'a', 'b'), edge('ac', 'a', 'c')]);
  const columns = edgeColumns(graph);
  const near = (x: number, y: number): string | undefined =>
    columns.ids[edgeNear(columns, placesOf(graph), x, y, 6)];
  expect(near(50, 4)).toBe('ab');
  expect(near(4, 50)).toBe('ac');
  expect(near(50, 7)).toBeUndefined();
  expect(near(107, 0)).toBeUndefined();
});

test('a bent line is found where it bends to, which is to the left of its way', () => {
  const graph = graphOf(four, [edge('ab', 'a', 'b', 0.2)]);
  const columns = edgeColumns(graph);
  expect(edgeNear(columns, placesOf(graph), 50, 20, 4)).toBe(0);
  expect(edgeNear(columns, placesOf(graph), 50, 0, 4)).toBe(-1);
});

test('a line to what is hidden cannot be found', () => {
  const graph = graphOf(four, [edge('ad', 'a', 'd')]);
  expect(edgeNear(edgeColumns(graph), placesOf(graph), 50, 50, 6)).toBe(-1);
});

test('a line that a filter greys cannot be found, and is still its node’s', () => {
  const graph = graphOf(four, [{ ...edge('ab', 'a', 'b'), faded: true }]);
  const columns = edgeColumns(graph);
  expect(edgeNear(columns, placesOf(graph), 50, 0, 6)).toBe(-1);
  expect([...edgesTouching(columns, 'a')]).toEqual([0]);
});

test('the lines among some nodes are found once each, hidden ones not, and no more than are wanted', () => {
  const graph = graphOf(four, [
    edge('ab', 'a', 'b'),
    edge('ba', 'b', 'a'),
    edge('aa', 'a', 'a'),
    edge('ac', 'a', 'c'),
    edge('ad', 'a', 'd'),
  ]);
  const columns = edgeColumns(graph);
  const among = (most: number, ...ids: readonly string[]) =>
    [...edgesAmong(columns, new Set(ids), most)].sort();
  expect(among(9, 'a', 'b', 'd')).toEqual(['aa', 'ab', 'ba']);
  expect(among(9, 'b', 'c')).toEqual([]);
  expect(among(2, 'a', 'b')).toHaveLength(2);
});
