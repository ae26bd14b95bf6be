import { MultiDirectedGraph } from 'graphology';
import { createContext, useContext } from 'react';
import type Sigma from 'sigma';
import { NOTHING_DRAWN, type DrawnGraph } from '../graph/drawn-graph.ts';
import type { Palette } from '../graph/palette.ts';
import type { Extent, Stage } from '../graph/framing.ts';
import { freeSpace } from '../graph/free-space.ts';
import { NOTHING_LIT, type Lighting } from '../graph/lighting.ts';
import { openView, viewExtent } from '../graph/minimap.ts';
import type { Box } from '../graph/place-labels.ts';
import type { Projection } from '../graph/times-in-view.ts';
import { useHand } from '../state/hand.ts';
import { createCommunityProgram } from './community-program.ts';
import { createDiscProgram } from './disc-program.ts';
import { frameOf, type Place } from './graph-frame.ts';
import { Crowd } from './crowd.ts';
import { emphasisOf, type Emphasis } from './emphasis.ts';
import { edgesWhenNeeded, nodesWhenNeeded } from './first-needed.ts';
import { NodeSlots } from './node-slots.ts';
import { OneCanvas } from './one-canvas.ts';
import { drawNodesOver, withoutHoverLayer } from './sigma-insides.ts';
import { createStrokeProgram } from './stroke-program.ts';
import { UNUSED_EDGE_PROGRAMS, UNUSED_NODE_PROGRAMS } from './unused-programs.ts';
import type { ShownWords } from './shown-words.ts';
import { prefersStillness } from '../ui/media.ts';

/** Sigma with the graph it draws, and what our programs read beside the graph. */
export interface Renderer {
  readonly sigma: Sigma;
  readonly graph: MultiDirectedGraph;
  readonly emphasis: Emphasis;
  /** Draws the edges of a large graph, which the graph library then does not hold. */
  readonly crowd: Crowd;
  /** Where each node is held, for what moves many of them. */
  readonly slots: NodeSlots;
  /** How discs grow and shrink with the camera's ratio; the next frame follows it. */
  readonly sizing: { factorAt: (ratio: number) => number };
  /** The words on the canvas after the last frame. */
  readonly shown: { current: ShownWords };
  /** What lies over the canvas and comes and goes with the camera: words keep clear of it, nothing is framed beside it. */
  readonly over: { current: Box | null };
  /** What Sigma was last told; it belongs to this Sigma, and not to a component that may be mounted twice. */
  readonly told: Told;
}

export interface Told {
  drawn: DrawnGraph;
  /** What of it the graph library holds: without its edges where they are a crowd. */
  given: DrawnGraph;
  palette: Palette;
  /** What is lit, which changes with all that is pointed at: the page is not drawn anew for it. */
  lighting: Lighting;
  selected: ReadonlySet<string>;
  /** Whether the camera has still to be moved, for what was just opened or asked. */
  framing: boolean;
  /** Whether nodes are on their way to other places. */
  gliding: boolean;
  /** What discs are sized for: `Bounds.pixelsPerUnit`. */
  sizedFor: number | undefined;
}

export const RendererContext = createContext<Renderer | null>(null);

export function useRenderer(): Renderer {
  const renderer = useContext(RendererContext);
  if (renderer === null) throw new Error('canvas controllers live inside the graph canvas');
  return renderer;
}

/** The canvas for words, over the graph's. */
export const WORDS = 'words';

const STRAIGHT = 1;
const CURVED = 20;

