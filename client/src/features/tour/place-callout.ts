/** A rectangle in CSS px from the window's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
type Size = Pick<Box, 'width' | 'height'>;

/** Between a callout and what it points at, and the edge of the window. */
const GAP = 12;
const EDGE = 10;

/**
 * Where a callout stands: beside what it points at, on the first side with room for it, so that it covers nothing of it.
 * Where no side has room, the corner that covers least. Always within the window, if it fits into it.
 */
export function placeCallout(
  target: Box | null,
  callout: Size,
  view: Size,
): { readonly x: number; readonly y: number } {
  const [right, bottom] = [view.width - callout.width - EDGE, view.height - callout.height - EDGE];
  const within = (wish: number, most: number): number => Math.max(EDGE, Math.min(wish, most));
  const at = (x: number, y: number): Box => ({ ...callout, x: within(x, right), y: within(y, bottom) });
  if (target === null) return at(EDGE, bottom);
  const middle = {
    x: target.x + target.width / 2 - callout.width / 2,
    y: target.y + target.height / 2 - callout.height / 2,
  };
  const places = [
    at(middle.x, target.y + target.height + GAP),
    at(middle.x, target.y - callout.height - GAP),
    at(target.x + target.width + GAP, middle.y),
    at(target.x - callout.width - GAP, middle.y),
    at(EDGE, EDGE),
    at(right, EDGE),
    at(EDGE, bottom),
    at(right, bottom),
  ];
  const covered = places.map((place) => shared(place, target));
  const { x, y } = places[covered.indexOf(Math.min(...covered))] ?? at(EDGE, bottom);
  return { x, y };
}

/** The area that two boxes share, in square px. */
export function shared(a: Box, b: Box): number {
  const along = (from: number, length: number, other: number, otherLength: number): number =>
    Math.max(0, Math.min(from + length, other + otherLength) - Math.max(from, other));
  return along(a.x, a.width, b.x, b.width) * along(a.y, a.height, b.y, b.height);
}
