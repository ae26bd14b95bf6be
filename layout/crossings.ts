/** How many of the pairs cross that join two rows: `ends` by their places in the upper and in the lower row. */
export function crossingsBetween(ends: readonly (readonly [number, number])[], lowerSize: number): number {
  const sorted = [...ends].sort(([a, b], [c, d]) => a - c || b - d);
  const seen = new Counter(lowerSize);
  let crossings = 0;
  sorted.forEach(([, lower], index) => {
    crossings += index - seen.upTo(lower);
    seen.add(lower);
  });
  return crossings;
}

/** How many chords of a circle cross: `ends` by their places along it. Chords that share an end do not cross. */
export function crossingsOnCircle(ends: readonly (readonly [number, number])[], size: number): number {
  const closing: number[][] = Array.from({ length: size }, () => []);
  const opening = new Int32Array(size);
  for (const [one, other] of ends) {
    closing[Math.max(one, other)]?.push(Math.min(one, other));
    const first = Math.min(one, other);
    opening[first] = (opening[first] ?? 0) + 1;
  }
  // Going round, a chord that closes crosses every chord that opened after it and is still open.
  const open = new Counter(size);
  let [crossings, all] = [0, 0];
  closing.forEach((starts, place) => {
    // All that close here close together: none of them crosses another.
    for (const start of starts) {
      open.add(start, -1);
      all -= 1;
    }
    for (const start of starts) crossings += all - open.upTo(start);
    for (let each = 0; each < (opening[place] ?? 0); each += 1) {
      open.add(place);
      all += 1;
    }
  });
  return crossings;
}

/** Counts of numbers below a size, and how many lie up to one (a Fenwick tree). */
class Counter {
  readonly #sums: Int32Array;

  constructor(size: number) {
    this.#sums = new Int32Array(size + 1);
  }

  add(value: number, count = 1): void {
    for (let at = value + 1; at < this.#sums.length; at += at & -at) {
      this.#sums[at] = (this.#sums[at] ?? 0) + count;
    }
  }

  upTo(value: number): number {
    let sum = 0;
    for (let at = value + 1; at > 0; at -= at & -at) sum += this.#sums[at] ?? 0;
    return sum;
  }
}
