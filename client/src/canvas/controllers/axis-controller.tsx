import { useEffect } from 'react';
import type { AxisMark } from '../../graph/axis.ts';
import type { Palette } from '../../graph/palette.ts';
import { framedPlace, useRenderer } from '../renderer.ts';

const LAYER = 'axis';
/** Px from the top to where the lines begin: their labels stand there. */
const BELOW_LABELS = 24;

/** Draws the lines of a layout's axis below the graph; their labels are words among the others. */
export function AxisController({
  axis,
  palette,
}: {
  readonly axis: readonly AxisMark[] | null;
  readonly palette: Palette;
}): null {
  const renderer = useRenderer();
  const { sigma } = renderer;

  useEffect(() => {
    if (axis === null) return undefined;
    sigma.createCanvasContext(LAYER, { style: { pointerEvents: 'none' } });
    const { [LAYER]: layer, edges } = sigma.getCanvases();
    if (layer !== undefined) edges?.before(layer);
    sigma.resize(true);
    const draw = (): void => {
      const context = sigma.getCanvases()[LAYER]?.getContext('2d');
      if (!context) return;
      const { width, height } = sigma.getDimensions();
      context.clearRect(0, 0, width, height);
      context.strokeStyle = palette.line;
      context.lineWidth = 1;
      context.beginPath();
      for (const { x } of axis) {
        const framed = framedPlace(renderer, { x, y: 0 });
        if (framed === undefined) continue;
        // Half a px, so that a line of one px is one px.
        const at = Math.round(sigma.framedGraphToViewport(framed).x) + 0.5;
        if (at < 0 || at > width) continue;
        context.moveTo(at, BELOW_LABELS);
        context.lineTo(at, height);
      }
      context.stroke();
    };
    sigma.on('afterRender', draw);
    sigma.scheduleRender();
    return () => {
      sigma.off('afterRender', draw);
      // The renderer may be closed already, and its layers with it.
      if (sigma.getCanvases()[LAYER] !== undefined) sigma.killLayer(LAYER);
    };
  }, [renderer, sigma, axis, palette]);
  return null;
}
