import type { NodeProgramType, ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Emphasis } from './emphasis.ts';
import { KeptNodeProgram } from './kept-node-program.ts';
import { spanOf } from './graph-frame.ts';
import { quad } from './quad.ts';

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

const VERTEX = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute vec3 a_look;
attribute vec3 a_until;
attribute vec4 a_first;
attribute vec4 a_second;
attribute vec4 a_third;
attribute vec4 a_fourth;
uniform mat3 u_matrix;
uniform vec2 u_dimensions;
varying vec2 v_offset;
varying float v_radius;
varying vec2 v_state;
varying vec3 v_until;
varying vec4 v_first;
varying vec4 v_second;
varying vec4 v_third;
varying vec4 v_fourth;

void main() {
  // Its radius is a length of the ground, not of the screen.
  v_radius = length((u_matrix * vec3(a_look.x, 0.0, 0.0)).xy * 0.5 * u_dimensions);
  v_offset = a_corner * (v_radius + 5.0);
  vec2 middle = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(middle + v_offset * 2.0 / u_dimensions, 0.0, 1.0);
  v_state = a_look.yz;
  v_until = a_until;
  v_first = a_first;
  v_second = a_second;
  v_third = a_third;
  v_fourth = a_fourth;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec2 v_offset;
varying float v_radius;
varying vec2 v_state;
varying vec3 v_until;
varying vec4 v_first;
varying vec4 v_second;
varying vec4 v_third;
varying vec4 v_fourth;
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
  vec3 kind = turn < v_until.x ? v_first.rgb : turn < v_until.y ? v_second.rgb : turn < v_until.z ? v_third.rgb : v_fourth.rgb;
  float back = 0.62 * u_dim * (1.0 - v_state.y);
  kind = mix(kind, u_paper, back);
  if (open) {
    float ring = upTo(d, v_radius) - upTo(d, v_radius - 1.6);
    float within = upTo(d, v_radius);
    float alpha = max(ring * 0.75, within * 0.05);
    gl_FragColor = vec4(mix(v_first.rgb, kind, ring) * alpha, alpha);
    return;
  }
  float width = clamp(v_radius * 0.12, 2.5, 9.0);
  // A ring with a gap of paper, and a tint of what it holds most of.
  vec3 tint = mix(u_paper, v_first.rgb, 0.14 * (1.0 - back));
  vec3 color = mix(kind, u_paper, upTo(d, v_radius - width));
  color = mix(color, tint, upTo(d, v_radius - width - 1.8));
  float alpha = upTo(d, v_radius);
  gl_FragColor = vec4(color * alpha, alpha);
}
`;

const UNIFORMS = ['u_matrix', 'u_dimensions', 'u_feather', 'u_dim', 'u_paper'] as const;

/** A program of Sigma's for communities: a disc whose ring shows which kinds it holds; where it is open, the ring alone. */
export function createCommunityProgram(emphasis: Emphasis): NodeProgramType {
  return class CommunityProgram extends KeptNodeProgram<(typeof UNIFORMS)[number]> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE } = WebGLRenderingContext;
      const colour = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });
      return {
        ...quad(),
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_look', size: 3, type: FLOAT },
          { name: 'a_until', size: 3, type: FLOAT },
          colour('a_first'),
          colour('a_second'),
          colour('a_third'),
          colour('a_fourth'),
        ],
      };
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
        array[start + 8 + part] = floatColor(kinds[part] ?? kinds[0] ?? data.color);
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
