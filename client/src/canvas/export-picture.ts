import { iconShapes } from '../graph/label-icons.ts';
import { FONT_FAMILY, type MeasureText, type Scene, type Shape } from '../graph/export/scene.ts';
import { shapePath } from './icon-atlas.ts';

/** What browsers draw at most, in px a side. */
export const MOST_SIDE = 16_384;
const ICON_GROUND = 24;
/** Shapes that are painted before the page has its turn. */
const AT_ONCE = 2_000;

/** How many times larger than its own size a picture can be drawn here: 4 at most, fewer where a side would be too long. */
export function largestSize({ width, height }: Pick<Scene, 'width' | 'height'>): number {
  return Math.min(4, MOST_SIDE / Math.max(width, height));
}

/** How wide texts are in the page's own font; the font is loaded before, so that it is not another's width. */
export async function textMeasure(): Promise<MeasureText> {
  await fontsReady();
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text, size) => text.length * size * 0.56;
  return (text, size, weight) => {
    context.font = `${weight} ${size}px ${FONT_FAMILY}`;
    return context.measureText(text).width;
  };
}

/**
 * The picture as PNG, `size` times its own size. It is drawn from the scene on a canvas of its own and not taken from
 * the screen: it needs no WebGL, and no window is too small for it.
 */
export async function pictureAsPng(scene: Scene, size: number, signal?: AbortSignal): Promise<Blob> {
  const scale = Math.min(size, largestSize(scene));
  const canvas = await paint(
    scene,
    Math.round(scene.width * scale),
    Math.round(scene.height * scale),
    signal,
  );
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) =>
        blob === null
          ? reject(new Error('The picture is too large for this browser. Choose a smaller size.'))
          : resolve(blob),
      'image/png',
    ),
  );
}

const THUMBNAIL = { width: 320, height: 200 } as const;

/** A small picture for a list of saved views: a WebP of 320 × 200 px as a data URL. */
export async function makeThumbnail(scene: Scene): Promise<string> {
  const canvas = await paint(scene, THUMBNAIL.width, THUMBNAIL.height);
  return canvas.toDataURL('image/webp', 0.82);
}

/** Paints the whole scene into the middle of a canvas of this size. */
async function paint(
  scene: Scene,
  width: number,
  height: number,
  signal?: AbortSignal,
): Promise<HTMLCanvasElement> {
  await fontsReady();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas to draw on. Try SVG.');
  context.fillStyle = scene.paper;
  context.fillRect(0, 0, width, height);
  const scale = Math.min(width / scene.width, height / scene.height);
  context.setTransform(
    scale,
    0,
    0,
    scale,
    (width - scene.width * scale) / 2,
    (height - scene.height * scale) / 2,
  );
  await paintShapes(context, scene.shapes, signal);
  return canvas;
}

async function paintShapes(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const [place, shape] of shapes.entries()) {
    if (place % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => window.setTimeout(resolve));
    signal?.throwIfAborted();
    if (shape.kind !== 'window') paintShape(context, shape);
    else {
      const { x, y, width, height } = shape.box;
      context.save();
      context.beginPath();
      context.rect(x, y, width, height);
      context.clip();
      await paintShapes(context, shape.shapes, signal);
      context.restore();
    }
  }
}

function paintShape(
  context: CanvasRenderingContext2D,
  shape: Exclude<Shape, { readonly kind: 'window' }>,
): void {
  context.save();
  switch (shape.kind) {
    case 'path': {
      const path = new Path2D(shape.d);
      context.globalAlpha = shape.opacity;
      if (shape.fill !== null) {
        context.fillStyle = shape.fill;
        context.fill(path);
      }
      if (shape.stroke !== null) {
        context.strokeStyle = shape.stroke;
        context.lineWidth = shape.width;
        context.setLineDash([...shape.dash]);
        context.stroke(path);
      }
      break;
    }
    case 'disc': {
      const { x, y, radius, ringWidth } = shape;
      context.fillStyle = shape.ring;
      if (ringWidth > 0) fillDisc(context, x, y, radius + ringWidth);
      context.globalAlpha = shape.opacity;
      context.fillStyle = shape.fill;
      fillDisc(context, x, y, radius);
      break;
    }
    case 'icon': {
      const { x, y, size } = shape;
      context.translate(x - size / 2, y - size / 2);
      context.scale(size / ICON_GROUND, size / ICON_GROUND);
      context.strokeStyle = shape.colour;
      context.lineWidth = 2.2;
      context.lineCap = 'round';
      context.lineJoin = 'round';
      for (const part of iconShapes(shape.icon)) context.stroke(shapePath(part));
      break;
    }
    case 'text': {
      const { text, x, y, halo } = shape;
      context.font = `${shape.weight} ${shape.size}px ${FONT_FAMILY}`;
      context.textAlign = shape.anchor === 'middle' ? 'center' : 'left';
      context.textBaseline = 'middle';
      context.lineJoin = 'round';
      context.globalAlpha = shape.opacity;
      if (halo !== null) {
        context.lineWidth = 3.5;
        context.strokeStyle = halo;
        context.strokeText(text, x, y);
      }
      context.fillStyle = shape.fill;
      context.fillText(text, x, y);
      break;
    }
    default:
      shape satisfies never;
  }
  context.restore();
}

function fillDisc(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

/** The weights that pictures use; a font that fails to load leaves the system's, which is no reason for no picture. */
async function fontsReady(): Promise<void> {
  const weights = [450, 500, 600, 650];
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 12px ${FONT_FAMILY}`))).catch(
    () => undefined,
  );
}
