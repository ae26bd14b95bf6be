import { useEffect } from 'react';
import type { DrawnTimes } from '../../graph/drawn-times.ts';
import type { Palette } from '../../graph/palette.ts';
import { timeLines } from '../../graph/times-in-view.ts';
import { projectionOf, useRenderer } from '../renderer.ts';

const LAYER = 'times';

/** Draws the lines of a layout along time below the graph; their labels are words among the others. */
export function TimesController({
  times,
  palette,
}: {
  readonly times: DrawnTimes | null;
  readonly palette: Palette;
}): null {
  const renderer = useRenderer();
  const { sigma } = renderer;

  useEffect(() => {
    if (times === null) return undefined;
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
      const projection = projectionOf(renderer);
      for (const { from, to } of projection === undefined ? [] : timeLines(times, projection)) {
        context.moveTo(onPixel(from.x), onPixel(from.y));
        context.lineTo(onPixel(to.x), onPixel(to.y));
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
  }, [renderer, sigma, times, palette]);
  return null;
}

/** Half a px further, so that a line of one px is one px. */
function onPixel(length: number): number {
  return Math.round(length) + 0.5;
}
