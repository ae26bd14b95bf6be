import { HEAD_RIM, headSize, type Head } from '../head.ts';
import { px } from './scene.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** An end of a relationship: the middle of its disc and the radius, in CSS px, y downwards. */
export interface End extends Point {
  readonly radius: number;
}

/** A relationship's line and the head of its arrow, as paths. */
export interface EdgePath {
  readonly line: string;
  readonly head: string;
}

/** Steps in which a curve's length is measured. */
const STEPS = 32;
/** Px between a disc's rim and the line: the ring of paper, and a little air before the arrow's tip. */
const GAP_AT_START = 2;
const GAP_AT_END = 3;

/**
 * The same curve that the canvas draws, from rim to rim: bent to the left of its direction by `curvature` times its
 * length. Null where the discs lie so close that nothing of it is to be seen.
 */
export function edgePath(
  from: End,
  to: End,
  curvature: number,
  width: number,
  head: Head = 'filled',
): EdgePath | null {
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * 2 * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * 2 * curvature,
  };
  return trimmed(
    (t) => mix(mix(from, control, t), mix(control, to, t), t),
    from.radius + GAP_AT_START,
    to.radius + GAP_AT_END,
    { width, head },
  );
}

/** What joins a node to itself: a loop above it, the `place`th of those it has, each wider than the last. */
export function loopPath(node: End, place: number, width: number, head: Head = 'filled'): EdgePath | null {
  const reach = node.radius + 26 + 14 * place;
  const spread = (38 * Math.PI) / 180;
  const at = (turn: number, distance: number): Point => ({
    x: node.x + distance * Math.sin(turn),
    y: node.y - distance * Math.cos(turn),
  });
  const [first, second] = [at(-spread, reach * 1.5), at(spread, reach * 1.5)];
  const curve = (t: number): Point => {
    const a = mix(node, first, t);
    const b = mix(first, second, t);
    const c = mix(second, node, t);
    return mix(mix(a, b, t), mix(b, c, t), t);
  };
  return trimmed(curve, node.radius + GAP_AT_START, node.radius + GAP_AT_END, { width, head });
}

/** The curve without what lies under its discs, as a line of many short pieces, and the head at its end. */
function trimmed(
  curve: (t: number) => Point,
  atStart: number,
  atEnd: number,
  { width, head }: { readonly width: number; readonly head: Head },
): EdgePath | null {
  const points = Array.from({ length: STEPS + 1 }, (_, step) => curve(step / STEPS));
  const lengths = [0];
  for (let step = 1; step <= STEPS; step++) {
    const [a, b] = [points[step - 1], points[step]];
    if (a !== undefined && b !== undefined)
      lengths.push((lengths[step - 1] ?? 0) + Math.hypot(b.x - a.x, b.y - a.y));
  }
  const whole = lengths[STEPS] ?? 0;
  const [begin, tip] = [atStart, whole - atEnd];
  if (tip - begin < 2) return null;
  const size = headSize(head, width);
  const headLength = Math.min(size.length, (tip - begin) * 0.6);
  const neck = tip - headLength;
  const pointAt = (distance: number): Point => {
    const step = Math.max(
      1,
      lengths.findIndex((length) => length >= distance),
    );
    const [before, after] = [lengths[step - 1] ?? 0, lengths[step] ?? 0];
    const [a, b] = [points[step - 1], points[step]];
    if (a === undefined || b === undefined) return curve(distance / whole);
    return mix(a, b, after === before ? 0 : (distance - before) / (after - before));
  };
  const inner = points.filter((_, step) => {
    const length = lengths[step] ?? 0;
    return length > begin && length < neck;
  });
  const [end, back] = [pointAt(tip), pointAt(neck)];
  return {
    line: pathThrough([pointAt(begin), ...straightened(inner, curve), back]),
    head: head === 'dot' ? dotBetween(back, end) : arrowHead(back, end, size.half, head),
  };
}

/** A triangle; of an open one, the middle of its rim, so that the rim lies within its size as on the canvas. */
function arrowHead(back: Point, end: Point, half: number, head: Exclude<Head, 'dot'>): string {
  const long = Math.hypot(end.x - back.x, end.y - back.y) || 1;
  const ahead = { x: (end.x - back.x) / long, y: (end.y - back.y) / long };
  const at = (along: number, across: number): Point => ({
    x: back.x + ahead.x * along - ahead.y * across,
    y: back.y + ahead.y * along + ahead.x * across,
  });
  if (head === 'filled') return `${pathThrough([end, at(0, half), at(0, -half)])}Z`;
  const base = Math.min(HEAD_RIM / 2, long / 2);
  const tip = Math.max(base, long - (base * Math.hypot(long, half)) / half);
  const side = (half * (tip - base)) / long;
  return `${pathThrough([at(tip, 0), at(base, side), at(base, -side)])}Z`;
}

/** A ring that touches both points, as two arcs. */
function dotBetween(back: Point, end: Point): string {
  const middle = mix(back, end, 0.5);
  const radius = Math.max(0.5, (Math.hypot(end.x - back.x, end.y - back.y) - HEAD_RIM) / 2);
  const [r, across] = [px(radius), px(2 * radius)];
  return `M${px(middle.x - radius)} ${px(middle.y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0Z`;
}

/** A straight line needs no points between its ends. */
function straightened(inner: readonly Point[], curve: (t: number) => Point): readonly Point[] {
  const [a, m, b] = [curve(0), curve(0.5), curve(1)];
  const straight = Math.abs(a.x + b.x - 2 * m.x) + Math.abs(a.y + b.y - 2 * m.y) < 0.01;
  return straight ? [] : inner;
}

function pathThrough(points: readonly Point[]): string {
  return points.map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');
}

function mix(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}
