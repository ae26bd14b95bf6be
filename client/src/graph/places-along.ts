import { pointOn, type Point } from './edge-path.ts';
import type { Box } from './place-labels.ts';

/** Where along its line a relationship's word may stand, the best first. */
const ALONG = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74];
/** Where it may stand beside it: a short line has no room for words between its discs. */
const BESIDE = [0.5, 0.38, 0.62, 0.26, 0.74];
/** Px between a line and words beside it, less than what words keep free around themselves. */
const GAP = 2;

interface Disc extends Point {
  readonly radius: number;
}

/** The places for a relationship's words: on its line first, then on either side of it. */
export function placesAlong(
  from: Disc,
  to: Disc,
  curvature: number,
  size: Pick<Box, 'width' | 'height'>,
): readonly Box[] {
  const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const across = { x: -(to.y - from.y) / long, y: (to.x - from.x) / long };
  const away = (Math.abs(across.x) * size.width + Math.abs(across.y) * size.height) / 2 + GAP;
  const boxAt = (t: number, side: number): Box => {
    const { x, y } = pointOn(from, to, curvature, t);
    return {
      x: x + side * across.x - size.width / 2,
      y: y + side * across.y - size.height / 2,
      ...size,
    };
  };
  return [...ALONG.map((t) => boxAt(t, 0)), ...BESIDE.flatMap((t) => [boxAt(t, away), boxAt(t, -away)])];
}
