import type Sigma from 'sigma';
import type { NodeDisplayData } from 'sigma/types';

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
  readonly nodeDataCache: Readonly<Record<string, NodeDisplayData>>;
  readonly nodeProgramIndex: Readonly<Record<string, number>>;
  readonly nodePrograms: Readonly<Record<string, Program>>;
  readonly edgeIndices: Readonly<Record<string, number>>;
  readonly edgeProgramIndex: Readonly<Record<string, number>>;
  readonly addEdgeToProgram: (id: string, fingerprint: number, place: number) => void;
}

interface Program {
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

/**
 * Draws some nodes and edges anew with the next frame, from what their attributes say now. Where everything waits to be
 * read anew, after a resize for one, that is done first: until then Sigma has no place to put them.
 */
export function repaint(sigma: Sigma, nodes: readonly string[], edges: readonly string[]): void {
  processedNow(sigma);
  sigma.refresh({
    partialGraph: { nodes: [...nodes], edges: [...edges] },
    skipIndexation: true,
    schedule: true,
  });
}

/** Lets somebody else say which node lies under a point of the canvas (CSS px); undefined leaves it to Sigma. */
export function answerNodesAt(
  sigma: Sigma,
  nodeAt: (x: number, y: number) => string | null | undefined,
): void {
  const insides = insidesOf(sigma);
  const bySigma = insides.getNodeAtPosition.bind(sigma);
  insides.getNodeAtPosition = (position) => {
    const found = nodeAt(position.x, position.y);
    return found === undefined ? bySigma(position) : found;
  };
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
  /** In framed units; programs of edges and the hovered node read it. */
  readonly display: NodeDisplayData;
  /** What its program draws from, with its x and y at `first` and behind it: `disc-program.ts` has them there. */
  readonly numbers: Float32Array;
  readonly first: number;
}

/** Finds nodes as Sigma keeps them, and tells when some are kept anew, so that what was found does not hold any longer. */
export function nodesKept(sigma: Sigma): {
  readonly find: (id: string) => KeptNode | undefined;
  readonly whenRead: (forget: () => void) => void;
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
    whenRead: (forget) => {
      sigma.on('afterProcess', forget);
      const updateNode = insides.updateNode.bind(sigma);
      insides.updateNode = (id) => {
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

/** Lets somebody else say which edge lies under a point of the canvas (CSS px); undefined leaves it to Sigma. */
export function answerEdgesAt(
  sigma: Sigma,
  edgeAt: (x: number, y: number) => string | null | undefined,
): void {
  const insides = insidesOf(sigma);
  const bySigma = insides.getEdgeAtPoint.bind(sigma);
  insides.getEdgeAtPoint = (x, y) => {
    const found = edgeAt(x, y);
    return found === undefined ? bySigma(x, y) : found;
  };
}
