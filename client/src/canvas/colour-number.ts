/** `#rrggbb` as one number, which a shader tells apart again without loss. */
export function colourNumber(hex: string): number {
  return parseInt(hex.slice(1), 16);
}

/** The same the other way round (GLSL 3): red, green and blue, each from 0 to 1. */
export const COLOUR_GLSL = /* glsl */ `
vec3 colourOf(float number) {
  return mod(floor(number / vec3(65536.0, 256.0, 1.0)), 256.0) / 255.0;
}
`;
