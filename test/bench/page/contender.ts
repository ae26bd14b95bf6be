import type { GraphResponse } from '#core/wire/graph';

/** A library that draws a graph, and what a user would do with it. All start from the same answer of the server's. */
export interface Contender {
  /** Draws the graph with all of it in view. Resolves after the frame that shows it whole. */
  readonly open: (stage: HTMLElement, graph: GraphResponse) => Promise<Opened>;
}

export interface Opened {
  /** Moves the picture by so many CSS px; it is drawn by the next frame at the latest. */
  readonly pan: (dx: number, dy: number) => void;
  /** Lights a node with its neighbours and dims the rest; null lights all. Drawn by the next frame at the latest. */
  readonly highlight: (id: string | null) => void;
  /** Moves every node: x and y by turns, in the order of the answer's nodes. Drawn by the next frame at the latest. */
  readonly place?: (places: Float32Array) => void;
  /** Lets forces run in a worker for so many ms, as its documentation shows it or the product does it, and stops them. */
  readonly layOut?: (ms: number) => Promise<void>;
}

/** Resolves after the next frame, and what it scheduled for itself. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

export function passed(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
