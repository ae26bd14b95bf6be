import Sigma from 'sigma';
import { NoDrawing } from './no-drawing.ts';
import { clearFirst, firstContextFor } from './sigma-insides.ts';

/**
 * Sigma on one canvas for edges and nodes, with words on a second and the pointer's on top. Sigma's own seven, each of the
 * window's size, are each handed to the screen whenever they are cleared, drawn on or not, and three of them have a
 * graphics context, which takes long to make.
 */
export class OneCanvas extends Sigma {
  override createWebGLContext(
    id: string,
    options?: Parameters<Sigma['createWebGLContext']>[1],
  ): WebGLRenderingContext {
    return (
      firstContextFor(this, id) ??
      // Without a hidden picture that Sigma would pick nodes and edges from: where they are is worked out.
      drawnWith(() => super.createWebGLContext(id, { ...options, picking: false }))
    );
  }

  override createCanvasContext(id: string, options?: Parameters<Sigma['createCanvasContext']>[1]): this {
    switch (id) {
      case 'labels':
      case 'edgeLabels':
      case 'hovers':
        // For what Sigma would write; words are ours.
        return this;
      case 'mouse':
        // It hears the pointer, and nothing is drawn on it.
        this.createCanvas(id, options);
        return this;
      default:
        return super.createCanvasContext(id, options);
    }
  }

  override clear(): this {
    clearFirst(this);
    return this;
  }
}

/**
 * The context that a graph is drawn with. Sigma takes WebGL 1 as well and goes on until a shader fails, and stumbles where
 * there is no context at all. No method of the class: Sigma's constructor asks before there are any private ones.
 */
function drawnWith(make: () => WebGLRenderingContext): WebGLRenderingContext {
  let made: unknown;
  try {
    made = make();
  } catch {
    throw new NoDrawing();
  }
  if (!(made instanceof WebGL2RenderingContext)) throw new NoDrawing();
  // Sigma's types know WebGL 1 alone, which WebGL 2 has all of.
  return made as unknown as WebGLRenderingContext;
}
