/**
 * Every how manyth label in a row may stand so that none touches the next: 1 for all. `at` are the labels' middles along
 * the row, in CSS px and in order. Counted from the first one and not from what is in view, so that no label comes and
 * goes while the row is moved.
 */
export function everyNth(
  places: readonly { readonly at: number; readonly size: number }[],
  gap: number,
): number {
  for (let step = 1; step < places.length; step++) {
    const kept = places.filter((_, place) => place % step === 0);
    const apart = kept.every((mark, place) => {
      const next = kept[place + 1];
      return next === undefined || next.at - mark.at >= (mark.size + next.size) / 2 + gap;
    });
    if (apart) return step;
  }
  return Math.max(1, places.length);
}
