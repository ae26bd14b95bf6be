/** A disc on the screen at full size, in CSS px. */
interface Sized {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const LEAST = 0.3;
/** Px between two discs, for their rings. */
const GAP = 4;

/**
 * The factor, at most 1, by which all discs shrink so that hardly any two overlap: on a small screen the same graph
 * has less room. One pair in fifty may touch, so that a single crowded corner does not make all of them tiny.
 */
export function fittingSize(discs: readonly Sized[]): number {
  const factors: number[] = [];
  const byX = [...discs].sort((a, b) => a.x - b.x);
  const widest = byX.reduce((most, disc) => Math.max(most, disc.radius), 0);
  const cell = 2 * widest + GAP;
  /** The discs that come later in that order, by the cells of a grid: only what is near is looked at. */
  const later = new Map<number, Sized[]>();
  const keyOf = (column: number, row: number): number => column * ROWS + row;
  for (const a of byX.reverse()) {
    const [column, row] = [Math.floor(a.x / cell), Math.floor(a.y / cell)];
    factors.push(tightestOf(a, nearOnes(later, column, row, keyOf)));
    const key = keyOf(column, row);
    const list = later.get(key);
    if (list === undefined) later.set(key, [a]);
    else list.push(a);
  }
  factors.sort((a, b) => a - b);
  return Math.max(LEAST, Math.min(1, factors[Math.floor(factors.length / 50)] ?? 1));
}

/** More rows than a canvas has cells, so that a column and a row make one key. */
const ROWS = 2 ** 20;

function* nearOnes(
  cells: ReadonlyMap<number, readonly Sized[]>,
  column: number,
  row: number,
  keyOf: (column: number, row: number) => number,
): Generator<Sized> {
  for (let x = column - 1; x <= column + 1; x++) {
    for (let y = row - 1; y <= row + 1; y++) yield* cells.get(keyOf(x, y)) ?? [];
  }
}

function tightestOf(a: Sized, near: Iterable<Sized>): number {
  let tightest = 1;
  for (const b of near) {
    const room = Math.hypot(b.x - a.x, b.y - a.y) - GAP;
    tightest = Math.min(tightest, room / (a.radius + b.radius));
    // Tighter than the least makes no difference.
    if (tightest <= LEAST) break;
  }
  return tightest;
}
