import type { RenderParams } from 'sigma/types';
import type { Rgb } from './parse-colour.ts';

const VERTEX = /* glsl */ `
attribute vec2 a_position;
uniform mat3 u_matrix;
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1.0)).xy, 0.0, 1.0);
}
`;

const FRAGMENT = /* glsl */ `
precision mediump float;
uniform vec4 u_color;
void main() {
  gl_FragColor = vec4(u_color.rgb * u_color.a, u_color.a);
}
`;

/** Lines of one colour and strength: the places of their ends in the list of points, by turns. */
export interface LineGroup {
  readonly colour: Rgb;
  readonly strength: number;
  readonly ends: Uint32Array;
}

/**
 * Draws straight lines of one pixel: tens of thousands for the price of a few hundred ribbons. What they join is kept by
 * the graphics card, so that a frame hands over nothing, and moving all points their places alone.
 */
export class ThinLines {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: WebGLProgram;
  readonly #matrix: WebGLUniformLocation | null;
  readonly #colour: WebGLUniformLocation | null;
  readonly #array: WebGLVertexArrayObject;
  readonly #points: WebGLBuffer;
  readonly #ends: WebGLBuffer;
  #groups: readonly { readonly colour: Rgb; readonly strength: number; readonly count: number }[] = [];

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = compile(gl);
    this.#matrix = gl.getUniformLocation(this.#program, 'u_matrix');
    this.#colour = gl.getUniformLocation(this.#program, 'u_color');
    this.#points = gl.createBuffer();
    this.#ends = gl.createBuffer();
    this.#array = gl.createVertexArray();
    const position = gl.getAttribLocation(this.#program, 'a_position');
    gl.bindVertexArray(this.#array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#points);
    gl.enableVertexAttribArray(position);
    gl.vertexAttribPointer(position, 2, gl.FLOAT, false, 0, 0);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#ends);
    gl.bindVertexArray(null);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }

  /** x and y of each point by turns, in Sigma's framed units. */
  movePoints(places: Float32Array): void {
    const gl = this.#gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#points);
    gl.bufferData(gl.ARRAY_BUFFER, places, gl.DYNAMIC_DRAW);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }

  setLines(groups: readonly LineGroup[]): void {
    const gl = this.#gl;
    const all = new Uint32Array(groups.reduce((sum, { ends }) => sum + ends.length, 0));
    let at = 0;
    for (const { ends } of groups) {
      all.set(ends, at);
      at += ends.length;
    }
    gl.bindVertexArray(this.#array);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, all, gl.STATIC_DRAW);
    gl.bindVertexArray(null);
    this.#groups = groups.map(({ colour, strength, ends }) => ({ colour, strength, count: ends.length }));
  }

  /** `strength` is what each group's own is multiplied by. */
  draw({ matrix, width, height, pixelRatio }: RenderParams, strength: number): void {
    const gl = this.#gl;
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, width * pixelRatio, height * pixelRatio);
    gl.enable(gl.BLEND);
    gl.useProgram(this.#program);
    gl.uniformMatrix3fv(this.#matrix, false, matrix);
    gl.bindVertexArray(this.#array);
    let first = 0;
    for (const group of this.#groups) {
      gl.uniform4f(this.#colour, ...group.colour, group.strength * strength);
      gl.drawElements(gl.LINES, group.count, gl.UNSIGNED_INT, 4 * first);
      first += group.count;
    }
    gl.bindVertexArray(null);
  }

  kill(): void {
    const gl = this.#gl;
    gl.deleteProgram(this.#program);
    gl.deleteBuffer(this.#points);
    gl.deleteBuffer(this.#ends);
    gl.deleteVertexArray(this.#array);
  }
}

function compile(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(kind);
    if (shader === null) throw new Error('The graphics card made no shader.');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true)
    throw new Error(`The lines' program does not link: ${gl.getProgramInfoLog(program) ?? ''}`);
  return program;
}
