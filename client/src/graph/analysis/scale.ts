/** A node among all that were measured. */
export interface Scaled {
  readonly value: number;
  /** 0 for the least, 1 for the most; by the root, so that a disc's area goes with the value. All alike: 0.5. */
  readonly size: number;
  /** 1 for the most; equals share a rank, and the next one counts them all. */
  readonly rank: number;
}

/** What sizes discs and orders lists by a measure. */
export function scaleValues(values: ReadonlyMap<string, number>): ReadonlyMap<string, Scaled> {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values.values()) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const sorted = [...values.values()].sort((one, other) => other - one);
  const rankOf = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!rankOf.has(value)) rankOf.set(value, index + 1);
  });
  return new Map(
    [...values].map(([id, value]): [string, Scaled] => [
      id,
      {
        value,
        size: most > least ? Math.sqrt((value - least) / (most - least)) : 0.5,
        rank: rankOf.get(value) ?? 1,
      },
    ]),
  );
}
