import { describe, expect, it } from 'vitest';
import type { DrawnEdge } from './drawn-edge.ts';
import { withArrows, type DrawnNode } from './drawn-graph.ts';
import { ALL_FOLDED } from './fold-parallels.ts';
import { difference, light, type Lit } from './lighting.ts';

const node = (id: string): DrawnNode => ({
  id,
  label: 'Person',
  name: id,
  x: 0,
  y: 0,
  degree: 1,
  radius: 12,
  hidden: false,
});
const edge = (id: string, startNodeId: string, endNodeId: string): DrawnEdge => ({
  id,
  startNodeId,
  endNodeId,
  type: 'SENT',
  words: 'sent',
  stroke: 'solid',
  contradiction: false,
  width: 1.2,
  curvature: 0,
});
const edges = [edge('ab', 'a', 'b'), edge('bc', 'b', 'c'), edge('cd', 'c', 'd')];
const nodes = new Map(['a', 'b', 'c', 'd'].map((id) => [id, node(id)]));
const graph = withArrows(nodes, edges, ALL_FOLDED);
const edgesOf = (id: string): string[] =>
  edges.filter((e) => e.startNodeId === id || e.endNodeId === id).map((e) => e.id);
const answer: Lit = { nodes: ['a'], relationships: ['ab', 'gone'] };

describe('what is lit', () => {
  it('is nothing at first, and nothing steps back', () => {
    expect(light(graph, edgesOf, null, null, null, null)).toMatchObject({ dims: false, told: new Set() });
  });

  it('is the answer with both ends of its relationships, leaving out what is not drawn', () => {
    const lit = light(graph, edgesOf, answer, null, null, null);
    expect(lit).toEqual({
      nodes: new Set(['a', 'b']),
      edges: new Set(['ab']),
      told: new Set(['ab']),
      dims: true,
    });
  });

  it('is what is pointed at with its neighbours, and the answer keeps its words', () => {
    const lit = light(graph, edgesOf, answer, null, null, { kind: 'node', id: 'c' });
    expect(lit.nodes).toEqual(new Set(['b', 'c', 'd']));
    expect(lit.edges).toEqual(new Set(['bc', 'cd']));
    expect(lit.told).toEqual(new Set(['ab']));
  });

  it('is the fold of what is folded', () => {
    const many = [...edges, edge('ab2', 'a', 'b'), edge('ba', 'b', 'a')];
    const folded = withArrows(nodes, many, ALL_FOLDED);
    const lit = light(folded, edgesOf, null, 'ba', null, null);
    expect(lit.told).toEqual(new Set(['fold:a b']));
    expect(light(folded, edgesOf, answer, null, null, null).nodes).toEqual(new Set(['a', 'b']));
    const pointed = light(folded, edgesOf, null, null, null, { kind: 'relationship', id: 'ab2' });
    expect(pointed).toMatchObject({ nodes: new Set(['a', 'b']), edges: new Set(['fold:a b']) });
  });

  it('changes only what is in one set and not the other', () => {
    expect(difference(new Set(['a', 'b']), new Set(['b', 'c']))).toEqual(['a', 'c']);
  });
});
