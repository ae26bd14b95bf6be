/** A place on the canvas in the units of the overview: what `drawGraph` turned is turned back, and rounded. */
export function turnBack(
  { x, y }: { readonly x: number; readonly y: number },
  upright: boolean,
): readonly [x: number, y: number] {
  // Adding 0 makes 0 of -0, which the address would tell otherwise.
  return upright ? [Math.round(-y) + 0, Math.round(x)] : [Math.round(x), Math.round(y)];
}
