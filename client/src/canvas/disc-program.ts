import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { ATLAS_CELLS, drawIconAtlas } from './icon-atlas.ts';
import type { Emphasis } from './emphasis.ts';
import { KEPT_GLSL, KeptInTexture } from './kept-in-texture.ts';

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
${KEPT_GLSL}
uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
out vec2 v_offset;
flat out float v_radius;
flat out vec3 v_state;
flat out vec3 v_color;
const vec2 CORNERS[6] = vec2[](vec2(-1, -1), vec2(1, -1), vec2(-1, 1), vec2(-1, 1), vec2(1, -1), vec2(1, 1));
${RING_GLSL}
void main() {
  int disc = gl_VertexID / 6;
  vec4 body = kept(2 * disc);
  vec4 look = kept(2 * disc + 1);
  v_radius = body.z / u_sizeRatio;
  v_state = vec3(body.w, look.xy);
  v_color = mod(floor(look.z / vec3(65536.0, 256.0, 1.0)), 256.0) / 255.0;
  // As far as the ring goes, and what its rim is softened by: discs are many, and every pixel costs.
  float reach = v_radius + ringOf(v_radius, v_state.z) + 1.0;
  v_offset = CORNERS[gl_VertexID % 6] * reach;
  vec2 middle = (u_matrix * vec3(body.xy, 1.0)).xy;
  // What is hidden has no size.
  gl_Position = vec4(middle + (body.z == 0.0 ? vec2(0) : v_offset * 2.0 / u_dimensions), 0.0, 1.0);
}
`;

const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in vec2 v_offset;
flat in float v_radius;
flat in vec3 v_state;
flat in vec3 v_color;
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
  'u_matrix',
  'u_dimensions',
  'u_sizeRatio',
  'u_icons',
  'u_kept',
  'u_feather',
  'u_dim',
  'u_paper',
  'u_accent',
  'u_icon',
] as const;

/** Numbers that a disc is drawn from: two texels. */
const NUMBERS = 8;
/** Two triangles. */
const VERTICES = 6;

/**
 * A program of Sigma's that draws a node as a square: disc, icon and ring, with stepping back as a uniform. All of them are
 * one shape, which looks up in a texture what it is to be.
 */
export function createDiscProgram(emphasis: Emphasis): NodeProgramType {
  const atlas = drawIconAtlas();

  return class DiscProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
    readonly #kept = new KeptInTexture();
    #icons: WebGLTexture | undefined;

    getDefinition() {
      const { FLOAT, TRIANGLES } = WebGL2RenderingContext;
      return {
        // To Sigma a disc is one vertex with all its numbers, which no shader takes as an attribute.
        VERTICES: 1,
        METHOD: TRIANGLES,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        UNIFORMS,
        ATTRIBUTES: [{ name: 'a_kept', size: NUMBERS, type: FLOAT }],
      };
    }

    override reallocate(capacity: number): void {
      if (capacity !== this.capacity) this.#kept.allChanged();
      super.reallocate(capacity);
    }

    override process(index: number, offset: number, data: NodeDisplayData): void {
      super.process(index, offset, data);
      this.#kept.changed(offset * NUMBERS, (offset + 1) * NUMBERS);
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

    /** To be said by whoever writes into `array` past it. */
    written(): void {
      this.#kept.allChanged();
    }

    override bindProgram({ gl }: ProgramInfo): void {
      gl.activeTexture(gl.TEXTURE1);
      this.#kept.bind(gl2(gl), this.array);
      gl.activeTexture(gl.TEXTURE0);
      this.#icons ??= iconTexture(gl, atlas);
      gl.bindTexture(gl.TEXTURE_2D, this.#icons);
    }

    override unbindProgram(): void {}

    override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
      gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
      gl.uniform2f(at['u_dimensions'] ?? null, params.width, params.height);
      gl.uniform1f(at['u_sizeRatio'] ?? null, params.sizeRatio);
      gl.uniform1f(at['u_feather'] ?? null, 0.75 / params.pixelRatio);
      gl.uniform1f(at['u_dim'] ?? null, emphasis.dim);
      gl.uniform3f(at['u_paper'] ?? null, ...emphasis.paper);
      gl.uniform3f(at['u_accent'] ?? null, ...emphasis.accent);
      gl.uniform3f(at['u_icon'] ?? null, ...emphasis.icon);
      gl.uniform1i(at['u_icons'] ?? null, 0);
      gl.uniform1i(at['u_kept'] ?? null, 1);
    }

    override drawWebGL(method: number, { gl }: ProgramInfo): void {
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
      gl.drawArrays(method, 0, VERTICES * this.capacity);
    }

    override kill(): void {
      const { gl } = this.normalProgram;
      this.#kept.kill(gl2(gl));
      gl.deleteTexture(this.#icons ?? null);
      super.kill();
    }
  };
}

/** Sigma's types know WebGL 1 alone; it asks for WebGL 2, which every browser has that the page is built for. */
function gl2(gl: WebGLRenderingContext | WebGL2RenderingContext): WebGL2RenderingContext {
  if (gl instanceof WebGL2RenderingContext) return gl;
  throw new Error('The graph is drawn with WebGL 2, which this browser does not offer.');
}

/** `#rrggbb` as one number, which is told apart again without loss. */
function colourNumber(hex: string): number {
  return parseInt(hex.slice(1), 16);
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
