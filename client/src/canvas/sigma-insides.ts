import type Sigma from 'sigma';
import type { NodeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { NodesInTurn } from './first-needed.ts';

/**
 * What we use of Sigma beyond its types. Its version is pinned, and the journeys in a browser point at edges and light
 * what was just drawn: they fail where a later version has these no more.
 */
interface SigmaInsides {
  getNodeAtPosition: (position: { readonly x: number; readonly y: number }) => string | null;
  getEdgeAtPoint: (x: number, y: number) => string | null;
  needToProcess: boolean;
  readonly process: () => void;
  updateNode: (id: string) => void;
  /** With what our programs read beside Sigma's own. */
  readonly nodeDataCache: Readonly<Record<string, NodeDisplayData & { lit?: number; selected?: number }>>;
  readonly nodeIndices: Readonly<Record<string, number>>;
  readonly nodeProgramIndex: Readonly<Record<string, number>>;
  readonly addNodeToProgram: (id: string, fingerprint: number, place: number) => void;
  readonly nodePrograms: Readonly<Record<string, Program>>;
  readonly nodeHoverPrograms: Readonly<Record<string, Program>>;
  readonly hoveredNode: string | null;
  renderHighlightedNodes: () => void;
  readonly elements: Record<string, HTMLCanvasElement>;
  readonly webGLContexts: Record<string, WebGLRenderingContext>;
  readonly edgeDataCache: Readonly<Record<string, EdgeDisplayData & { lit?: number }>>;
  readonly edgeIndices: Readonly<Record<string, number>>;
  readonly edgeProgramIndex: Readonly<Record<string, number>>;
  readonly addEdgeToProgram: (id: string, fingerprint: number, place: number) => void;
}

interface Program extends InstanceType<NodeProgramType>, NodesInTurn {
  readonly array: Float32Array;
  /** How many numbers of the array one node takes. */
  readonly STRIDE: number;
}

// The class has these members; its types call them private.
const insidesOf = (sigma: Sigma): SigmaInsides => sigma as unknown as SigmaInsides;

/** Reads the whole graph anew, so that all of it can be lit and moved, and leaves drawing to the next frame. */
export function indexWithoutDrawing(sigma: Sigma): void {
  sigma.refresh({ schedule: true });
  const insides = insidesOf(sigma);
  insides.process();
  insides.needToProcess = false;
}

/** How nodes or edges stand out, by id: what of `DiscAttributes` and `StrokeAttributes` changes without anything else. */
export type StandingOut = ReadonlyMap<string, { readonly lit: number; readonly selected?: number }>;

/**
 * Writes how some nodes and edges stand out now to where the next frame draws them from; nothing else of them is read anew.
 * Where everything waits to be read, after a resize for one, that is done first: until then Sigma has no place to put them.
 */
export function relight(sigma: Sigma, nodes: StandingOut, edges: StandingOut): void {
  processedNow(sigma);
  const insides = insidesOf(sigma);
  // Written by name: to copy whatever is in an object takes several times as long.
  for (const [id, { lit, selected = 0 }] of nodes) {
    const display = insides.nodeDataCache[id];
    const [fingerprint, place] = [insides.nodeIndices[id], insides.nodeProgramIndex[id]];
    if (display === undefined || fingerprint === undefined || place === undefined) continue;
    display.lit = lit;
    display.selected = selected;
    insides.addNodeToProgram(id, fingerprint, place);
  }
  for (const [id, { lit }] of edges) {
    const display = insides.edgeDataCache[id];
    const [fingerprint, place] = [insides.edgeIndices[id], insides.edgeProgramIndex[id]];
    if (display === undefined || fingerprint === undefined || place === undefined) continue;
    display.lit = lit;
    insides.addEdgeToProgram(id, fingerprint, place);
  }
}

/** Says that nodes were written to where their programs draw from, past Sigma. */
export function nodesWritten(sigma: Sigma): void {
  for (const program of Object.values(insidesOf(sigma).nodePrograms)) program.written();
}

/** Says instead of Sigma which node lies under a point of the canvas (CSS px). */
export function answerNodesAt(sigma: Sigma, nodeAt: (x: number, y: number) => string | null): void {
  insidesOf(sigma).getNodeAtPosition = ({ x, y }) => nodeAt(x, y);
}

/** Reads everything anew where that waits for the next frame. */
export function processedNow(sigma: Sigma): void {
  const insides = insidesOf(sigma);
  if (!insides.needToProcess) return;
  insides.process();
  insides.needToProcess = false;
}

/** A node as Sigma keeps it between frames. */
export interface KeptNode {
  /** In framed units; programs of edges and the hovered node read it, once `NodeSlots.settle` was asked for. */
  readonly display: NodeDisplayData;
  /** What its program draws from, with its x and y at `first` and behind it: the programs of discs and of communities have them there. */
  readonly numbers: Float32Array;
  readonly first: number;
}

/**
 * Finds nodes as Sigma keeps them, and tells when some are kept anew: before their attributes are read, and after that, when
 * what was found does not hold any longer.
 */
export function nodesKept(sigma: Sigma): {
  readonly find: (id: string) => KeptNode | undefined;
  readonly whenRead: (settle: () => void, forget: () => void) => void;
} {
  const insides = insidesOf(sigma);
  return {
    find: (id) => {
      const display = insides.nodeDataCache[id];
      const program = display === undefined ? undefined : insides.nodePrograms[display.type];
      const place = insides.nodeProgramIndex[id];
      if (display === undefined || program === undefined || place === undefined) return undefined;
      return { display, numbers: program.array, first: place * program.STRIDE };
    },
    whenRead: (settle, forget) => {
      sigma.on('beforeProcess', settle);
      sigma.on('afterProcess', forget);
      const updateNode = insides.updateNode.bind(sigma);
      insides.updateNode = (id) => {
        settle();
        forget();
        updateNode(id);
      };
    },
  };
}

/** Draws some edges with the next frame from where their ends are kept now; their attributes are not read. */
export function followEnds(sigma: Sigma, edges: readonly string[]): void {
  const insides = insidesOf(sigma);
  for (const id of edges) {
    const [fingerprint, place] = [insides.edgeIndices[id], insides.edgeProgramIndex[id]];
    if (fingerprint !== undefined && place !== undefined) insides.addEdgeToProgram(id, fingerprint, place);
  }
  sigma.scheduleRender();
}

/** Says instead of Sigma which edge lies under a point of the canvas (CSS px). */
export function answerEdgesAt(sigma: Sigma, edgeAt: (x: number, y: number) => string | null): void {
  insidesOf(sigma).getEdgeAtPoint = edgeAt;
}

/** What Sigma calls the first canvas that it makes: the one on which everything is drawn. */
const FIRST = 'edges';

/**
 * Gives a layer the graphics context of the first one; undefined as long as there is none. Sigma gives every layer's
 * canvas the window's size, and this one has none of its own on the page.
 */
export function firstContextFor(sigma: Sigma, layer: string): WebGLRenderingContext | undefined {
  const { webGLContexts, elements } = insidesOf(sigma);
  const context = webGLContexts[FIRST];
  if (context === undefined) return undefined;
  webGLContexts[layer] = context;
  elements[layer] = document.createElement('canvas');
  return context;
}

/** Empties the canvas on which everything is drawn. */
export function clearFirst(sigma: Sigma): void {
  const gl = insidesOf(sigma).webGLContexts[FIRST];
  gl?.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl?.clear(gl.COLOR_BUFFER_BIT);
}

/**
 * Draws the nodes of the frame that Sigma is in, over what is drawn already, and over them the one that is pointed at;
 * `settle` is asked for before that one is read.
 */
export function drawNodesOver(sigma: Sigma, settle: () => void): void {
  const { nodePrograms, nodeHoverPrograms, nodeDataCache, hoveredNode } = insidesOf(sigma);
  const params = sigma.getRenderParams();
  for (const program of Object.values(nodePrograms)) program.draw(params);
  if (hoveredNode !== null) settle();
  const data = hoveredNode === null ? undefined : nodeDataCache[hoveredNode];
  const over = data === undefined || data.hidden ? undefined : nodeHoverPrograms[data.type];
  if (data === undefined || over === undefined) return;
  over.reallocate(1);
  over.process(0, 0, data);
  over.draw(params);
}

/** Sigma would clear a layer for the node that is pointed at, which is no layer any more: it is drawn with the frame. */
export function withoutHoverLayer(sigma: Sigma): void {
  insidesOf(sigma).renderHighlightedNodes = () => undefined;
}
