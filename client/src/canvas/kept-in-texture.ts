import type { ProgramInfo } from 'sigma/rendering';
import { NotHandedOver } from './not-handed-over.ts';
import { NoDrawing } from './no-drawing.ts';

/** Numbers in one texel, and texels in one row: what every graphics card takes, for more nodes than a page holds. */
const NUMBERS = 4;
const ROW = 2048;
/** The unit that it is looked up by; a program's other textures have the first ones. */
const UNIT = 7;

/**
 * What a program draws from, as a picture on the graphics card whose points its shader looks up by the number of the vertex.
 * Drawn as one shape for all in place of one for each, ten thousand discs take a fraction of the time: cards are made for
 * large shapes, and what stands in for a card draws each by itself. A frame hands over what has changed since the last.
 */
export class KeptInTexture {
  readonly #old = new NotHandedOver();
  #texture: WebGLTexture | undefined;
  #rows = 0;

  /** To be said where numbers from `first` up to `end` were written. */
  changed(first: number, end: number): void {
    this.#old.changed(first, end);
  }

  /** To be said where they are others, or more, or fewer. */
  allChanged(): void {
    this.#old.allChanged();
  }

  /** Draws all of `array`, each with so many vertices of one strip, by a program that is in use and was told all else. */
  draw({ gl: given, uniformLocations }: ProgramInfo, array: Float32Array, vertices: number): void {
    const gl = webgl2(given);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.activeTexture(gl.TEXTURE0 + UNIT);
    this.bind(gl, array);
    gl.activeTexture(gl.TEXTURE0);
    gl.uniform1i(uniformLocations['u_kept'] ?? null, UNIT);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, vertices);
  }

  /** Makes the picture ready to be looked up, as the texture of the active unit. */
  bind(gl: WebGL2RenderingContext, array: Float32Array): void {
    const rows = Math.max(1, Math.ceil(array.length / (NUMBERS * ROW)));
    if (this.#texture === undefined || rows !== this.#rows) {
      gl.deleteTexture(this.#texture ?? null);
      this.#texture = gl.createTexture();
      this.#rows = rows;
      this.#old.allChanged();
      gl.bindTexture(gl.TEXTURE_2D, this.#texture);
      gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA32F, ROW, rows);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    } else gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    const old = this.#old.take();
    const stretches = old === 'all' ? [{ first: 0, end: array.length }] : old;
    for (const { first, end } of stretches) {
      for (const block of blocksOf(first / NUMBERS, Math.min(end, array.length) / NUMBERS))
        handOver(gl, array, block);
    }
  }

  kill(gl: WebGLRenderingContext | WebGL2RenderingContext): void {
    gl.deleteTexture(this.#texture ?? null);
    this.#texture = undefined;
  }
}

/** How a vertex shader (GLSL 3) looks up numbers: four by four, by their place in the list. */
export const KEPT_GLSL = /* glsl */ `
uniform highp sampler2D u_kept;
vec4 kept(int place) {
  return texelFetch(u_kept, ivec2(place % ${ROW}, place / ${ROW}), 0);
}
`;

/**
 * What Sigma is to know of a program that draws so: what it draws has so many numbers each, a multiple of four, and they are
 * no attributes of any vertex. Its uniforms have `u_kept` among them.
 */
export function keptDefinition(numbers: number) {
  const { FLOAT, TRIANGLE_STRIP } = WebGL2RenderingContext;
  return {
    VERTICES: 1,
    METHOD: TRIANGLE_STRIP,
    ATTRIBUTES: [{ name: 'a_kept', size: numbers, type: FLOAT }],
  };
}

/** Sigma's types know WebGL 1 as well; it asks for WebGL 2, which every browser has that the page is built for. */
function webgl2(gl: WebGLRenderingContext | WebGL2RenderingContext): WebGL2RenderingContext {
  if (gl instanceof WebGL2RenderingContext) return gl;
  throw new NoDrawing();
}

interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The texels from `first` up to `end` as blocks: part of a row, whole rows, part of a row. */
function blocksOf(first: number, end: number): readonly Block[] {
  const blocks: Block[] = [];
  let at = first;
  while (at < end) {
    const [x, y] = [at % ROW, Math.floor(at / ROW)];
    const height = x === 0 ? Math.floor((end - at) / ROW) : 0;
    const block =
      height > 0 ? { x, y, width: ROW, height } : { x, y, width: Math.min(ROW - x, end - at), height: 1 };
    blocks.push(block);
    at += block.width * block.height;
  }
  return blocks;
}

function handOver(gl: WebGL2RenderingContext, array: Float32Array, { x, y, width, height }: Block): void {
  const first = NUMBERS * (y * ROW + x);
  gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, width, height, gl.RGBA, gl.FLOAT, array, first);
}
