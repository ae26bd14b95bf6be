import type { Extent, Framing, Stage } from './framing.ts';
import type { Box } from './place-labels.ts';

/** How framed units lie on a minimap: the same scale both ways, the graph in the middle, y turned downwards. */
export interface MapScale {
  readonly toMap: (place: Place) => Place;
  readonly toGraph: (point: Place) => Place;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What takes so much of a side's length closes it; what is shorter lies within the view. */
const CLOSES_SIDE = 0.8;

/** Fits the whole graph into a minimap of such a size, in CSS px, with some room at the rim. */
export function mapScale(
  whole: Extent,
  size: { readonly width: number; readonly height: number },
  rim: number,
): MapScale {
  const wide = whole.right - whole.left;
  const high = whole.top - whole.bottom;
  const scale = Math.min(
    (size.width - 2 * rim) / (wide || Number.EPSILON),
    (size.height - 2 * rim) / (high || Number.EPSILON),
  );
  const middle = { x: (whole.left + whole.right) / 2, y: (whole.bottom + whole.top) / 2 };
  return {
    toMap: ({ x, y }) => ({
      x: size.width / 2 + (x - middle.x) * scale,
      y: size.height / 2 - (y - middle.y) * scale,
    }),
    toGraph: ({ x, y }) => ({
      x: middle.x + (x - size.width / 2) / scale,
      y: middle.y - (y - size.height / 2) / scale,
    }),
  };
}

/**
 * The stage without the panels at its sides and the strips at its foot; an answer or a tool lies in the view and takes
 * nothing of it.
 */
export function openView(
  stage: { readonly width: number; readonly height: number },
  covers: readonly Box[],
): Box {
  let [left, right, bottom] = [0, stage.width, stage.height];
  for (const { x, width, height } of covers) {
    if (height < CLOSES_SIDE * stage.height) continue;
    if (x <= 1) left = Math.max(left, x + width);
    else if (x + width >= stage.width - 1) right = Math.min(right, x);
  }
  // From below: a strip may stand on a sheet.
  for (const { x, y, width, height } of [...covers].sort((a, b) => b.y + b.height - a.y - a.height)) {
    const over = Math.min(right, x + width) - Math.max(left, x);
    const atFoot = y + height >= bottom - 1 && height < CLOSES_SIDE * stage.height;
    if (atFoot && over >= CLOSES_SIDE * (right - left)) bottom = Math.min(bottom, y);
  }
  return { x: left, y: 0, width: Math.max(0, right - left), height: Math.max(0, bottom) };
}

/** What the camera shows within a part of the stage, in framed units. */
export function viewExtent(camera: Framing, stage: Omit<Stage, 'free'>, view: Box): Extent {
  const unit = camera.ratio / stage.pixelsPerUnit;
  return {
    left: camera.x + (view.x - stage.width / 2) * unit,
    right: camera.x + (view.x + view.width - stage.width / 2) * unit,
    top: camera.y - (view.y - stage.height / 2) * unit,
    bottom: camera.y - (view.y + view.height - stage.height / 2) * unit,
  };
}

export function within(inner: Extent, outer: Extent): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.bottom >= outer.bottom &&
    inner.top <= outer.top
  );
}

/** The camera that has a place in the middle of a part of the stage, as near as it is. */
export function centredOn(place: Place, camera: Framing, stage: Omit<Stage, 'free'>, view: Box): Framing {
  const now = viewExtent(camera, stage, view);
  return {
    x: camera.x + place.x - (now.left + now.right) / 2,
    y: camera.y + place.y - (now.bottom + now.top) / 2,
    ratio: camera.ratio,
  };
}
