import type { ProgramInfo } from 'sigma/rendering';

/**
 * What a program of Sigma's draws from, as the graphics card holds it. Sigma hands over all of it, and says anew how it is
 * laid out, with each frame; here a frame hands over the numbers that have changed since the last one, and mostly none.
 */
export class KeptOnCard {
  #layout: { readonly gl: WebGL2RenderingContext; readonly of: WebGLVertexArrayObject } | undefined;
  /** From where to where numbers are older on the card than here. */
  #first = 0;
  #end = Infinity;

  /** To be said where numbers from `first` up to `end` were written. */
  changed(first: number, end: number): void {
    this.#first = Math.min(this.#first, first);
    this.#end = Math.max(this.#end, end);
  }

  /** To be said where they are others, or more, or fewer. */
  allChanged(): void {
    this.changed(0, Infinity);
  }

  /** Makes a program ready to draw; `bindAll` is Sigma's own way of doing it. */
  bind({ gl, buffer }: ProgramInfo, array: Float32Array, bindAll: () => void): void {
    if (!(gl instanceof WebGL2RenderingContext)) return bindAll();
    if (this.#layout === undefined) {
      this.#layout = { gl, of: gl.createVertexArray() };
      gl.bindVertexArray(this.#layout.of);
      // Once, while what it says goes into the layout.
      bindAll();
    } else {
      gl.bindVertexArray(this.#layout.of);
      this.#handOver(gl, buffer, array);
    }
    [this.#first, this.#end] = [Infinity, 0];
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

  #handOver(gl: WebGL2RenderingContext, buffer: WebGLBuffer, array: Float32Array): void {
    const end = Math.min(this.#end, array.length);
    if (this.#first >= end) return;
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    if (this.#end === Infinity) gl.bufferData(gl.ARRAY_BUFFER, array, gl.DYNAMIC_DRAW);
    else
      gl.bufferSubData(
        gl.ARRAY_BUFFER,
        this.#first * array.BYTES_PER_ELEMENT,
        array,
        this.#first,
        end - this.#first,
      );
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }
}
