import type { NodeProgramType, ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { COLOUR_GLSL, colourNumber } from './colour-number.ts';
import type { Emphasis } from './emphasis.ts';
import { spanOf } from './graph-frame.ts';
import { keptDefinition } from './kept-in-texture.ts';
import { KeptNodeProgram, NODE_GLSL } from './kept-node-program.ts';

/** What a community's attributes say to this program beside its place. */
interface CommunityAttributes {
  /** In the graph's units. */
  readonly reach: number;
  readonly open: boolean;
  /** The colours of the ring's parts, from the top clockwise, at most four, and the share of each. */
  readonly kinds: readonly string[];
  readonly shares: readonly number[];
  readonly lit?: number;
}

const VERTEX = /* glsl */ `#version 300 es
${NODE_GLSL}
${COLOUR_GLSL}
uniform mat3 u_matrix;
uniform vec2 u_dimensions;
out vec2 v_offset;
out float v_radius;
out vec2 v_state;
out vec3 v_until;
out vec3 v_first;
out vec3 v_second;
out vec3 v_third;
out vec3 v_fourth;

void main() {
  vec4 body = kept(3 * node());
  vec4 parts = kept(3 * node() + 1);
  vec4 colours = kept(3 * node() + 2);
  // Its radius is a length of the ground, not of the screen.
  v_radius = length((u_matrix * vec3(body.z, 0.0, 0.0)).xy * 0.5 * u_dimensions);
  v_offset = corner() * (v_radius + 5.0);
  vec2 middle = (u_matrix * vec3(body.xy, 1.0)).xy;
  // What is hidden has no size.
  gl_Position = vec4(middle + (body.z == 0.0 ? vec2(0) : v_offset * 2.0 / u_dimensions), 0.0, 1.0);
  v_state = vec2(body.w, parts.x);
  v_until = parts.yzw;
  v_first = colourOf(colours.x);
  v_second = colourOf(colours.y);
  v_third = colourOf(colours.z);
  v_fourth = colourOf(colours.w);
}
`;

const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in vec2 v_offset;
in float v_radius;
in vec2 v_state;
in vec3 v_until;
in vec3 v_first;
in vec3 v_second;
in vec3 v_third;
in vec3 v_fourth;
out vec4 color;
uniform float u_feather;
uniform float u_dim;
uniform vec3 u_paper;

float upTo(float d, float edge) {
  return 1.0 - smoothstep(edge - u_feather, edge + u_feather, d);
}

void main() {
  float d = length(v_offset);
  bool open = v_state.x > 0.5;
  // From the top, clockwise, as a share of the whole way round.
  float turn = fract(0.5 + atan(-v_offset.x, -v_offset.y) / 6.2831853);
  vec3 kind = turn < v_until.x ? v_first : turn < v_until.y ? v_second : turn < v_until.z ? v_third : v_fourth;
  float back = 0.62 * u_dim * (1.0 - v_state.y);
  kind = mix(kind, u_paper, back);
  if (open) {
    float ring = upTo(d, v_radius) - upTo(d, v_radius - 1.6);
    float within = upTo(d, v_radius);
    float alpha = max(ring * 0.75, within * 0.05);
    color = vec4(mix(v_first, kind, ring) * alpha, alpha);
    return;
  }
  float width = clamp(v_radius * 0.12, 2.5, 9.0);
  // A ring with a gap of paper, and a tint of what it holds most of.
  vec3 tint = mix(u_paper, v_first, 0.14 * (1.0 - back));
  vec3 inked = mix(kind, u_paper, upTo(d, v_radius - width));
  inked = mix(inked, tint, upTo(d, v_radius - width - 1.8));
  float alpha = upTo(d, v_radius);
  color = vec4(inked * alpha, alpha);
}
`;

const UNIFORMS = ['u_kept', 'u_matrix', 'u_dimensions', 'u_feather', 'u_dim', 'u_paper'] as const;

/** How many a community is drawn from. */
const NUMBERS = 12;

/** A program of Sigma's for communities: a disc whose ring shows which kinds it holds; where it is open, the ring alone. */
export function createCommunityProgram(emphasis: Emphasis): NodeProgramType {
  return class CommunityProgram extends KeptNodeProgram<(typeof UNIFORMS)[number]> {
    getDefinition() {
      const shaders = { VERTEX_SHADER_SOURCE: VERTEX, FRAGMENT_SHADER_SOURCE: FRAGMENT };
      return { ...keptDefinition(NUMBERS), ...shaders, UNIFORMS };
    }

    override processVisibleItem(_index: number, start: number, data: NodeDisplayData): void {
      // Sigma hands on every attribute of the node; ours are put there by `attributes.ts`.
      const { reach, open, kinds, shares, lit = 0 } = data as NodeDisplayData & CommunityAttributes;
      const { array } = this;
      array[start] = data.x;
      array[start + 1] = data.y;
      array[start + 2] = reach / spanOf({ sigma: this.renderer });
      array[start + 3] = open ? 1 : 0;
      array[start + 4] = lit;
      let until = 0;
      for (let part = 0; part < 3; part += 1) {
        until += shares[part] ?? 0;
        array[start + 5 + part] = until + (part + 1 >= shares.length ? 1 : 0);
      }
      for (let part = 0; part < 4; part += 1) {
        array[start + 8 + part] = colourNumber(kinds[part] ?? kinds[0] ?? data.color);
      }
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
      gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
      gl.uniform2f(at['u_dimensions'] ?? null, params.width, params.height);
      gl.uniform1f(at['u_feather'] ?? null, 0.75 / params.pixelRatio);
      gl.uniform1f(at['u_dim'] ?? null, emphasis.dim);
      gl.uniform3f(at['u_paper'] ?? null, ...emphasis.paper);
    }
  };
}
