import { discOfSquare } from './disc-of-square.ts';
import { fillLandscape } from './fill-landscape.ts';
import type { LayoutEdge } from './layout-graph.ts';
import { partDiscsNow } from './part-discs.ts';
import { sunflower, type Point } from './point.ts';
import { pullTogether } from './pull-together.ts';

/** What discs are placed on. */
export type Ground = 'landscape' | 'disc';

/** The share of the ground that discs cover. */
const COVERED: Readonly<Record<Ground, number>> = { landscape: 0.5, disc: 0.62 };
/** Width over height of a landscape. */
const ASPECT = 1100 / 750;
const ROUNDS = 200;

/**
 * Places discs of the given radii side by side on a ground, what is joined near each other. The outcome lies around the
 * origin, in the units of the radii.
 */
export function placeDiscs(
  radii: readonly number[],
  edges: readonly LayoutEdge[],
  ground: Ground,
): readonly Point[] {
  if (radii.length < 2) return radii.map(() => ({ x: 0, y: 0 }));
  const areas = radii.map((radius) => Math.PI * radius * radius);
  const start = radii.map((_, index) => sunflower(index, 100));
  const points = fillLandscape(pullTogether(start, edges, ROUNDS), areas);
  const room = areas.reduce((sum, area) => sum + area, 0) / COVERED[ground];
  const spread = points.map((point) => spreadOn(ground, room, point));
  const x = Float64Array.from(spread, (point) => point.x);
  const y = Float64Array.from(spread, (point) => point.y);
  partDiscsNow(x, y, Float64Array.from(radii), new Uint8Array(radii.length));
  return centred(x, y, radii);
}

/** A place of the square from -½ to ½ on a ground of so much room. */
function spreadOn(ground: Ground, room: number, point: Point): Point {
  if (ground === 'landscape') {
    return { x: point.x * Math.sqrt(room * ASPECT), y: point.y * Math.sqrt(room / ASPECT) };
  }
  const { x, y } = discOfSquare(point);
  const radius = Math.sqrt(room / Math.PI);
  return { x: x * radius, y: y * radius };
}

function centred(x: Float64Array, y: Float64Array, radii: readonly number[]): readonly Point[] {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  radii.forEach((radius, index) => {
    const [atX, atY] = [x[index] ?? 0, y[index] ?? 0];
    [left, right] = [Math.min(left, atX - radius), Math.max(right, atX + radius)];
    [bottom, top] = [Math.min(bottom, atY - radius), Math.max(top, atY + radius)];
  });
  return radii.map((_, index) => ({
    x: (x[index] ?? 0) - (left + right) / 2,
    y: (y[index] ?? 0) - (bottom + top) / 2,
  }));
}
