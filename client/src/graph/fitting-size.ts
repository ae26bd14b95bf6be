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
  const widest = discs.reduce((most, disc) => Math.max(most, disc.radius), 0);
  const cell = 2 * widest + GAP;
  const keys = discs.map(({ x, y }) => Math.floor(x / cell) * ROWS + Math.floor(y / cell));
  /** The places of discs in their list, by the cells of a grid, so that only what is near is looked at. */
  const cells = new Map<number, number[]>();
  keys.forEach((key, place) => {
    const list = cells.get(key);
    if (list === undefined) cells.set(key, [place]);
    else list.push(place);
  });
  const mayTouch = Math.floor(discs.length / 50);
  const factors = new Float64Array(discs.length);
  let crowded = 0;
  for (let place = 0; place < discs.length; place++) {
    const factor = tightestOf(place, discs, keys[place] ?? 0, cells);
    factors[place] = factor;
    if (factor > LEAST) continue;
    crowded += 1;
    // However much room the rest may have.
    if (crowded > mayTouch) return LEAST;
  }
  return Math.max(LEAST, Math.min(1, factors.sort()[mayTouch] ?? 1));
}

/** More rows than a canvas has cells, so that a column and a row make one key. */
const ROWS = 2 ** 20;

/** How much a disc has to shrink for those to its right, or else later in the list: of each pair one is asked. */
function tightestOf(
  place: number,
  discs: readonly Sized[],
  key: number,
  cells: ReadonlyMap<number, readonly number[]>,
): number {
  const a = discs[place];
  let tightest = 1;
  if (a === undefined) return tightest;
  for (const column of [key, key + ROWS]) {
    for (let row = column - 1; row <= column + 1; row++) {
      for (const other of cells.get(row) ?? []) {
        const b = discs[other];
        if (b === undefined || b.x < a.x || (b.x === a.x && other <= place)) continue;
        const both = a.radius + b.radius;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const enough = tightest * both + GAP;
        if (dx * dx + dy * dy >= enough * enough) continue;
        tightest = (Math.sqrt(dx * dx + dy * dy) - GAP) / both;
        // Tighter than the least makes no difference.
        if (tightest <= LEAST) return tightest;
      }
    }
  }
  return tightest;
}
