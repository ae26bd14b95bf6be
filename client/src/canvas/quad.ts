/** A node as one quad, for a program of Sigma's: a strip of four corners around its middle, which the shader reads as `a_corner`. */
export function quad() {
  const { FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
  return {
    VERTICES: 4,
    METHOD: TRIANGLE_STRIP,
    CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
    CONSTANT_DATA: [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ],
  };
}
