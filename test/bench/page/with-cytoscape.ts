import cytoscape from 'cytoscape';
import { radiusOf } from '../../../client/src/graph/drawn-graph.ts';
import { nextFrame, type Contender } from './contender.ts';

/**
 * Cytoscape as its documentation begins: names, and curves with heads, since edges have a direction and some are parallel.
 * Without either, its haystack lines open in about 0.6 of the time.
 */
export const withCytoscape: Contender = {
  open: async (stage, { nodes, relationships }) => {
    const core = cytoscape({
      container: stage,
      elements: {
        nodes: nodes.map(({ id, name, degree, x, y }) => ({
          data: { id, name, size: 2 * radiusOf(degree) },
          position: { x, y: -y },
        })),
        edges: relationships.map(({ id, startNodeId, endNodeId }) => ({
          data: { id, source: startNodeId, target: endNodeId },
        })),
      },
      layout: { name: 'preset', fit: true },
      style: [
        {
          selector: 'node',
          style: {
            width: 'data(size)',
            height: 'data(size)',
            'background-color': '#183781',
            label: 'data(name)',
          },
        },
        {
          selector: 'edge',
          style: {
            width: 2,
            'line-color': '#918c82',
            'target-arrow-color': '#918c82',
            'target-arrow-shape': 'triangle',
            'curve-style': 'bezier',
          },
        },
        { selector: '.dim', style: { opacity: 0.2 } },
      ],
    });
    await new Promise<void>((resolve) => core.one('render', () => resolve()));
    await nextFrame();
    return {
      pan: (dx, dy) => void core.panBy({ x: dx, y: dy }),
      highlight: (id) => {
        core.batch(() => {
          core.elements().removeClass('dim');
          if (id !== null) core.elements().not(core.getElementById(id).closedNeighborhood()).addClass('dim');
        });
      },
    };
  },
};
