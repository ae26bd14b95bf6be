import type { ProgramInfo } from 'sigma/rendering';
import { NotHandedOver } from './not-handed-over.ts';

/**
 * What a program of Sigma's draws from, as the graphics card holds it. Sigma hands over all of it, and says anew how it is
 * laid out, with each frame; here a frame hands over the numbers that have changed since the last one, and mostly none.
 */
export class KeptOnCard {
  #layout: { readonly gl: WebGL2RenderingContext; readonly of: WebGLVertexArrayObject } | undefined;
  readonly #old = new NotHandedOver();

  /** To be said where numbers from `first` up to `end` were written. */
  changed(first: number, end: number): void {
    this.#old.changed(first, end);
  }

  /** To be said where they are others, or more, or fewer. */
  allChanged(): void {
    this.#old.allChanged();
  }

  /** Makes a program ready to draw; `bindAll` is Sigma's own way of doing it. */
  bind({ gl, buffer }: ProgramInfo, array: Float32Array, bindAll: () => void): void {
    if (!(gl instanceof WebGL2RenderingContext)) return bindAll();
    const old = this.#old.take();
    if (this.#layout === undefined) {
      this.#layout = { gl, of: gl.createVertexArray() };
      gl.bindVertexArray(this.#layout.of);
      // Once, while what it says goes into the layout.
      bindAll();
      return undefined;
    }
    gl.bindVertexArray(this.#layout.of);
    if (old.length === 0) return undefined;
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    if (old === 'all') gl.bufferData(gl.ARRAY_BUFFER, array, gl.DYNAMIC_DRAW);
    else {
      for (const { first, end } of old) {
        const count = Math.min(end, array.length) - first;
        if (count > 0)
          gl.bufferSubData(gl.ARRAY_BUFFER, first * array.BYTES_PER_ELEMENT, array, first, count);
      }
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
    return undefined;
  }

  /** What is drawn next has a layout of its own; `unbindAll` is Sigma's way where there is none. */
  unbind({ gl }: ProgramInfo, unbindAll: () => void): void {
    if (gl instanceof WebGL2RenderingContext) gl.bindVertexArray(null);
    else unbindAll();
  }

  kill(): void {
    this.#layout?.gl.deleteVertexArray(this.#layout.of);
    this.#layout = undefined;
  }
}
