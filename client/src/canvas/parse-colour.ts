/** Red, green and blue, each from 0 to 1. */
export type Rgb = readonly [number, number, number];

/** Reads `#rrggbb`, the only form that our palettes use. */
export function parseColour(hex: string): Rgb {
  const at = (start: number): number => parseInt(hex.slice(start, start + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}
