/** A rectangle of the plane in which nodes are drawn, in the units of their places, y upwards. */
export interface Section {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

let look: (() => Section | undefined) | undefined;

/** Says how to find out what the canvas shows, as long as there is one; what is returned takes it back. */
export function lendSight(looking: () => Section | undefined): () => void {
  look = looking;
  return () => {
    if (look === looking) look = undefined;
  };
}

/** What the canvas shows at this moment, without what panels hide of it; undefined where there is no canvas. */
export function sectionInSight(): Section | undefined {
  return look?.();
}
