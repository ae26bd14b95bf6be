import ForceGraph, { type NodeObject, type LinkObject } from 'force-graph';
import { radiusOf } from '../../../client/src/graph/drawn-graph.ts';
import { nextFrame, type Contender } from './contender.ts';

export const withForceGraph: Contender = {
  open: async (stage, { nodes, relationships }) => {
    let lit: ReadonlySet<unknown> | null = null;
    const colour = (id: unknown): string => (lit === null || lit.has(id) ? '#183781' : '#eeeeee');
    const near = (link: LinkObject<Sized>): boolean =>
      lit === null || (lit.has(idOf(link.source)) && lit.has(idOf(link.target)));
    const graph = new ForceGraph<Sized, LinkObject<Sized>>(stage)
      .width(stage.clientWidth)
      .height(stage.clientHeight)
      .cooldownTicks(0)
      .nodeRelSize(1)
      .nodeVal((node) => node.size ** 2)
      .nodeColor((node) => colour(node.id))
      .linkColor((link) => (near(link) ? '#918c82' : '#f4f4f4'))
      .graphData({
        nodes: nodes.map(({ id, name, degree, x, y }) => ({
          id: String(id),
          name,
          size: radiusOf(degree),
          x,
          y: -y,
          fx: x,
          fy: -y,
        })),
        links: relationships.map(({ startNodeId, endNodeId }) => ({
          source: String(startNodeId),
          target: String(endNodeId),
        })),
      });
    const drawn = (): Promise<void> =>
      new Promise((resolve) => {
        graph.onRenderFramePost(() => {
          graph.onRenderFramePost(() => undefined);
          resolve();
        });
      });
    await drawn();
    graph.zoomToFit(0);
    await drawn();
    await nextFrame();
    return {
      pan: (dx, dy) => {
        const { x, y } = graph.centerAt();
        const zoom = graph.zoom();
        graph.centerAt(x - dx / zoom, y - dy / zoom);
      },
      highlight: (id) => {
        lit =
          id === null
            ? null
            : new Set(
                relationships.flatMap(({ startNodeId, endNodeId }) =>
                  startNodeId === id || endNodeId === id ? [startNodeId, endNodeId] : [],
                ),
              );
        graph.nodeColor(graph.nodeColor());
      },
    };
  },
};

interface Sized extends NodeObject {
  readonly size: number;
}

function idOf(end: LinkObject<Sized>['source']): unknown {
  return typeof end === 'object' ? end.id : end;
}
