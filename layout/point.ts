/** A place on the plane, in pixels at the first zoom, y upwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The `index`-th of points that fill a disc evenly from the middle outwards (a sunflower), `gap` apart. */
export function sunflower(index: number, gap: number): Point {
  return onSpiral(index, gap * Math.sqrt(index));
}

/** The same for points that need more room in one ring than in another: `distance` is how far out the point lies. */
export function onSpiral(index: number, distance: number): Point {
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}
