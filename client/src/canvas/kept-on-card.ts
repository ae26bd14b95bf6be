import type { ProgramInfo } from 'sigma/rendering';

/**
 * What a program of Sigma's draws from, as the graphics card holds it. Sigma hands over all of it, and says anew how it is
 * laid out, with each frame; here a frame hands over the numbers that have changed since the last one, and mostly none.
 */
export class KeptOnCard {
  #layout: { readonly gl: WebGL2RenderingContext; readonly of: WebGLVertexArrayObject } | undefined;
  /** Where numbers are older on the card than here, in the order that they were written. */
  #old: Stretch[] = [ALL];

  /** To be said where numbers from `first` up to `end` were written. */
  changed(first: number, end: number): void {
    const last = this.#old.at(-1);
    if (last !== undefined && first >= last.first && first <= last.end) {
      // Mostly they are written one after the other.
      if (end > last.end) this.#old[this.#old.length - 1] = { first: last.first, end };
    } else if (this.#old.length < MOST_STRETCHES) this.#old.push({ first, end });
    else this.#old = [{ first: least(this.#old, first), end: most(this.#old, end) }];
  }

  /** To be said where they are others, or more, or fewer. */
  allChanged(): void {
    this.#old = [ALL];
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
    this.#old = [];
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
    if (this.#old.length === 0) return;
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    if (this.#old.some(({ end }) => end === Infinity)) gl.bufferData(gl.ARRAY_BUFFER, array, gl.DYNAMIC_DRAW);
    else {
      for (const { first, end } of joined(this.#old)) {
        const count = Math.min(end, array.length) - first;
        if (count > 0)
          gl.bufferSubData(gl.ARRAY_BUFFER, first * array.BYTES_PER_ELEMENT, array, first, count);
      }
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }
}

/** Numbers from `first` up to `end`, by their places in what is drawn from. */
interface Stretch {
  readonly first: number;
  readonly end: number;
}

const ALL: Stretch = { first: 0, end: Infinity };
/** Of so many, one that holds them all is handed over. */
const MOST_STRETCHES = 400;
/** What lies so close together is handed over as one: to say where costs as much as so many numbers. */
const GAP = 512;

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const { first, end } of stretches.toSorted((a, b) => a.first - b.first)) {
    const last = all.at(-1);
    if (last === undefined || first > last.end + GAP) all.push({ first, end });
    else all[all.length - 1] = { first: last.first, end: Math.max(last.end, end) };
  }
  return all;
}

function least(stretches: readonly Stretch[], first: number): number {
  return stretches.reduce((so, one) => Math.min(so, one.first), first);
}

function most(stretches: readonly Stretch[], end: number): number {
  return stretches.reduce((so, one) => Math.max(so, one.end), end);
}
