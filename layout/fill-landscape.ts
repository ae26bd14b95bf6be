import type { Point } from './point.ts';

/** How far nodes go from where the forces left them (0) towards an even filling (1). */
const EVENNESS = 0.85;

/**
 * Turns the longest way of a cloud of points into the horizontal and spreads what is crowded, by the room that each
 * needs (`areas`). Neighbours stay neighbours. The outcome lies around the origin, one wide and one high.
 */
export function fillLandscape(points: readonly Point[], areas: readonly number[]): readonly Point[] {
  const turned = turnLengthwise(points);
  const even: Point[] = [];
  fillEvenly(
    turned.map((_, index) => index),
    turned,
    areas,
    { left: -0.5, bottom: -0.5, width: 1, height: 1 },
    even,
  );
  return turned.map(({ x, y }, index) => {
    const { x: evenX, y: evenY } = even[index] ?? { x, y };
    return { x: x + (evenX - x) * EVENNESS, y: y + (evenY - y) * EVENNESS };
  });
}

interface Rectangle {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** Halves a rectangle, and those in it by the room they need, again and again until each has its own: it goes to the middle. */
function fillEvenly(
  members: readonly number[],
  points: readonly Point[],
  areas: readonly number[],
  within: Rectangle,
  places: Point[],
): void {
  const { left, bottom, width, height } = within;
  const [only] = members;
  if (only === undefined) return;
  if (members.length === 1) {
    places[only] = { x: left + width / 2, y: bottom + height / 2 };
    return;
  }
  const sideways = width >= height;
  const along = (index: number): number => (sideways ? points[index]?.x : points[index]?.y) ?? 0;
  const order = [...members].sort((one, other) => along(one) - along(other) || one - other);
  const whole = order.reduce((sum, index) => sum + (areas[index] ?? 1), 0);
  let [count, sum] = [0, 0];
  while (count < order.length - 1 && (count === 0 || sum + (areas[order[count] ?? 0] ?? 1) / 2 < whole / 2)) {
    sum += areas[order[count] ?? 0] ?? 1;
    count += 1;
  }
  const share = sum / whole;
  const first = sideways ? { ...within, width: width * share } : { ...within, height: height * share };
  const second = sideways
    ? { ...within, left: left + width * share, width: width * (1 - share) }
    : { ...within, bottom: bottom + height * share, height: height * (1 - share) };
  fillEvenly(order.slice(0, count), points, areas, first, places);
  fillEvenly(order.slice(count), points, areas, second, places);
}

/** Turns by the principal axis, into a square of one; mirrored so that the first point lies to the left and below. */
function turnLengthwise(points: readonly Point[]): readonly Point[] {
  const count = Math.max(1, points.length);
  const mx = points.reduce((sum, point) => sum + point.x, 0) / count;
  const my = points.reduce((sum, point) => sum + point.y, 0) / count;
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of points) {
    xx += (x - mx) ** 2;
    xy += (x - mx) * (y - my);
    yy += (y - my) ** 2;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turned = points.map(({ x, y }) => ({
    x: (x - mx) * cos + (y - my) * sin,
    y: (y - my) * cos - (x - mx) * sin,
  }));
  const wide = 2 * turned.reduce((most, { x }) => Math.max(most, Math.abs(x)), 0) || 1;
  const high = 2 * turned.reduce((most, { y }) => Math.max(most, Math.abs(y)), 0) || 1;
  const first = turned[0] ?? { x: 0, y: 0 };
  const [flipX, flipY] = [first.x > 0 ? -1 : 1, first.y > 0 ? -1 : 1];
  return turned.map(({ x, y }) => ({ x: (x * flipX) / wide, y: (y * flipY) / high }));
}
