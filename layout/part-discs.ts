import { NODE_GAP } from './body.ts';
import { onSpiral, sunflower } from './point.ts';

const ROUNDS = 200;
/** By how much those that can move spread from their middle after so many rounds that did not suffice, and how often. */
const SPREAD_EVERY = 10;
const SPREAD = 1.06;
const SPREADS = 6;
/** How full discs cover the plane where they lie as close as pushing brings them. */
const PACKED = 0.7;
/** How full they cover it on a spiral, where equal ones just do not touch. */
const STREWN = 0.62;
/** So many times more than finds room in a cell is a heap. */
const HEAP = 4;
/** After so many that were set down, another may have its turn. */
const SETTLED_AT_ONCE = 200;
/** From place to place of a search for a free spot, and how wide the spots are that share what they have tried. */
const STEP = 8;
const SPOT = 32;

/**
 * Moves discs, in place, until none overlaps another; those that are held stay where they are (two that are held may
 * overlap). Where they lie far too close they first spread, all alike, and heaps are strewn; then they push; what is stuck between held ones
 * takes the nearest free spot. It may be left alone at each `yield` and gone on with later: it then takes no longer.
 */
export function* partDiscs(
  x: Float64Array,
  y: Float64Array,
  radius: Float64Array,
  held: Uint8Array,
): Generator<undefined, undefined> {
  if (!someTooNear(x, y, radius, held)) return;
  const crowding = crowdingOf(x, y, radius, held);
  if (crowding > 1) spread(x, y, held, Math.sqrt(crowding));
  strew(x, y, radius, held);
  let awake = new Uint8Array(x.length).fill(1);
  for (let round = 1; round <= ROUNDS; round += 1) {
    yield;
    awake = pushRound(x, y, radius, held, awake);
    if (!awake.includes(1)) return;
    if (round % SPREAD_EVERY !== 0 || round > SPREADS * SPREAD_EVERY) continue;
    spread(x, y, held, SPREAD);
    awake.fill(1);
  }
  yield* settleStuck(x, y, radius, held);
}

/** The same in one go. */
export function partDiscsNow(x: Float64Array, y: Float64Array, radius: Float64Array, held: Uint8Array): void {
  const slices = partDiscs(x, y, radius, held);
  while (slices.next().done !== true);
}

function someTooNear(x: Float64Array, y: Float64Array, radius: Float64Array, held: Uint8Array): boolean {
  const cells = new Cells(radius);
  for (let node = 0; node < x.length; node += 1) {
    const [px, py] = [x[node] ?? 0, y[node] ?? 0];
    const met = cells.visitNear(px, py, (other) => {
      const least = (radius[node] ?? 0) + (radius[other] ?? 0) + NODE_GAP;
      const near = (px - (x[other] ?? 0)) ** 2 + (py - (y[other] ?? 0)) ** 2 < least * least;
      return near && (held[node] === 0 || held[other] === 0);
    });
    if (met) return true;
    cells.add(node, px, py);
  }
  return false;
}

/**
 * How many times more discs lie around a disc than find room there: of the one in the middle when they are ordered by
 * that, so that a few heaps, which part by themselves, do not drive everything apart.
 */
function crowdingOf(x: Float64Array, y: Float64Array, radius: Float64Array, held: Uint8Array): number {
  const crowding = cellsOf(x, y, radius, held)
    .flatMap(({ members, crowding: of }) => members.map(() => of))
    .sort((one, other) => one - other);
  return crowding[Math.floor(crowding.length / 2)] ?? 0;
}

/**
 * What lies on a heap is strewn around its middle, the large ones first, each as far out as those within need: to push it
 * apart from within would take very long. Like lies beside like, so that hardly two overlap, however many there are.
 */
