/** A point on the screen, in CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether a point lies within a line that was drawn round and is closed by a straight one: by the even-odd rule. */
export function isInside({ x, y }: Point, trace: readonly Point[]): boolean {
  let inside = false;
  let before = trace.at(-1);
  for (const here of trace) {
    if (before !== undefined && here.y > y !== before.y > y) {
      const crossing = here.x + ((y - here.y) / (before.y - here.y)) * (before.x - here.x);
      if (x < crossing) inside = !inside;
    }
    before = here;
  }
  return inside;
}

/** The four corners between two opposite ones. */
export function rectangleOf(from: Point, to: Point): readonly Point[] {
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}
