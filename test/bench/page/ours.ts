import { createElement, useEffect, useMemo, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { GraphResponse } from '#core/wire/graph';
import type { CanvasHands } from '../../../client/src/canvas/canvas-hands.ts';
import { GraphCanvas } from '../../../client/src/canvas/graph-canvas.tsx';
import { useRenderer, type Renderer } from '../../../client/src/canvas/renderer.ts';
import { boundsOf } from '../../../client/src/graph/bounds.ts';
import { drawGraph } from '../../../client/src/graph/drawn-graph.ts';
import { openLayouts } from '../../../client/src/graph/layouts/layout-client.ts';
import type { LayoutRequest } from '../../../client/src/graph/layouts/layout-messages.ts';
import { PALETTES } from '../../../client/src/graph/palette.ts';
import { pointAt } from '../../../client/src/state/hand.ts';
import { moveOnTheWay, useOnTheWay } from '../../../client/src/state/on-the-way.ts';
import { nextFrame, passed, type Contender } from './contender.ts';

/** The product's own canvas, by the same path from the server's answer to the first paint. */
export const ours: Contender = {
  open: async (stage, graph) => {
    const taken: { renderer?: Renderer } = {};
    createRoot(stage).render(
      createElement(Stage, {
        graph,
        onReady: (made) => {
          taken.renderer = made;
        },
      }),
    );
    while (taken.renderer === undefined || taken.renderer.told.framing) await nextFrame();
    const { renderer } = taken;
    // Names are part of the picture, and wait for their font.
    while (renderer.shown.current.nodes === 0) await nextFrame();
    const ids = graph.nodes.map(({ id }) => String(id));
    return {
      pan: (dx, dy) => {
        const camera = renderer.sigma.getCamera();
        const [from, to] = [
          { x: 0, y: 0 },
          { x: dx, y: dy },
        ].map((at) => renderer.sigma.viewportToFramedGraph(at));
        if (from === undefined || to === undefined) return;
        camera.setState({ x: camera.x - to.x + from.x, y: camera.y - to.y + from.y });
      },
      place: (places) => moveOnTheWay({ ids, places }, 0.5),
      layOut: async (ms) => {
        const stop = new AbortController();
        const layouts = openLayouts();
        const run = layouts.run(requestFor(graph), {
          signal: stop.signal,
          onProgress: ({ ids: moving, positions, share }) =>
            moveOnTheWay({ ids: moving, places: positions }, share),
        });
        await passed(ms);
        stop.abort();
        const { places } = await run;
        // Where they arrive the page takes them over; the canvas is told the same.
        moveOnTheWay(
          {
            ids: [...places.keys()],
            places: Float32Array.from([...places.values()].flatMap(({ x, y }) => [x, y])),
          },
          null,
        );
        layouts.close();
      },
      highlight: (id) => pointAt(id === null ? null : { kind: 'node', id }),
    };
  },
};

function requestFor({ nodes, relationships }: GraphResponse): LayoutRequest {
  return {
    layout: 'force',
    nodes: nodes.map(({ id, name }) => ({ id, labelWidth: 6 * name.length })),
    relationships: relationships.map(({ startNodeId, endNodeId }) => ({ startNodeId, endNodeId })),
    places: new Map(nodes.map(({ id, x, y }) => [id, { x, y }])),
  };
}

const PLAIN = { hidden: new Set<string>(), places: new Map(), upright: false };
const nothing = (): void => undefined;
const HANDS: CanvasHands = {
  onOpenNode: nothing,
  onOpenRelationship: nothing,
  onToggleNode: nothing,
  onExpandNode: nothing,
  onTrace: nothing,
  onClickNothing: nothing,
  onMove: nothing,
  onNudge: nothing,
  onMenu: nothing,
};

function Stage({
  graph,
  onReady,
}: {
  readonly graph: GraphResponse;
  readonly onReady: (renderer: Renderer) => void;
}): ReactNode {
  const drawn = useMemo(() => drawGraph(graph, [], PLAIN), [graph]);
  const moving = useOnTheWay(({ share }) => share !== null);
  const bounds = useMemo(() => boundsOf(graph.nodes, false), [graph]);
  return createElement(GraphCanvas, {
    drawn,
    bounds,
    palette: PALETTES.light,
    answer: null,
    selected: null,
    selection: [],
    openedRelationship: null,
    arrangement: moving ? null : 'bench',
    hands: HANDS,
    onOpenFold: nothing,
    onReadAsText: nothing,
    tracing: false,
    tools: createElement(Taker, { onReady }),
  });
}

/** Lives among the canvas's own controls, where the renderer can be had. */
function Taker({ onReady }: { readonly onReady: (renderer: Renderer) => void }): null {
  const renderer = useRenderer();
  useEffect(() => onReady(renderer), [renderer, onReady]);
  return null;
}