function strew(x: Float64Array, y: Float64Array, radius: Float64Array, held: Uint8Array): void {
  for (const heap of heapsOf(cellsOf(x, y, radius, held))) {
    const large = [...heap].sort((a, b) => (radius[b] ?? 0) - (radius[a] ?? 0) || a - b);
    const middle = (at: Float64Array): number =>
      heap.reduce((sum, node) => sum + (at[node] ?? 0), 0) / heap.length;
    const [middleX, middleY] = [middle(x), middle(y)];
    let within = 0;
    for (const [rank, node] of large.entries()) {
      const own = ((radius[node] ?? 0) + NODE_GAP / 2) ** 2 / STREWN;
      const away = Math.sqrt(within + own / 2);
      within += own;
      const { x: dx, y: dy } = onSpiral(rank, away);
      x[node] = middleX + dx;
      y[node] = middleY + dy;
    }
  }
}

/** The members of the cells that are heaps: of those that touch, in one list. */
function heapsOf(cells: ReturnType<typeof cellsOf>): readonly (readonly number[])[] {
  const left = new Map(
    cells.flatMap((cell) => (cell.crowding < HEAP ? [] : [[`${cell.column} ${cell.row}`, cell] as const])),
  );
  const heaps: (readonly number[])[] = [];
  for (const key of [...left.keys()]) {
    const heap: number[] = [];
    const waiting = [key];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const cell = left.get(next);
      if (cell === undefined) continue;
      left.delete(next);
      for (const node of cell.members) heap.push(node);
      for (const near of [-1, 0, 1])
        for (const beside of [-1, 0, 1]) waiting.push(`${cell.column + near} ${cell.row + beside}`);
    }
    if (heap.length > 0) heaps.push(heap);
  }
  return heaps;
}

/** The cells of a grid in which free discs lie, and how many times more they cover than finds room. */
function cellsOf(
  x: Float64Array,
  y: Float64Array,
  radius: Float64Array,
  held: Uint8Array,
): readonly {
  readonly column: number;
  readonly row: number;
  readonly members: readonly number[];
  readonly crowding: number;
}[] {
  const width = cellWidth(radius);
  const cells = new Map<
    string,
    { readonly column: number; readonly row: number; readonly members: number[]; covered: number }
  >();
  for (let node = 0; node < x.length; node += 1) {
    if (held[node] === 1) continue;
    const [column, row] = [Math.floor((x[node] ?? 0) / width), Math.floor((y[node] ?? 0) / width)];
    const key = `${column} ${row}`;
    const cell = cells.get(key) ?? { column, row, members: [], covered: 0 };
    cells.set(key, cell);
    cell.members.push(node);
    cell.covered += Math.PI * ((radius[node] ?? 0) + NODE_GAP / 2) ** 2;
  }
  return [...cells.values()].map((cell) => ({ ...cell, crowding: cell.covered / (PACKED * width * width) }));
}

function spread(x: Float64Array, y: Float64Array, held: Uint8Array, factor: number): void {
  let [mx, my, count] = [0, 0, 0];
  for (let node = 0; node < x.length; node += 1) {
    if (held[node] === 1) continue;
    mx += x[node] ?? 0;
    my += y[node] ?? 0;
    count += 1;
  }
  for (let node = 0; node < x.length; node += 1) {
    if (held[node] === 1) continue;
    x[node] = mx / count + ((x[node] ?? 0) - mx / count) * factor;
    y[node] = my / count + ((y[node] ?? 0) - my / count) * factor;
  }
}

/**
 * Pushes apart those that are too near, other than two that are held; the answer is who was pushed. Of two that both
 * were not in the round before, there is nothing to look at: they are as far apart as then.
 */
