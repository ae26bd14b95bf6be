import { MultiDirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { draggedWith, isInHand } from './in-hand.ts';

const graph = new MultiDirectedGraph();
graph.addNode('seen', { hidden: false, faded: false });
graph.addNode('greyed', { hidden: false, faded: true });
graph.addNode('of a hidden kind', { hidden: true, faded: false });
graph.addNode('a community', { hidden: false, reach: 20 });

it('what is greyed or hidden cannot be taken by its place', () => {
  expect(graph.filterNodes((_, attributes) => isInHand(attributes))).toEqual(['seen', 'a community']);
});

it('a drag takes along all that is selected and seen, and nothing that is not', () => {
  const selection = new Set(['seen', 'greyed', 'of a hidden kind', 'off the canvas']);
  expect(draggedWith('seen', selection, graph)).toEqual(['seen', 'greyed']);
  expect(draggedWith('a community', selection, graph)).toEqual(['a community']);
});
