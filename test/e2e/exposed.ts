/** What the page tells about its canvas for these journeys (`client/src/canvas/controllers/exposure-controller.tsx`). */
interface Exposed {
  readonly nodes: number;
  readonly communities: readonly string[];
  readonly opened: readonly string[];
  readonly relationships: number;
  readonly lit: readonly string[];
  readonly selected: string | null;
  readonly selection: readonly string[];
  readonly labelsShown: number;
  readonly labelsOverlapping: number;
  readonly moving: boolean;
  readonly places: Readonly<Record<string, readonly [number, number]>>;
}

declare global {
  interface Window {
    readonly __whoknew?: Exposed;
  }
}

export {};
