/**
 * Places along a line, in the order given, each as near as can be to where it wants to be (least squares) while each is
 * at least `gaps[i]` beyond the one before it (`gaps[0]` counts for nothing).
 */
export function spreadInOrder(wanted: readonly number[], gaps: readonly number[]): readonly number[] {
  // With what must lie between them taken off, "at least so far apart" becomes "not before": pooling neighbours that
  // break it into their mean is then the exact answer (isotonic regression).
  const offsets: number[] = [];
  let offset = 0;
  wanted.forEach((_, index) => {
    offset += index === 0 ? 0 : (gaps[index] ?? 0);
    offsets.push(offset);
  });
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((want, index) => {
    let pool = { sum: want - (offsets[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last !== undefined; last = pools.at(-1)) {
      if (last.sum / last.count <= pool.sum / pool.count) break;
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  const places: number[] = [];
  for (const { sum, count } of pools) {
    for (let each = 0; each < count; each += 1) places.push(sum / count + (offsets[places.length] ?? 0));
  }
  return places;
}
