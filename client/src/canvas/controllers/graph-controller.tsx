import { useEffect } from 'react';
import { applyDiff } from '../../graph/apply-diff.ts';
import { diffGraphs } from '../../graph/diff.ts';
import type { Bounds } from '../../graph/bounds.ts';
import type { DrawnGraph } from '../../graph/drawn-graph.ts';
import type { Palette } from '../../graph/palette.ts';
import { attributesIn } from '../attributes.ts';
import { emphasisOf } from '../emphasis.ts';
import { useRenderer } from '../renderer.ts';

/** Brings the drawn graph to Sigma as a difference, and repaints it when the ground changes. */
export function GraphController({
  drawn,
  bounds,
  palette,
}: {
  readonly drawn: DrawnGraph;
  readonly bounds: Bounds;
  readonly palette: Palette;
}): null {
  const { sigma, graph, emphasis, told } = useRenderer();

  useEffect(() => {
    const attributes = attributesIn(palette);
    applyDiff(graph, diffGraphs(told.drawn, drawn), attributes);
    if (told.palette !== palette) {
      graph.updateEachNodeAttributes((id, old) => {
        const node = drawn.nodes.get(id);
        return node === undefined ? old : { ...old, ...attributes.node(node) };
      });
      graph.updateEachEdgeAttributes((id, old) => {
        const edge = drawn.edges.get(id);
        return edge === undefined ? old : { ...old, ...attributes.edge(edge) };
      });
      const { paper, accent, icon } = emphasisOf(palette);
      Object.assign(emphasis, { paper, accent, icon });
    }
    // Kept from the first drawing on, so that the picture does not jump when nodes come or go.
    if (sigma.getCustomBBox() === null && graph.order > 0) {
      sigma.setCustomBBox({ x: [...bounds.x], y: [...bounds.y] });
    }
    Object.assign(told, { drawn, palette });
    // At once, so that every node and edge has its place in Sigma's index before anything is lit.
    sigma.refresh();
  }, [sigma, graph, emphasis, told, drawn, bounds, palette]);
  return null;
}
