import { create } from 'zustand';

/** Places of nodes in the overview's units, while a layout or a hand moves them; null where all stand still. */
export type PlacesOnTheWay = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** Where nodes are on their way: drawn at once, and in no history until they have arrived. */
export const useOnTheWay = create<{
  readonly places: PlacesOnTheWay | null;
  /** From 0 to 1 while something is laid out; null otherwise. */
  readonly share: number | null;
}>(() => ({ places: null, share: null }));

export function moveOnTheWay(places: PlacesOnTheWay | null, share: number | null): void {
  useOnTheWay.setState({ places, share });
}

let dropped: PlacesOnTheWay = new Map();

/** Nodes that a hand has just put where they lie: nothing glides there. */
export function dropAt(places: PlacesOnTheWay): void {
  dropped = places;
}

/** What was dropped since this was asked last. */
export function takeDropped(): PlacesOnTheWay {
  const taken = dropped;
  dropped = new Map();
  return taken;
}
