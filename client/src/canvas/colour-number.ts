/** `#rrggbb` as one number, which a shader tells apart again without loss. */
export function colourNumber(hex: string): number {
  return parseInt(hex.slice(1), 16);
}

/** The same the other way round (GLSL 3): red, green and blue, each from 0 to 1. */
export const COLOUR_GLSL = /* glsl */ `
vec3 colourOf(float number) {
  int all = int(number);
  return vec3(all >> 16, (all >> 8) & 255, all & 255) / 255.0;
}
`;
