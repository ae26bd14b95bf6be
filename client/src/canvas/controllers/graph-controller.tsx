import { useEffect } from 'react';
import { applyDiff } from '../../graph/apply-diff.ts';
import { diffGraphs, onlyMoved } from '../../graph/diff.ts';
import type { Bounds } from '../../graph/bounds.ts';
import type { DrawnGraph } from '../../graph/drawn-graph.ts';
import { NOTHING_LIT } from '../../graph/lighting.ts';
import type { Palette } from '../../graph/palette.ts';
import { attributesIn } from '../attributes.ts';
import { emphasisOf } from '../emphasis.ts';
import { placeNodes } from '../place-nodes.ts';
import { quietly } from '../quietly.ts';
import { indexWithoutDrawing } from '../sigma-insides.ts';
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
  const renderer = useRenderer();
  const { sigma, graph, emphasis, crowd, told } = renderer;

  useEffect(() => {
    const diff = diffGraphs(told.drawn, drawn);
    const moved = told.palette === palette ? onlyMoved(told.drawn, diff) : undefined;
    if (moved !== undefined) {
      // Gliding, laid out or dropped by a hand, many times a second.
      const given = told.given === told.drawn ? drawn : { ...told.given, nodes: drawn.nodes };
      Object.assign(told, { drawn, given });
      placeNodes(renderer, moved);
      return;
    }
    const attributes = attributesIn(palette);
    const crowded = crowd.on;
    const given = crowd.take(drawn, attributes);
    // Edges that come back to the graph library, or go to the crowd, are lit anew.
    if (crowd.on !== crowded) {
      const { nodes, dims } = told.lighting;
      Object.assign(told, { lighting: { ...NOTHING_LIT, nodes, dims } });
    }
    renderer.slots.settle();
    quietly(sigma, graph, () => {
      const whole = told.given === told.drawn && given === drawn;
      applyDiff(graph, whole ? diff : diffGraphs(told.given, given), attributes);
      if (told.palette === palette) return;
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
    });
    // Kept from the first drawing on, so that the picture does not jump when nodes come or go.
    if (sigma.getCustomBBox() === null && graph.order > 0) {
      sigma.setCustomBBox({ x: [...bounds.x], y: [...bounds.y] });
    }
    Object.assign(told, { drawn, given, palette, sizedFor: bounds.pixelsPerUnit });
    // At once, so that every node and edge has its place in Sigma's index before anything is lit.
    indexWithoutDrawing(sigma);
  }, [renderer, sigma, graph, emphasis, crowd, told, drawn, bounds, palette]);
  return null;
}
