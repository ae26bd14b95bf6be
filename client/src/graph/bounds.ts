/** How far places reach, from the least to the most. */
export interface Bounds {
  readonly x: readonly [least: number, most: number];
  readonly y: readonly [least: number, most: number];
  /**
   * Where discs are sized for a ground that is too wide for all of it to be read at once: the CSS px a drawn unit has where
   * everything is shown. They then grow nearly as the ground does when one comes nearer.
   */
  readonly pixelsPerUnit?: number;
}

/** How far the places of an overview reach where they are drawn: turned, if they are drawn `upright`. */
export function boundsOf(
  places: readonly { readonly x: number; readonly y: number }[],
  upright: boolean,
): Bounds {
  const xs = places.map(({ x, y }) => (upright ? y : x));
  const ys = places.map(({ x, y }) => (upright ? -x : y));
  const reach = (values: readonly number[]): readonly [number, number] =>
    values.length === 0
      ? [0, 0]
      : [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  return { x: reach(xs), y: reach(ys) };
}
