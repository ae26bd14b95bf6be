import { MultiDirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import FA2Layout from 'graphology-layout-forceatlas2/worker';
import Sigma from 'sigma';
import { EdgeLineProgram, NodePointProgram } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import type { GraphResponse } from '#core/wire/graph';
import { radiusOf } from '../../../client/src/graph/drawn-graph.ts';
import { nextFrame, passed, type Contender } from './contender.ts';

/** Sigma as its documentation shows it: a graphology graph, and reducers to highlight. */
function sigmaWith(settings: Partial<Settings>): Contender {
  return {
    open: async (stage, response) => {
      const graph = graphologyOf(response);
      const sigma = new Sigma(graph, stage, settings);
      await nextFrame();
      return {
        pan: (dx, dy) => {
          const camera = sigma.getCamera();
          const [from, to] = [
            sigma.viewportToFramedGraph({ x: 0, y: 0 }),
            sigma.viewportToFramedGraph({ x: dx, y: dy }),
          ];
          camera.setState({ x: camera.x - to.x + from.x, y: camera.y - to.y + from.y });
        },
        highlight: (id) => {
          if (id === null) {
            sigma.setSettings({ nodeReducer: null, edgeReducer: null });
            return;
          }
          const near = new Set([id, ...graph.neighbors(id)]);
          sigma.setSettings({
            nodeReducer: (node, data) => (near.has(node) ? data : { ...data, color: '#eeeeee' }),
            edgeReducer: (edge, data) => (graph.hasExtremity(edge, id) ? data : { ...data, hidden: true }),
          });
        },
        place: (places) => {
          let at = 0;
          graph.updateEachNodeAttributes(
            (_node, attributes) => ({ ...attributes, x: places[at++], y: places[at++] }),
            { attributes: ['x', 'y'] },
          );
        },
        layOut: async (ms) => {
          const layout = new FA2Layout(graph, { settings: forceAtlas2.inferSettings(graph) });
          layout.start();
          await passed(ms);
          layout.kill();
        },
      };
    },
  };
}

export const bareSigma = sigmaWith({});
export const thinSigma = sigmaWith({
  defaultNodeType: 'point',
  defaultEdgeType: 'line',
  nodeProgramClasses: { point: NodePointProgram },
  edgeProgramClasses: { line: EdgeLineProgram },
});

function graphologyOf({ nodes, relationships }: GraphResponse): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  const shrink = Math.min(1, 10 / Math.sqrt(nodes.length));
  for (const { id, name, x, y, degree } of nodes) {
    graph.addNode(id, { x, y, size: Math.max(1, radiusOf(degree) * shrink), label: name, color: '#183781' });
  }
  for (const { id, startNodeId, endNodeId } of relationships) {
    graph.addDirectedEdgeWithKey(id, startNodeId, endNodeId, { size: 1, color: '#918c82' });
  }
  return graph;
}
