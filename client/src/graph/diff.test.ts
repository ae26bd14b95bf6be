import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { applyDiff, type Attributing } from './apply-diff.ts';
import { diffGraphs, onlyMoved } from './diff.ts';
import type { DrawnEdge } from './drawn-edge.ts';
import { NOTHING_DRAWN, type DrawnGraph, type DrawnNode } from './drawn-graph.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const node = (id: string): fc.Arbitrary<DrawnNode> =>
  fc.record({
    id: fc.constant(id),
    label: fc.constantFrom('Person' as const, 'Post' as const),
    name: fc.constantFrom('one', 'two'),
    x: fc.integer({ min: 0, max: 2 }),
    y: fc.constant(0),
    degree: fc.constant(1),
    radius: fc.constant(12),
    hidden: fc.boolean(),
  });
const edge = (nodes: readonly string[]): fc.Arbitrary<DrawnEdge> =>
  fc.record({
    id: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
    startNodeId: fc.constantFrom(...nodes),
    endNodeId: fc.constantFrom(...nodes),
    type: fc.constant('SENT'),
    words: fc.constant('sent'),
    stroke: fc.constantFrom('solid' as const, 'dashed' as const),
    contradiction: fc.constant(false),
    width: fc.constant(1.2),
    curvature: fc.constantFrom(0, 0.16),
    folds: fc.subarray(['r5', 'r6']),
  });
const drawn: fc.Arbitrary<DrawnGraph> = fc
  .subarray(ids)
  .chain((chosen) =>
    fc.tuple(
      fc.tuple(...chosen.map(node)),
      chosen.length === 0 ? fc.constant([]) : fc.array(edge(chosen), { maxLength: 4 }),
    ),
  )
  .map(([nodes, edges]) => ({
    nodes: new Map(nodes.map((n) => [n.id, n])),
    edges: new Map(edges.map((e) => [e.id, e])),
    relationships: new Map<string, DrawnEdge>(),
    foldOf: new Map<string, string>(),
  }));

const plainly: Attributing = { node: (n) => ({ ...n }), edge: (e) => ({ ...e }) };

function rebuilt(graph: DrawnGraph): MultiDirectedGraph {
  const made = new MultiDirectedGraph();
  applyDiff(made, diffGraphs(NOTHING_DRAWN, graph), plainly);
  return made;
}

function contents(graph: MultiDirectedGraph): unknown {
  const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);
  const { nodes, edges } = graph.export();
  return {
    nodes: [...nodes].sort(byKey),
    edges: [...edges].map((e) => ({ ...e, key: e.key ?? '' })).sort(byKey),
  };
}

describe('the diff of two drawn graphs', () => {
  it('turns one into the other, exactly as if it were built anew', () => {
    fc.assert(
      fc.property(drawn, drawn, (before, after) => {
        const graph = rebuilt(before);
        applyDiff(graph, diffGraphs(before, after), plainly);
        expect(contents(graph)).toEqual(contents(rebuilt(after)));
      }),
    );
  });

  it('of a graph with itself is nothing', () => {
    fc.assert(
      fc.property(drawn, (graph) => {
        const copy = structuredClone(graph);
        expect(Object.values(diffGraphs(graph, copy)).every((list) => list.length === 0)).toBe(true);
      }),
    );
  });

  it('knows when nodes only lie elsewhere, and when there is more to it', () => {
    fc.assert(
      fc.property(
        drawn,
        fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length }),
        (graph, moves) => {
          const at = new Map(ids.map((id, place) => [id, moves[place] === true ? 7 : 0]));
          const nodes = [...graph.nodes].map(
            ([id, n]) => [id, { ...n, x: n.x + (at.get(id) ?? 0) }] as const,
          );
          const after = { ...structuredClone(graph), nodes: new Map(nodes) };
          const moved = nodes.filter(([id]) => at.get(id) !== 0).map(([, n]) => n);
          expect(onlyMoved(graph, diffGraphs(graph, after))).toEqual(moved);
          const [first] = nodes;
          if (first === undefined) return;
          const [id, n] = first;
          const changed = { ...after, nodes: new Map([...nodes, [id, { ...n, pinned: true }]]) };
          expect(onlyMoved(graph, diffGraphs(graph, changed))).toBeUndefined();
          expect(onlyMoved(graph, diffGraphs(graph, NOTHING_DRAWN))).toBeUndefined();
        },
      ),
    );
  });
});
