import { create } from 'zustand';

/** Nodes while a layout moves them: x and y of each of `ids` by turns, in drawn units. */
export interface OnTheWay {
  readonly ids: readonly string[];
  readonly places: Float32Array;
}

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/**
 * Where nodes are on their way: the canvas draws it at once, many times a second, and neither the page nor any history
 * hears of it until they have arrived.
 */
export const useOnTheWay = create<{
  readonly moving: OnTheWay | null;
  /** From 0 to 1 while something is laid out; null otherwise. */
  readonly share: number | null;
}>(() => ({ moving: null, share: null }));

export function moveOnTheWay(moving: OnTheWay | null, share: number | null): void {
  if (moving !== null && inHand.size > 0) {
    moving.ids.forEach((id, at) => {
      const held = inHand.get(id);
      if (held !== undefined) moving.places.set([held.x, held.y], 2 * at);
    });
  }
  useOnTheWay.setState({ moving, share });
}

let inHand: Places = new Map();

/** Nodes that a hand drags, and where to, in drawn units: until it lets go, given by none, nothing else moves them. */
export function holdInHand(places: Places): void {
  inHand = places;
}

/** What moves nodes now, and where they lay before, in drawn units. */
let journey: { readonly stop: AbortController; readonly back: OnTheWay } | undefined;

/**
 * Begins to move nodes; what moved them until now has no say any more. The signal asks to stop where they are, and stands
 * for this journey.
 */
export function setOut(from: OnTheWay): AbortSignal {
  journey?.stop.abort();
  journey = { stop: new AbortController(), back: journey?.back ?? from };
  moveOnTheWay(null, 0);
  return journey.stop.signal;
}

/** Whether a journey has still a say: it is neither over nor given up. */
export function isOnTheWay(signal: AbortSignal): boolean {
  return journey?.stop.signal === signal;
}

/** Asks what moves nodes to stop where it is. */
export function stopOnTheWay(): void {
  journey?.stop.abort();
}

/** Nodes have arrived: they lie where the board has them from now on. */
export function arrive(): void {
  journey = undefined;
  moveOnTheWay(null, null);
}

/** Gives up what moves nodes, for something else that was done meanwhile: they go back to where the board has them. */
export function turnRound(): void {
  if (journey === undefined) return;
  const { stop, back } = journey;
  stop.abort();
  moveOnTheWay(back, null);
  arrive();
}

let dropped: Places = new Map();

/** Nodes that a hand or a layout has just put where they lie, in the overview's units: nothing glides there. */
export function dropAt(places: Places): void {
  dropped = places;
}

/** What was dropped since this was asked last. */
export function takeDropped(): Places {
  const taken = dropped;
  dropped = new Map();
  return taken;
}