/** Makes a renderer in an element of the page. Close it with `sigma.kill()`. */
export function createRenderer(container: HTMLElement, palette: Palette): Renderer {
  const graph = new MultiDirectedGraph();
  const emphasis = emphasisOf(palette);
  const sizing: Renderer['sizing'] = { factorAt: Math.sqrt };
  const edgePrograms = {
    straight: edgesWhenNeeded(createStrokeProgram(emphasis, STRAIGHT)),
    curved: edgesWhenNeeded(createStrokeProgram(emphasis, CURVED)),
  };
  const sigma = new OneCanvas(graph, container, {
    allowInvalidContainer: true,
    autoRescale: true,
    stagePadding: 0,
    // Words are ours: Sigma's may lie on top of each other.
    renderLabels: false,
    renderEdgeLabels: false,
    defaultDrawNodeHover: () => undefined,
    enableEdgeEvents: true,
    defaultNodeType: 'disc',
    defaultEdgeType: 'straight',
    // In the order in which they are drawn: nodes lie over communities.
    nodeProgramClasses: {
      ...UNUSED_NODE_PROGRAMS,
      community: nodesWhenNeeded(createCommunityProgram(emphasis)),
      disc: nodesWhenNeeded(createDiscProgram(emphasis)),
    },
    edgeProgramClasses: { ...UNUSED_EDGE_PROGRAMS, ...edgePrograms },
    zoomToSizeRatioFunction: (ratio) => sizing.factorAt(ratio),
    minCameraRatio: 0.02,
    maxCameraRatio: 6,
    zoomDuration: prefersStillness() ? 0 : 180,
    inertiaDuration: prefersStillness() ? 0 : 200,
    doubleClickZoomingDuration: prefersStillness() ? 0 : 200,
  });
  withoutHoverLayer(sigma);
  sigma.createCanvasContext(WORDS, { style: { pointerEvents: 'none', willChange: 'transform' } });
  const { [WORDS]: words, mouse } = sigma.getCanvases();
  if (words !== undefined) mouse?.before(words);
  sigma.resize(true);
  const told: Told = {
    drawn: NOTHING_DRAWN,
    given: NOTHING_DRAWN,
    palette,
    lighting: NOTHING_LIT,
    selected: new Set(),
    framing: true,
    gliding: false,
    sizedFor: undefined,
  };
  const slots = new NodeSlots(sigma, graph);
  const crowd = new Crowd(sigma, graph, slots, emphasis, edgePrograms);
  // In this order: nodes lie over all edges.
  sigma.on('afterRender', () => {
    crowd.draw();
    drawNodesOver(sigma, () => slots.settle());
  });
  sigma.on('kill', () => crowd.kill());
  return {
    sigma,
    graph,
    emphasis,
    crowd,
    slots,
    sizing,
    shown: { current: { boxes: new Map(), nodes: 0 } },
    over: { current: null },
    told,
  };
}

/** The canvas as framing sees it. */
export function stageOf({ sigma }: Renderer): Stage {
  const { width, height } = sigma.getDimensions();
  const camera = { cameraState: { x: 0.5, y: 0.5, ratio: 1, angle: 0 } };
  const left = sigma.framedGraphToViewport({ x: 0, y: 0 }, camera).x;
  const right = sigma.framedGraphToViewport({ x: 1, y: 0 }, camera).x;
  const free = freeSpace({ width, height }, Object.values(useHand.getState().covers));
  return { width, height, pixelsPerUnit: right - left, free };
}

/** What of the canvas no panel hides, in CSS px, and what it shows there, in framed units. */
export function viewOf(renderer: Renderer): { readonly view: Box; readonly extent: Extent } {
  const stage = stageOf(renderer);
  const view = openView(stage, Object.values(useHand.getState().covers));
  return { view, extent: viewExtent(renderer.sigma.getCamera().getState(), stage, view) };
}

/**
 * Where a node lies in framed units, by Sigma's own rule. Sigma's display data will not do between frames: after a
 * scheduled refresh it holds the graph's units until the next frame.
 */
export function framedPlaceOf(renderer: Renderer, id: string): Place | undefined {
  if (!renderer.graph.hasNode(id)) return undefined;
  renderer.slots.settle();
  const { x, y } = renderer.graph.getNodeAttributes(id);
  return framedPlace(renderer, { x: Number(x), y: Number(y) });
}

/** A place of the graph in framed units; undefined as long as nothing is drawn. */
export function framedPlace(renderer: Renderer, { x, y }: Place): Place | undefined {
  const frame = frameOf(renderer);
  if (frame === undefined) return undefined;
  const { middle, span } = frame;
  return { x: 0.5 + (x - middle.x) / span, y: 0.5 + (y - middle.y) / span };
}

/** Where places of the graph lie, in what no panel hides of the canvas; undefined as long as nothing is drawn. */
export function projectionOf(renderer: Renderer): Projection | undefined {
  if (frameOf(renderer) === undefined) return undefined;
  const { sigma } = renderer;
  return {
    frame: openView(sigma.getDimensions(), Object.values(useHand.getState().covers)),
    placeOf: (place) => sigma.framedGraphToViewport(framedPlace(renderer, place) ?? place),
  };
}

/** A place in framed units as a place of the graph: the other way round. */
export function graphPlace(renderer: Renderer, { x, y }: Place): Place | undefined {
  const frame = frameOf(renderer);
  if (frame === undefined) return undefined;
  const { middle, span } = frame;
  return { x: middle.x + (x - 0.5) * span, y: middle.y + (y - 0.5) * span };
}
