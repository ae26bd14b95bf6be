import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { LOOP_GLSL, RING } from '../graph/edge-path.ts';
import { HEAD_SIZE } from '../graph/head.ts';
import { COLOUR_GLSL, colourNumber } from './colour-number.ts';
import type { Emphasis } from './emphasis.ts';
import { KEPT_GLSL, keptDefinition, KeptInTexture } from './kept-in-texture.ts';

/** What an edge's attributes say to this program beside its colour and width (`size`, CSS px at any zoom). */
export interface StrokeAttributes {
  readonly curvature: number;
  /** 0 unbroken, 1 dashed, 2 dash-dot, 3 dotted; 4 is unbroken and faded. */
  readonly dash: number;
  /** 0 at rest, 1 lit, 2 told: lit in the accent and wider, 3 told in its own colour (a contradiction stays red). */
  readonly lit?: number;
  /**
   * 0 filled, 1 open, 2 a hollow dot; and 4 more where it is at the start, 8 more where there is one at both ends, 12
   * more where there is none.
   */
  readonly head: number;
  /** Whether a filter greys it: barely there, and not to be pointed at. */
  readonly faded?: boolean;
}

const TOLD_WIDTH = 2.4;
/** Stands in the place of `lit` for what is greyed. */
const GREYED = -1;

/** A measure of the three heads as an expression of the shader's: `kind` is 0, 1 or 2. */
function byHead(measure: 'length' | 'half'): string {
  const of = ([still, more]: readonly [number, number]): string =>
    `(${still.toFixed(2)} + ${more.toFixed(2)} * width)`;
  const { filled, open, dot } = HEAD_SIZE;
  return `(kind < 0.5 ? ${of(filled[measure])} : kind < 1.5 ? ${of(open[measure])} : ${of(dot[measure])})`;
}

/** The vertices of an arrow in the strip that all are drawn as: two at each end of a segment, the first and the last twice. */
const verticesOf = (segments: number): number => 2 * (segments + 1) + 2;

const vertexShader = (segments: number): string => /* glsl */ `#version 300 es
${KEPT_GLSL}
${COLOUR_GLSL}
uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
out float v_along;
out float v_across;
out vec2 v_ends;
out vec3 v_style;
out float v_head;
out vec3 v_color;

// Everything is worked out in CSS px from the middle of the canvas, so that widths, dashes and heads are in px.
vec2 toPixels(vec2 point) {
  return (u_matrix * vec3(point, 1.0)).xy * 0.5 * u_dimensions;
}

void main() {
  int arrow = gl_VertexID / ${verticesOf(segments)};
  int at = clamp(gl_VertexID % ${verticesOf(segments)} - 1, 0, ${verticesOf(segments) - 3});
  vec4 ends = kept(3 * arrow);
  vec4 body = kept(3 * arrow + 1);
  vec4 look = kept(3 * arrow + 2);
  vec2 radii = body.xy;
  float width = body.z;
  float bend = body.w;
  float head = look.z;
  vec2 p0 = toPixels(ends.xy);
  vec2 p2 = toPixels(ends.zw);
  vec2 chord = p2 - p0;
  float t = float(at / 2) / ${segments}.0;
  // What is hidden has no width.
  if (width == 0.0) {
    gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
    return;
  }
  vec2 point;
  vec2 direction;
  float along = 0.0;
  float whole = 0.0;
  if (${segments} > 1 && ends.xy == ends.zw) {
    // A self-relationship runs round a circle above its disc, from the left foot to the right one.
    float rim = radii.x / u_sizeRatio + ${RING.toFixed(1)};
    float within = bend;
    ${LOOP_GLSL}
    float sweep = 2.0 * (3.14159265 - half_);
    float turn = -1.57079633 - half_ - t * sweep;
    point = p0 + vec2(radius * cos(turn), rise + radius * sin(turn));
    direction = vec2(sin(turn), -cos(turn));
    whole = radius * sweep;
    along = t * whole;
    v_ends = vec2(0.0, whole - 1.0);
  } else {
    if (length(chord) < 0.5) {
      gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
      return;
    }
    vec2 p1 = (p0 + p2) * 0.5 + vec2(-chord.y, chord.x) * bend * 2.0;
    point = mix(mix(p0, p1, t), mix(p1, p2, t), t);
    direction = normalize(mix(p1 - p0, p2 - p1, t));
    vec2 last = p0;
    for (int i = 1; i <= ${segments}; i++) {
      float s = float(i) / ${segments}.0;
      vec2 next = mix(mix(p0, p1, s), mix(p1, p2, s), s);
      float piece = distance(last, next);
      whole += piece;
      if (s <= t + 0.001) along += piece;
      last = next;
    }
    // From the rim of the start's disc to that of the end's, paper rings included, and just short of it where a head is.
    float where = floor(head / 4.0);
    float gapStart = where > 0.5 ? 3.0 : ${RING.toFixed(1)};
    float gapEnd = where > 0.5 && where < 1.5 ? ${RING.toFixed(1)} : 3.0;
    v_ends = vec2(radii.x / u_sizeRatio + gapStart, whole - radii.y / u_sizeRatio - gapEnd);
  }

  float kind = mod(head, 4.0);
  float reach = max(width * 0.5, ${byHead('half')}) + 1.0;
  v_color = colourOf(look.w);
  v_along = along;
  v_across = at % 2 == 0 ? -reach : reach;
  v_style = vec3(width, look.xy);
  v_head = head;
  vec2 place = point + vec2(-direction.y, direction.x) * v_across;
  gl_Position = vec4(place * 2.0 / u_dimensions, 0.0, 1.0);
}
`;

