import { ENTITY_LABEL_NAMES } from '#core/model/labels';
import { iconShapes, type IconShape } from '../graph/label-icons.ts';

/** Px of one icon's cell; a power of two, so that it can be made smaller without bleeding. */
const CELL = 64;
/** Cells in a row; the model has fewer labels than that. */
export const ATLAS_CELLS = 16;
/** Lucide draws on 24 by 24. */
const GROUND = 24;
const PADDING = 6;

/**
 * All labels' icons side by side, white on nothing, in the order of the model's list. Drawn here rather than loaded as
 * images: nothing is fetched, and they are there before the first frame.
 */
export function drawIconAtlas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = CELL * ATLAS_CELLS;
  canvas.height = CELL;
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.strokeStyle = '#ffffff';
  context.lineWidth = 2.1;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  ENTITY_LABEL_NAMES.forEach((label, place) => {
    const scale = (CELL - 2 * PADDING) / GROUND;
    context.setTransform(scale, 0, 0, scale, place * CELL + PADDING, PADDING);
    for (const shape of iconShapes(label)) context.stroke(shapePath(shape));
  });
  return canvas;
}

/** A shape as a path on lucide's ground of 24 by 24. */
export function shapePath([element, attributes]: IconShape): Path2D {
  const number = (name: string): number => Number(attributes[name] ?? 0);
  if (element === 'path') return new Path2D(attributes['d']);
  const path = new Path2D();
  switch (element) {
    case 'circle':
      path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
      break;
    case 'rect':
      path.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
      break;
    case 'line':
      path.moveTo(number('x1'), number('y1'));
      path.lineTo(number('x2'), number('y2'));
      break;
    default:
      break;
  }
  return path;
}
