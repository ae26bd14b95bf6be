import fc from 'fast-check';
import Graph from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import { describe, expect, it } from 'vitest';
import { anyLayoutCase, someLayoutCase, type LayoutCase } from '../../../../test/layout-cases.ts';
import { analyse, GROUPINGS, MEASURES, type Analysis, type AnalysisResult } from './analyse.ts';
import { analysisGraph, type AnalysisInput } from './analysis-graph.ts';
import { betweenness, betweennessStarts } from './betweenness.ts';

const inputOf = ({ nodes, relationships }: LayoutCase): AnalysisInput => ({
  nodeIds: nodes.map(({ id }) => id),
  relationships: relationships.map((each, index) => ({ ...each, id: `r${index}` })),
});
const anyInput = anyLayoutCase(14).map(inputOf);

function finish<Result>(work: Generator<number, Result>): Result {
  for (let step = work.next(); ; step = work.next()) if (step.done === true) return step.value;
}
const run = (input: AnalysisInput, analysis: Analysis): AnalysisResult => finish(analyse(input, analysis));
function valuesOf(result: AnalysisResult): ReadonlyMap<string, number> {
  if (result.kind !== 'values') throw new Error(`${result.kind} has no values`);
  return result.values;
}

/** The number of parts, by painting over again and again, without some node or some pair. */
function countParts(
  input: AnalysisInput,
  without: { readonly node?: string; readonly pair?: string },
): number {
  const ids = input.nodeIds.filter((id) => id !== without.node);
  const part = new Map(ids.map((id, index) => [id, index]));
  for (let changed = true; changed;) {
    changed = false;
    for (const { startNodeId: a, endNodeId: b } of input.relationships) {
      if (without.pair === [a, b].sort().join()) continue;
      const [one, other] = [part.get(a), part.get(b)];
      if (one === undefined || other === undefined || one === other) continue;
      part.set(a, Math.min(one, other));
      part.set(b, Math.min(one, other));
      changed = true;
    }
  }
  return new Set(part.values()).size;
}

describe('analyse', () => {
  it('has the same result whatever the order of nodes and relationships', () => {
    fc.assert(
      fc.property(
        anyInput,
        fc.constantFrom(...MEASURES, ...GROUPINGS, 'bridges' as const),
        (input, analysis) => {
          const reversed = {
            nodeIds: [...input.nodeIds].reverse(),
            relationships: [...input.relationships].reverse(),
          };
          expect(run(reversed, analysis)).toEqual(run(input, analysis));
        },
      ),
    );
  });

  it('counts relationships in, out and in all', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const [all, into, out] = [
          run(input, 'degree'),
          run(input, 'in-degree'),
          run(input, 'out-degree'),
        ].map(valuesOf);
        for (const id of input.nodeIds) {
          expect(into?.get(id)).toBe(input.relationships.filter((each) => each.endNodeId === id).length);
          expect(all?.get(id)).toBe((into?.get(id) ?? 0) + (out?.get(id) ?? 0));
        }
      }),
    );
  });

  it('finds what stands between others as graphology does', () => {
    fc.assert(
      fc.property(
        anyInput.filter(({ nodeIds }) => nodeIds.length > 0),
        (input) => {
          const graph = new Graph({ type: 'undirected' });
          for (const id of input.nodeIds) graph.addNode(id);
          for (const { startNodeId: a, endNodeId: b } of input.relationships)
            if (a !== b) graph.mergeEdge(a, b);
          const expected = betweennessCentrality(graph, { getEdgeWeight: null });
          for (const [id, value] of valuesOf(run(input, 'betweenness')))
            expect(value).toBeCloseTo(expected[id] ?? NaN, 9);
        },
      ),
    );
  });

  it('estimates betweenness of what is large, and puts the same nodes first', () => {
    const graph = analysisGraph(inputOf(someLayoutCase(1500, 4)));
    expect(betweennessStarts(graph)).toEqual({ starts: 1500, of: 1500 });
    const large = betweennessStarts(analysisGraph(inputOf(someLayoutCase(10_000, 5))));
    expect(large.of).toBe(10_000);
    expect(large.starts).toBeGreaterThanOrEqual(500);
    expect(large.starts).toBeLessThan(10_000);
    const first = (values: Float64Array): readonly number[] =>
      [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, 10);
    const exact = finish(betweenness(graph, { starts: 1500, of: 1500 }));
    const estimate = finish(betweenness(graph, { starts: 300, of: 1500 }));
    expect(first(exact).filter((node) => first(estimate).includes(node)).length).toBeGreaterThanOrEqual(8);
    const [most = 0] = first(exact);
    expect((estimate[most] ?? 0) / (exact[most] ?? 1)).toBeGreaterThan(0.8);
    expect((estimate[most] ?? 0) / (exact[most] ?? 1)).toBeLessThan(1.25);
  }, 60_000);

  it('ranks highest what the much led to lead to, and all ranks make one', () => {
    const lead = (from: string, to: string) => ({ id: `${from}${to}`, startNodeId: from, endNodeId: to });
    const input = {
      nodeIds: ['a', 'b', 'c', 'chief', 'head'],
      relationships: [lead('a', 'head'), lead('b', 'head'), lead('c', 'head'), lead('head', 'chief')],
    };
    const values = valuesOf(run(input, 'pagerank'));
    expect([...values].sort(([, one], [, other]) => other - one)[0]?.[0]).toBe('chief');
    expect([...values.values()].reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 6);
  });

  it('finds as bridges exactly what leaves more parts when it is taken away', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const result = run(input, 'bridges');
        if (result.kind !== 'bridges') throw new Error('no bridges');
        const whole = countParts(input, {});
        const nodes = input.nodeIds.filter((node) => {
          const lone = !input.relationships.some(
            ({ startNodeId: a, endNodeId: b }) => a !== b && (a === node || b === node),
          );
          return countParts(input, { node }) > whole - (lone ? 1 : 0);
        });
        const relationships = input.relationships.filter(
          ({ startNodeId: a, endNodeId: b }) =>
            a !== b && countParts(input, { pair: [a, b].sort().join() }) > whole,
        );
        expect(result.nodeIds).toEqual([...nodes].sort());
        expect(result.relationshipIds).toEqual(relationships.map(({ id }) => id).sort());
      }),
      { numRuns: 200 },
    );
  });

  it('walks a chain of 100,000 nodes', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => `n${String(index).padStart(6, '0')}`);
    const relationships = ids
      .slice(1)
      .map((id, index) => ({ id, startNodeId: ids[index] ?? '', endNodeId: id }));
    const result = run({ nodeIds: ids, relationships }, 'bridges');
    expect(result.kind === 'bridges' && result.nodeIds.length).toBe(99_998);
  });

  it('numbers groups from the largest, each with its size', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...GROUPINGS), (input, grouping) => {
        const result = run(input, grouping);
        if (result.kind !== 'groups') throw new Error('no groups');
        const counted = result.sizes.map(
          (_, group) => [...result.groups.values()].filter((each) => each === group).length,
        );
        expect(counted).toEqual(result.sizes);
        expect([...result.sizes].sort((one, other) => other - one)).toEqual(result.sizes);
        expect(result.groups.size).toBe(input.nodeIds.length);
        if (grouping === 'components') expect(result.sizes.length).toBe(countParts(input, {}));
      }),
    );
  });
});
