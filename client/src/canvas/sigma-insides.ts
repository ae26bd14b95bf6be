import type Sigma from 'sigma';

/**
 * What we use of Sigma beyond its types. Its version is pinned, and the journeys in a browser point at edges and light
 * what was just drawn: they fail where a later version has these no more.
 */
interface SigmaInsides {
  getNodeAtPosition: (position: { readonly x: number; readonly y: number }) => string | null;
  getEdgeAtPoint: (x: number, y: number) => string | null;
  needToProcess: boolean;
  readonly process: () => void;
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
  const insides = insidesOf(sigma);
  if (insides.needToProcess) {
    insides.process();
    insides.needToProcess = false;
  }
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
