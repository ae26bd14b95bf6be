import { useEffect } from 'react';
import type { DrawnGraph } from '../../graph/drawn-graph.ts';
import { difference, type Lighting } from '../../graph/lighting.ts';
import { prefersStillness, useRenderer } from '../renderer.ts';
import { repaint } from '../sigma-insides.ts';

const FADE_MS = 180;

/** Lights nodes and edges: only what changes is drawn anew, and the stepping back of the rest is one number. */
export function LightController({
  drawn,
  lighting,
  selection,
}: {
  readonly drawn: DrawnGraph;
  readonly lighting: Lighting;
  /** Everything that is selected, the open node among it. */
  readonly selection: ReadonlySet<string>;
}): null {
  const { sigma, graph, emphasis, crowd, told } = useRenderer();

  useEffect(() => {
    const nodes = new Set([
      ...difference(told.nodes, lighting.nodes),
      ...difference(told.selected, selection),
    ]);
    const edges = new Set([
      ...difference(told.edges, lighting.edges),
      ...difference(told.accented, lighting.told),
    ]);
    const { nodes: lit, edges: bright, told: accented } = lighting;
    Object.assign(told, { nodes: lit, edges: bright, accented, selected: selection });
    const knownNodes = [...nodes].filter((id) => graph.hasNode(id));
    const knownEdges = [...edges].filter((id) => graph.hasEdge(id));
    // Written in place: the library's setters announce each change, and Sigma would then process the whole graph.
    for (const id of knownNodes) {
      Object.assign(graph.getNodeAttributes(id), {
        lit: lighting.nodes.has(id) ? 1 : 0,
        selected: selection.has(id) ? 1 : 0,
      });
    }
    for (const id of knownEdges) {
      const accent = lighting.told.has(id) ? (drawn.edges.get(id)?.contradiction === true ? 3 : 2) : 0;
      Object.assign(graph.getEdgeAttributes(id), {
        lit: accent > 0 ? accent : lighting.edges.has(id) ? 1 : 0,
      });
    }
    crowd.light(lighting);
    crowd.select(selection);
    repaint(sigma, knownNodes, knownEdges);
  }, [sigma, graph, crowd, told, drawn, lighting, selection]);

  useEffect(() => {
    const [from, to] = [emphasis.dim, lighting.dims ? 1 : 0];
    if (from === to) return undefined;
    if (prefersStillness()) {
      Object.assign(emphasis, { dim: to });
      sigma.scheduleRender();
      return undefined;
    }
    const began = performance.now();
    let next = requestAnimationFrame(function fade(now) {
      const share = Math.min(1, Math.max(0, (now - began) / FADE_MS));
      emphasis.dim = from + (to - from) * share;
      sigma.scheduleRender();
      if (share < 1) next = requestAnimationFrame(fade);
    });
    return () => cancelAnimationFrame(next);
  }, [sigma, emphasis, lighting.dims]);
  return null;
}
