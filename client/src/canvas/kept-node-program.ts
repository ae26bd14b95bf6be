import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData } from 'sigma/types';
import { KEPT_GLSL, KeptInTexture } from './kept-in-texture.ts';

/** A node's four corners, the first and the last twice: what lies between two nodes of the strip is then nothing. */
const VERTICES = 6;

/** Which node a vertex is of, and where it lies from its middle, each way -1 or 1 (GLSL 3). */
export const NODE_GLSL = /* glsl */ `
${KEPT_GLSL}
int node() {
  return gl_VertexID / ${VERTICES};
}
vec2 corner() {
  int at = clamp(gl_VertexID % ${VERTICES} - 1, 0, 3);
  return vec2(at % 2 == 0 ? -1.0 : 1.0, at < 2 ? -1.0 : 1.0);
}
`;

/** A program of Sigma's for nodes that are squares, all drawn as one shape from numbers that stay on the graphics card. */
export abstract class KeptNodeProgram<Uniform extends string> extends NodeProgram<Uniform> {
  readonly #kept = new KeptInTexture();

  override reallocate(capacity: number): void {
    if (capacity !== this.capacity) this.#kept.allChanged();
    super.reallocate(capacity);
  }

  override process(index: number, offset: number, data: NodeDisplayData): void {
    super.process(index, offset, data);
    this.#kept.changed(offset * this.STRIDE, (offset + 1) * this.STRIDE);
  }

  /** To be said by whoever writes into `array` past it. */
  written(): void {
    this.#kept.allChanged();
  }

  override bindProgram(): void {}
  override unbindProgram(): void {}

  override drawWebGL(_method: number, program: ProgramInfo): void {
    this.#kept.draw(program, this.array, VERTICES * this.capacity);
  }

  override kill(): void {
    this.#kept.kill(this.normalProgram.gl);
    super.kill();
  }
}
