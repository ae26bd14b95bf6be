import type Sigma from 'sigma';

/**
 * What we use of Sigma beyond its types. Its version is pinned, and the journeys in a browser point at edges and light
 * what was just drawn: they fail where a later version has these no more.
 */
interface SigmaInsides {
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
