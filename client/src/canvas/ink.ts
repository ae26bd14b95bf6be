import { shapePath } from './icon-atlas.ts';
import { iconShapes, type Mark } from '../graph/label-icons.ts';
import type { Palette } from '../graph/palette.ts';
import type { Box } from '../graph/place-labels.ts';

const FAMILY = "'Inter Variable', system-ui, sans-serif";
const SIZE = 11;
/** Px from one line of a text to the next. */
export const LINE = 13.5;
export const PLAIN = `500 ${SIZE}px ${FAMILY}`;
export const STRONG = `650 ${SIZE}px ${FAMILY}`;
export const NUMBER = `600 10px ${FAMILY}`;
/** The sides of a mark's box and the height of a number's. */
export const MARK = 14;
/** Lucide draws on 24 by 24. */
const GROUND = 24;

/** What stands in one box of the canvas: text with a halo, a number in a pill, or a mark. */
export type Words =
  | {
      readonly kind: 'text';
      readonly lines: readonly string[];
      readonly font: string;
      readonly colour: string;
      readonly alpha: number;
    }
  | {
      readonly kind: 'number';
      readonly text: string;
      readonly colour: string;
      readonly rim: string;
      readonly alpha: number;
    }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly alpha: number };

/** What words are written on: a canvas of the page, or one that nobody sees. */
export type Sheet = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Makes a sheet ready for `ink`. */
export function readyForInk(context: Sheet): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
}

/** Writes words into their box, on a sheet that is ready for it. Names are strangers' text; on a canvas they are ink and nothing else. */
export function ink(context: Sheet, words: Words, box: Box, palette: Palette): void {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  switch (words.kind) {
    case 'text':
      context.font = words.font;
      words.lines.forEach((line, place) => {
        const y = box.y + LINE * (place + 0.5) + (box.height - LINE * words.lines.length) / 2;
        context.globalAlpha = 0.92;
        context.lineWidth = 3.5;
        context.strokeStyle = palette.paper;
        context.strokeText(line, middle.x, y);
        context.globalAlpha = words.alpha;
        context.fillStyle = words.colour;
        context.fillText(line, middle.x, y);
      });
      break;
    case 'number':
      pill(context, box, palette.panel, words.rim);
      context.globalAlpha = words.alpha;
      context.font = NUMBER;
      context.fillStyle = words.colour;
      context.fillText(words.text, middle.x, middle.y + 0.5);
      break;
    case 'mark':
      pill(context, box, words.mark === 'note' ? palette.marker : palette.panel, palette.line);
      context.globalAlpha = words.alpha;
      drawMark(context, words.mark, middle, palette.ink);
      break;
    default:
      words satisfies never;
  }
}

function pill(context: Sheet, box: Box, ground: string, rim: string): void {
  context.globalAlpha = 1;
  context.beginPath();
  context.roundRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1, box.height / 2);
  context.fillStyle = ground;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = rim;
  context.stroke();
}

function drawMark(
  context: Sheet,
  mark: Mark,
  middle: { readonly x: number; readonly y: number },
  colour: string,
): void {
  const side = MARK - 4;
  context.save();
  context.translate(middle.x - side / 2, middle.y - side / 2);
  context.scale(side / GROUND, side / GROUND);
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = 2.4;
  for (const shape of iconShapes(mark)) {
    const path = shapePath(shape);
    // A pin is solid; a filled note would be a blot.
    if (mark === 'pin') context.fill(path);
    context.stroke(path);
  }
  context.restore();
}
