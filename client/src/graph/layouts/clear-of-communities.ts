import { sunflower, type Point } from '#layout/point';

/** Ground that is taken: a closed community, or a disc that stays where it is. */
export interface Taken extends Point {
  readonly radius: number;
}

/** Between what is laid out and what is taken: half of the largest disc, its name, and paper. */
const ROOM = 80;
const LEAST_STEP = 40;
const ATTEMPTS = 3_000;

/**
 * By how much to shift a layout, all of it alike, so that none of its discs lies on ground that is taken: its middle goes
 * to `home`, or as near to that as there is room for all of it; where there is none, to the right of everything.
 */
export function shiftClear(places: Iterable<Point>, taken: readonly Taken[], home: Point): Point {
  const box = boxOf(places);
  if (box === undefined || taken.length === 0) return { x: 0, y: 0 };
  const [width, height] = [box.right - box.left, box.top - box.bottom];
  const to = (x: number, y: number): Point => ({
    x: x - (box.left + box.right) / 2,
    y: y - (box.bottom + box.top) / 2,
  });
  const isClear = (x: number, y: number): boolean =>
    taken.every(
      (each) =>
        Math.hypot(
          Math.max(0, Math.abs(each.x - x) - width / 2 - ROOM),
          Math.max(0, Math.abs(each.y - y) - height / 2 - ROOM),
        ) >= each.radius,
    );
  const step = Math.max(LEAST_STEP, Math.min(width, height) / 8);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const beside = sunflower(attempt, step);
    if (isClear(home.x + beside.x, home.y + beside.y)) return to(home.x + beside.x, home.y + beside.y);
  }
  const right = taken.reduce((most, { x, radius }) => Math.max(most, x + radius), -Infinity);
  return to(right + ROOM + width / 2, home.y);
}

/** Where a layout would best lie: where the open communities do, whose ground is free; else in the middle of all. */
export function homeAmong(opened: readonly Taken[], closed: readonly Taken[]): Point {
  return middleOf(opened.length > 0 ? opened : closed);
}

/** The middle of the box round some points. */
export function middleOf(points: Iterable<Point>): Point {
  const box = boxOf(points);
  return box === undefined
    ? { x: 0, y: 0 }
    : { x: (box.left + box.right) / 2, y: (box.bottom + box.top) / 2 };
}

function boxOf(
  points: Iterable<Point>,
):
  | { readonly left: number; readonly right: number; readonly bottom: number; readonly top: number }
  | undefined {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  }
  return left > right ? undefined : { left, right, bottom, top };
}
