/** A place on the canvas in the units of the overview: what `drawGraph` turned is turned back, and rounded. */
export function turnBack(
  { x, y }: { readonly x: number; readonly y: number },
  upright: boolean,
): readonly [x: number, y: number] {
  // Adding 0 makes 0 of -0, which the address would tell otherwise.
  return upright ? [Math.round(-y) + 0, Math.round(x)] : [Math.round(x), Math.round(y)];
}

/** The other way, for many: x and y by turns, in the units of the overview, become drawn ones. */
export function turnPlaces(places: Float32Array, upright: boolean): Float32Array {
  if (!upright) return places;
  const turned = new Float32Array(places.length);
  for (let at = 0; at + 1 < places.length; at += 2) {
    turned[at] = places[at + 1] ?? 0;
    turned[at + 1] = 0 - (places[at] ?? 0);
  }
  return turned;
}
