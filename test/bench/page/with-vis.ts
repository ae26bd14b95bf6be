import { DataSet, Network } from 'vis-network/standalone';
import { radiusOf } from '../../../client/src/graph/drawn-graph.ts';
import { nextFrame, type Contender } from './contender.ts';

export const withVis: Contender = {
  open: async (stage, { nodes, relationships }) => {
    const network = new Network(
      stage,
      {
        nodes: new DataSet(
          nodes.map(({ id, degree, x, y }) => ({ id: String(id), size: radiusOf(degree), x, y: -y })),
        ),
        edges: new DataSet(
          relationships.map(({ id, startNodeId, endNodeId }) => ({
            id: String(id),
            from: startNodeId,
            to: endNodeId,
          })),
        ),
      },
      {
        physics: false,
        layout: { improvedLayout: false },
        nodes: { shape: 'dot', color: '#183781' },
        edges: { smooth: false, color: '#918c82' },
      },
    );
    const drawn = (): Promise<void> =>
      new Promise((resolve) => network.once('afterDrawing', () => resolve()));
    network.fit({ animation: false });
    await drawn();
    await nextFrame();
    return {
      pan: (dx, dy) => {
        const { x, y } = network.getViewPosition();
        const scale = network.getScale();
        network.moveTo({ position: { x: x - dx / scale, y: y - dy / scale }, animation: false });
      },
      highlight: (id) => {
        if (id === null) network.unselectAll();
        else network.selectNodes([id], true);
      },
    };
  },
};