function pushRound(
  x: Float64Array,
  y: Float64Array,
  radius: Float64Array,
  held: Uint8Array,
  awake: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const cells = new Cells(radius);
  const pushed = new Uint8Array(x.length);
  for (let node = 0; node < x.length; node += 1) cells.add(node, x[node] ?? 0, y[node] ?? 0);
  for (let node = 0; node < x.length; node += 1) {
    if (awake[node] === 0) continue;
    const stuck = held[node] === 1;
    cells.visitNear(x[node] ?? 0, y[node] ?? 0, (other) => {
      // Of two that are awake the later one looks.
      if (other === node || (awake[other] === 1 && other > node)) return false;
      const otherStuck = held[other] === 1;
      if (stuck && otherStuck) return false;
      const [dx, dy] = [(x[node] ?? 0) - (x[other] ?? 0), (y[node] ?? 0) - (y[other] ?? 0)];
      const least = (radius[node] ?? 0) + (radius[other] ?? 0) + NODE_GAP;
      const squared = dx * dx + dy * dy;
      if (squared >= least * least) return false;
      pushed[node] = 1;
      pushed[other] = 1;
      const distance = Math.sqrt(squared);
      const turn = other * 2.4 + node;
      const [ux, uy] = distance < 1e-6 ? [Math.cos(turn), Math.sin(turn)] : [dx / distance, dy / distance];
      // A hundredth more than needed keeps rounding from counting as overlap. One beside a held one goes the whole way.
      const push = least - distance + 0.02;
      const own = stuck ? 0 : otherStuck ? 1 : 0.5;
      x[node] = (x[node] ?? 0) + ux * push * own;
      y[node] = (y[node] ?? 0) + uy * push * own;
      x[other] = (x[other] ?? 0) - ux * push * (1 - own);
      y[other] = (y[other] ?? 0) - uy * push * (1 - own);
      return false;
    });
  }
  return pushed;
}

function* settleStuck(
  x: Float64Array,
  y: Float64Array,
  radius: Float64Array,
  held: Uint8Array,
): Generator<undefined, undefined> {
  const cells = new Cells(radius);
  const free: number[] = [];
  for (let node = 0; node < x.length; node += 1) {
    if (held[node] === 1) cells.add(node, x[node] ?? 0, y[node] ?? 0);
    else free.push(node);
  }
  // Where many are stuck in one spot, the next need not try what the last ones found taken.
  const tried = new Map<string, number>();
  for (const [rank, node] of free.entries()) {
    if (rank % SETTLED_AT_ONCE === 0) yield;
    const [homeX, homeY, own] = [x[node] ?? 0, y[node] ?? 0, radius[node] ?? 0];
    const spot = `${Math.floor(homeX / SPOT)} ${Math.floor(homeY / SPOT)}`;
    const first = tried.get(spot) ?? 0;
    for (let attempt = first; ; attempt += 1) {
      const { x: dx, y: dy } = sunflower(attempt, STEP);
      const [px, py] = [homeX + dx, homeY + dy];
      const meets = cells.visitNear(px, py, (other) => {
        const least = own + (radius[other] ?? 0) + NODE_GAP;
        return (px - (x[other] ?? 0)) ** 2 + (py - (y[other] ?? 0)) ** 2 < least * least;
      });
      if (meets) continue;
      tried.set(spot, attempt);
      x[node] = px;
      y[node] = py;
      break;
    }
    cells.add(node, x[node] ?? 0, y[node] ?? 0);
  }
}

/** Discs by the cell that they lay in when they were added; two that touch lie in cells that touch. */
export class Cells {
  readonly #width: number;
  /** Cells share a slot here and there; who visits compares distances anyway. */
  readonly #slots: Int32Array;
  readonly #next: Int32Array;

  constructor(radius: Float64Array) {
    this.#width = cellWidth(radius);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, 2 * radius.length)))).fill(-1);
    this.#next = new Int32Array(radius.length);
  }

  add(node: number, x: number, y: number): void {
    const slot = this.#slotOf(Math.floor(x / this.#width), Math.floor(y / this.#width));
    this.#next[node] = this.#slots[slot] ?? -1;
    this.#slots[slot] = node;
  }

  /** Visits those near a spot, and perhaps some others, until one visit says true; says whether one did. */
  visitNear(x: number, y: number, visit: (node: number) => boolean): boolean {
    const [column, row] = [Math.floor(x / this.#width), Math.floor(y / this.#width)];
    for (let near = column - 1; near <= column + 1; near += 1) {
      for (let beside = row - 1; beside <= row + 1; beside += 1) {
        let node = this.#slots[this.#slotOf(near, beside)] ?? -1;
        for (; node !== -1; node = this.#next[node] ?? -1) if (visit(node)) return true;
      }
    }
    return false;
  }

  #slotOf(column: number, row: number): number {
    return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (this.#slots.length - 1);
  }
}

function cellWidth(radius: Float64Array): number {
  return 2 * radius.reduce((most, each) => Math.max(most, each), 1) + 2 * NODE_GAP;
}