const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in float v_along;
in float v_across;
in vec2 v_ends;
in vec3 v_style;
in float v_head;
in vec3 v_color;
out vec4 inked;
uniform float u_feather;
uniform float u_dim;
uniform vec3 u_accent;
uniform vec3 u_paper;

// How much of the ink falls on a place of a dash that begins at from and ends at to.
float dash(float at, float from, float to) {
  return smoothstep(from - u_feather, from + u_feather, at) * (1.0 - smoothstep(to - u_feather, to + u_feather, at));
}

void main() {
  if (v_along < v_ends.x || v_along > v_ends.y) discard;
  float width = v_style.x;
  float dashes = v_style.y;
  float lit = v_style.z;
  // Between corners that say the same, what is handed on may be a hair less.
  float head = floor(v_head + 0.5);
  float kind = mod(head, 4.0);
  float where = floor(head / 4.0);
  float length_ = v_ends.y - v_ends.x;
  float headLength = min(${byHead('length')}, length_ * (where > 1.5 ? 0.4 : 0.6));
  float headHalf = ${byHead('half')};
  float toEnd = v_ends.y - v_along;
  float toStart = v_along - v_ends.x;
  float fromTip = where < 0.5 ? toEnd : where < 1.5 ? toStart : where < 2.5 ? min(toEnd, toStart) : headLength + 1.0;
  float across = abs(v_across);

  float line = 1.0 - smoothstep(width * 0.5 - u_feather, width * 0.5 + u_feather, across);
  float at = v_along - v_ends.x;
  if (dashes > 0.5 && dashes < 1.5) line *= dash(mod(at, 10.0), 0.8, 6.8);
  else if (dashes > 1.5 && dashes < 2.5) {
    float m = mod(at, 16.8);
    line *= max(dash(m, 0.8, 8.8), dash(m, 12.3, 14.3));
  } else if (dashes > 2.5 && dashes < 3.5) line *= dash(mod(at, 5.4), 0.8, 2.8);

  float strength = lit > 0.5 ? 1.0 : mix(0.42, 0.2, u_dim);
  float hollow = 0.0;
  if (fromTip < headLength) {
    float room = headHalf * fromTip / headLength;
    if (kind < 0.5) line = 1.0 - smoothstep(room - u_feather, room + u_feather, across);
    else {
      // How deep within the head: what is near its rim is ink, the rest is paper that hides what runs below.
      float deep = kind < 1.5
        ? min((room - across) * headLength / length(vec2(headLength, headHalf)), headLength - fromTip)
        : headLength * 0.5 - length(vec2(fromTip - headLength * 0.5, across));
      line = smoothstep(-u_feather, u_feather, deep);
      hollow = smoothstep(1.3 - u_feather, 1.3 + u_feather, deep);
      // A rim of a px has to be stronger than a line to be read.
      strength = max(strength, mix(0.8, 0.34, u_dim));
    }
  }

  vec3 color = lit > 1.5 && lit < 2.5 ? u_accent : v_color;
  if (dashes > 3.5) strength *= 0.45;
  if (lit < -0.5) strength = 0.12;
  float alpha = line * mix(strength, lit < -0.5 ? 0.12 : 1.0, hollow);
  inked = vec4(mix(color, u_paper, hollow) * alpha, alpha);
}
`;

const UNIFORMS = [
  'u_kept',
  'u_matrix',
  'u_dimensions',
  'u_sizeRatio',
  'u_feather',
  'u_dim',
  'u_accent',
  'u_paper',
] as const;

/** How many an arrow is drawn from. */
const NUMBERS = 12;

/**
 * A program of Sigma's for relationships: a ribbon of so many segments along a quadratic curve, dashed by standing,
 * with an arrow head just short of the end's disc. One segment draws straight lines; a loop needs many.
 */
export function createStrokeProgram(emphasis: Emphasis, segments: number): EdgeProgramType {
  return class StrokeProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
    readonly #kept = new KeptInTexture();

    getDefinition() {
      const shaders = { VERTEX_SHADER_SOURCE: vertexShader(segments), FRAGMENT_SHADER_SOURCE: FRAGMENT };
      return { ...keptDefinition(NUMBERS), ...shaders, UNIFORMS };
    }

    override reallocate(capacity: number): void {
      if (capacity !== this.capacity) this.#kept.allChanged();
      super.reallocate(capacity);
    }

    override process(
      index: number,
      offset: number,
      from: NodeDisplayData,
      to: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      super.process(index, offset, from, to, data);
      this.#kept.changed(offset * this.STRIDE, (offset + 1) * this.STRIDE);
    }

    override bindProgram(): void {}
    override unbindProgram(): void {}

    override drawWebGL(_method: number, program: ProgramInfo): void {
      this.#kept.draw(program, this.array, verticesOf(segments) * this.capacity);
    }

    override kill(): void {
      this.#kept.kill(this.normalProgram.gl);
      super.kill();
    }

    override processVisibleItem(
      _index: number,
      start: number,
      from: NodeDisplayData,
      to: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      // Sigma hands on every attribute of the edge; ours are put there by `attributes.ts`.
      const { curvature, dash, head, lit = 0, faded = false } = data as EdgeDisplayData & StrokeAttributes;
      const { array } = this;
      array[start] = from.x;
      array[start + 1] = from.y;
      array[start + 2] = to.x;
      array[start + 3] = to.y;
      array[start + 4] = from.size;
      array[start + 5] = to.size;
      array[start + 6] = lit > 1.5 ? Math.max(TOLD_WIDTH, data.size) : data.size;
      array[start + 7] = curvature;
      array[start + 8] = dash;
      array[start + 9] = faded ? GREYED : lit;
      array[start + 10] = head;
      array[start + 11] = colourNumber(data.color);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
      gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
      gl.uniform2f(at['u_dimensions'] ?? null, params.width, params.height);
      gl.uniform1f(at['u_sizeRatio'] ?? null, params.sizeRatio);
      gl.uniform1f(at['u_feather'] ?? null, 0.6 / params.pixelRatio);
      gl.uniform1f(at['u_dim'] ?? null, emphasis.dim);
      gl.uniform3f(at['u_accent'] ?? null, ...emphasis.accent);
      gl.uniform3f(at['u_paper'] ?? null, ...emphasis.paper);
    }
  };
}
