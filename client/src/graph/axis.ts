/** A place on a layout's axis: where it lies, in the graph's own units, and what is written there. */
export interface AxisMark {
  readonly x: number;
  readonly label: string;
}

/**
 * Every how manyth label of an axis may stand so that none touches the next: 1 for all. Places are the labels' middles
 * on the screen, in CSS px and from left to right. Counted from the first mark and not from what is in view, so that no
 * label comes and goes while the axis is moved.
 */
export function axisStep(
  places: readonly { readonly x: number; readonly width: number }[],
  gap: number,
): number {
  for (let step = 1; step < places.length; step++) {
    const kept = places.filter((_, place) => place % step === 0);
    const apart = kept.every((mark, place) => {
      const next = kept[place + 1];
      return next === undefined || next.x - mark.x >= (mark.width + next.width) / 2 + gap;
    });
    if (apart) return step;
  }
  return Math.max(1, places.length);
}
