import type { Box } from './place-labels.ts';

/** A rectangle in the canvas's own framed units (0 to 1 over the whole graph, y upwards). */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface Framing {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** What a framing has to know of the canvas. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  /** CSS px of one framed unit where the camera's ratio is 1. */
  readonly pixelsPerUnit: number;
  /** What nothing lies over, in CSS px. */
  readonly free: Box;
}

/** Room for the discs and names at the rim, in CSS px. */
export interface Margin {
  readonly sides: number;
  readonly above: number;
  readonly below: number;
}

const LEAST_FREE = 80;

export function extentOf(points: Iterable<{ readonly x: number; readonly y: number }>): Extent | undefined {
  let extent: Extent | undefined;
  for (const { x, y } of points) {
    extent = {
      left: Math.min(extent?.left ?? x, x),
      right: Math.max(extent?.right ?? x, x),
      bottom: Math.min(extent?.bottom ?? y, y),
      top: Math.max(extent?.top ?? y, y),
    };
  }
  return extent;
}

/**
 * Where the camera has to be so that the extent fills the space that nothing lies over, and is centred in it. `closest`
 * is the least ratio: a single node is not blown up to the size of the canvas.
 */
export function frame(extent: Extent, stage: Stage, margin: Margin, closest: number): Framing {
  const { width, height, pixelsPerUnit } = stage;
  const free = {
    left: stage.free.x + margin.sides,
    right: stage.free.x + stage.free.width - margin.sides,
    top: stage.free.y + margin.above,
    bottom: stage.free.y + stage.free.height - margin.below,
  };
  const freeWidth = Math.max(LEAST_FREE, free.right - free.left);
  const freeHeight = Math.max(LEAST_FREE, free.bottom - free.top);
  const ratio = Math.max(
    closest,
    ((extent.right - extent.left) * pixelsPerUnit) / freeWidth,
    ((extent.top - extent.bottom) * pixelsPerUnit) / freeHeight,
  );
  const unit = ratio / pixelsPerUnit;
  return {
    x: (extent.left + extent.right) / 2 + (width / 2 - (free.left + free.right) / 2) * unit,
    y: (extent.bottom + extent.top) / 2 - (height / 2 - (free.top + free.bottom) / 2) * unit,
    ratio,
  };
}

/** Where the camera has to be so that what was in the middle of `before`, in CSS px, is in the middle of what is free now. */
export function keepMiddle(camera: Framing, before: Box, { free, pixelsPerUnit }: Stage): Framing {
  const unit = camera.ratio / pixelsPerUnit;
  const right = free.x + free.width / 2 - (before.x + before.width / 2);
  const down = free.y + free.height / 2 - (before.y + before.height / 2);
  return { x: camera.x - right * unit, y: camera.y + down * unit, ratio: camera.ratio };
}

/** Where a framed point lies on the screen, in CSS px from the top left. */
export function toScreen(
  point: { readonly x: number; readonly y: number },
  camera: Framing,
  stage: Stage,
): { readonly x: number; readonly y: number } {
  const unit = stage.pixelsPerUnit / camera.ratio;
  return {
    x: stage.width / 2 + (point.x - camera.x) * unit,
    y: stage.height / 2 - (point.y - camera.y) * unit,
  };
}
