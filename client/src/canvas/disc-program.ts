import type { NodeProgramType, ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { ATLAS_CELLS, drawIconAtlas } from './icon-atlas.ts';
import type { Emphasis } from './emphasis.ts';
import { COLOUR_GLSL, colourNumber } from './colour-number.ts';
import { keptDefinition } from './kept-in-texture.ts';
import { KeptNodeProgram, NODE_GLSL } from './kept-node-program.ts';

/** What a node's attributes say to this program beside its place, radius and colour. */
export interface DiscAttributes {
  /** The place of its icon in the atlas. */
  readonly icon: number;
  /** 1 where it is lit: it does not step back. */
  readonly lit?: number;
  /** 1 where it is selected: a ring of accent instead of paper. */
  readonly selected?: number;
  /** Whether a filter greys it: barely there, and not to be pointed at. */
  readonly faded?: boolean;
}

/** Stands in the place of `lit` for what is greyed. */
const GREYED = -1;

/** How wide the ring round a disc is, in px: of paper, or wider where it says that the node is selected. */
const RING_GLSL = /* glsl */ `
float ringOf(float radius, float selected) {
  return min(mix(2.0, 3.0, selected), radius * 0.3 + selected);
}
`;

const VERTEX = /* glsl */ `#version 300 es
${NODE_GLSL}
${COLOUR_GLSL}
uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
out vec2 v_offset;
out float v_radius;
out vec3 v_state;
out vec3 v_color;
${RING_GLSL}
void main() {
  vec4 body = kept(2 * node());
  vec4 look = kept(2 * node() + 1);
  v_radius = body.z / u_sizeRatio;
  v_state = vec3(body.w, look.xy);
  v_color = colourOf(look.z);
  // As far as the ring goes, and what its rim is softened by: discs are many, and every pixel costs.
  float reach = v_radius + ringOf(v_radius, v_state.z) + 1.0;
  v_offset = corner() * reach;
  vec2 middle = (u_matrix * vec3(body.xy, 1.0)).xy;
  // What is hidden has no size.
  gl_Position = vec4(middle + (body.z == 0.0 ? vec2(0) : v_offset * 2.0 / u_dimensions), 0.0, 1.0);
}
`;

const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in vec2 v_offset;
in float v_radius;
in vec3 v_state;
in vec3 v_color;
out vec4 color;
uniform sampler2D u_icons;
uniform float u_feather;
uniform float u_dim;
uniform vec3 u_paper;
uniform vec3 u_accent;
uniform vec3 u_icon;

${RING_GLSL}
void main() {
  float d = length(v_offset);
  float ring = ringOf(v_radius, v_state.z);
  // Icons fade where discs are too small to read them in: there they are not even looked up.
  float icon = 0.0;
  if (v_radius > 4.0) {
    float iconHalf = v_radius * 0.62;
    vec2 uv = v_offset / iconHalf * 0.5 + 0.5;
    float inside = step(0.0, uv.x) * step(uv.x, 1.0) * step(0.0, uv.y) * step(uv.y, 1.0);
    vec2 cell = vec2((v_state.x + clamp(uv.x, 0.02, 0.98)) / ${ATLAS_CELLS}.0, 1.0 - clamp(uv.y, 0.0, 1.0));
    icon = texture(u_icons, cell).a * inside * smoothstep(4.0, 6.5, v_radius);
  }
  vec3 fill = mix(v_color, u_icon, icon);
  fill = mix(u_paper, fill, v_state.y < -0.5 ? 0.2 : 1.0 - 0.62 * u_dim * (1.0 - v_state.y));
  vec3 rim = mix(u_paper, u_accent, v_state.z);
  vec3 ink = mix(fill, rim, smoothstep(v_radius - u_feather, v_radius + u_feather, d));
  float edge = v_radius + ring;
  float alpha = 1.0 - smoothstep(edge - u_feather, edge + u_feather, d);
  color = vec4(ink * alpha, alpha);
}
`;

const UNIFORMS = [
  'u_kept',
  'u_matrix',
  'u_dimensions',
  'u_sizeRatio',
  'u_icons',
  'u_feather',
  'u_dim',
  'u_paper',
  'u_accent',
  'u_icon',
] as const;

/** How many a disc is drawn from. */
const NUMBERS = 8;

/** A program of Sigma's that draws a node as a square: disc, icon and ring, with stepping back as a uniform. */
export function createDiscProgram(emphasis: Emphasis): NodeProgramType {
  const atlas = drawIconAtlas();

  return class DiscProgram extends KeptNodeProgram<(typeof UNIFORMS)[number]> {
    #texture: WebGLTexture | undefined;

    getDefinition() {
      const shaders = { VERTEX_SHADER_SOURCE: VERTEX, FRAGMENT_SHADER_SOURCE: FRAGMENT };
      return { ...keptDefinition(NUMBERS), ...shaders, UNIFORMS };
    }

    override processVisibleItem(_index: number, start: number, data: NodeDisplayData): void {
      // Sigma hands on every attribute of the node; ours are put there by `attributes.ts`.
      const { icon, lit = 0, selected = 0, faded = false } = data as NodeDisplayData & DiscAttributes;
      const { array } = this;
      array[start] = data.x;
      array[start + 1] = data.y;
      array[start + 2] = data.size;
      array[start + 3] = icon;
      array[start + 4] = faded ? GREYED : lit;
      array[start + 5] = selected;
      array[start + 6] = colourNumber(data.color);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
      gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
      gl.uniform2f(at['u_dimensions'] ?? null, params.width, params.height);
      gl.uniform1f(at['u_sizeRatio'] ?? null, params.sizeRatio);
      gl.uniform1f(at['u_feather'] ?? null, 0.75 / params.pixelRatio);
      gl.uniform1f(at['u_dim'] ?? null, emphasis.dim);
      gl.uniform3f(at['u_paper'] ?? null, ...emphasis.paper);
      gl.uniform3f(at['u_accent'] ?? null, ...emphasis.accent);
      gl.uniform3f(at['u_icon'] ?? null, ...emphasis.icon);
      this.#texture ??= iconTexture(gl, atlas);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, this.#texture);
      gl.uniform1i(at['u_icons'] ?? null, 0);
    }
  };
}

function iconTexture(
  gl: WebGLRenderingContext | WebGL2RenderingContext,
  atlas: HTMLCanvasElement,
): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, atlas);
  gl.generateMipmap(gl.TEXTURE_2D);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  return texture;
}
