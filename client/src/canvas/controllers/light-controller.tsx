import { useEffect, useRef } from 'react';
import type { DrawnGraph } from '../../graph/drawn-graph.ts';
import { light, type Lighting, type Lit } from '../../graph/lighting.ts';
import { useHand } from '../../state/hand.ts';
import { Dimming } from '../dimming.ts';
import { useRenderer, type Renderer } from '../renderer.ts';
import { relight, type StandingOut } from '../sigma-insides.ts';
import { standOutAnew } from '../standing-out.ts';

/**
 * Lights nodes and edges: only what changes is drawn anew, and the stepping back of the rest is one number. What the
 * pointer is on goes past the page, which shows nothing of it.
 */
export function LightController({
  drawn,
  answer,
  openedRelationship,
  selected,
  selection,
}: {
  readonly drawn: DrawnGraph;
  readonly answer: Lit | null;
  readonly openedRelationship: string | null;
  readonly selected: string | null;
  /** Everything that is selected, the open node among it. */
  readonly selection: ReadonlySet<string>;
}): null {
  const renderer = useRenderer();
  const dimming = useRef<Dimming>(null);

  useEffect(() => {
    const made = new Dimming(renderer);
    dimming.current = made;
    return () => made.stop();
  }, [renderer]);

  useEffect(() => {
    const { crowd } = renderer;
    const lightAnew = (): void => {
      const { pointed } = useHand.getState();
      const lighting = light(drawn, (id) => crowd.edgesOf(id), answer, openedRelationship, selected, pointed);
      paint(renderer, drawn, lighting, selection);
      dimming.current?.go(lighting.dims);
    };
    lightAnew();
    return useHand.subscribe(({ pointed }, before) => {
      if (pointed !== before.pointed) lightAnew();
    });
  }, [renderer, drawn, answer, openedRelationship, selected, selection]);
  return null;
}

function paint(
  { sigma, graph, crowd, slots, told }: Renderer,
  drawn: DrawnGraph,
  lighting: Lighting,
  selection: ReadonlySet<string>,
): void {
  const { nodes, edges } = standOutAnew(drawn, told, { lighting, selected: selection });
  Object.assign(told, { lighting, selected: selection });
  // Written in place: the library's setters announce each change, and Sigma would then process the whole graph.
  for (const [id, { lit, selected = 0 }] of nodes) {
    if (!graph.hasNode(id)) continue;
    const attributes = graph.getNodeAttributes(id);
    attributes['lit'] = lit;
    attributes['selected'] = selected;
  }
  // Of a crowd the library holds none.
  if (!crowd.on) {
    for (const [id, { lit }] of edges) if (graph.hasEdge(id)) graph.getEdgeAttributes(id)['lit'] = lit;
  }
  crowd.light(lighting);
  crowd.select(selection);
  slots.settle();
  relight(sigma, nodes, crowd.on ? NONE : edges);
  sigma.scheduleRender();
}

const NONE: StandingOut = new Map();
