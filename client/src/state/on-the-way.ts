import { create } from 'zustand';

/** Nodes while a layout moves them: x and y of each of `ids` by turns, in drawn units. */
export interface OnTheWay {
  readonly ids: readonly string[];
  readonly places: Float32Array;
}

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
  useOnTheWay.setState({ moving, share });
}

/** Places of nodes in the overview's units. */
type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

let dropped: Places = new Map();

/** Nodes that a hand or a layout has just put where they lie: nothing glides there. */
export function dropAt(places: Places): void {
  dropped = places;
}

/** What was dropped since this was asked last. */
export function takeDropped(): Places {
  const taken = dropped;
  dropped = new Map();
  return taken;
}
