const contexts = new Set<RenderingContext>();

/** Keeps every drawing context that is made from now on, also those of canvases that no page shows. */
export function contextsMade(): void {
  const original = HTMLCanvasElement.prototype.getContext;
  const keeping = function (
    this: HTMLCanvasElement,
    ...args: Parameters<typeof original>
  ): RenderingContext | null {
    const context = original.apply(this, args);
    if (context !== null) contexts.add(context);
    return context;
  };
  // Overloads cannot be written for an assignment; the one above passes everything on.
  HTMLCanvasElement.prototype.getContext = keeping as typeof original;
}

/** Returns when all that was drawn is drawn: reading a pixel waits for it. */
export function finishDrawing(): void {
  const pixel = new Uint8Array(4);
  const scratch = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  for (const context of contexts) {
    if (context instanceof CanvasRenderingContext2D) {
      // Through another: a canvas that is itself read some times is drawn on by the main thread from then on.
      if (context.canvas.width === 0 || context.canvas.height === 0) continue;
      scratch?.drawImage(context.canvas, 0, 0, 1, 1, 0, 0, 1, 1);
      scratch?.getImageData(0, 0, 1, 1);
    } else if (context instanceof WebGLRenderingContext || context instanceof WebGL2RenderingContext) {
      context.bindFramebuffer(context.FRAMEBUFFER, null);
      context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
    }
  }
}
