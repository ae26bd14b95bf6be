import { NODE_GAP } from './body.ts';
import { sunflower } from './point.ts';

const ROUNDS = 60;
/** By how much those that can move spread from their middle after so many rounds that did not suffice. */
const SPREAD_EVERY = 10;
const SPREAD = 1.06;

/**
 * Moves discs, in place, until none overlaps another; those that are held stay where they are (two that are held may
 * overlap). First by pushing; what is stuck between held ones then takes the nearest free spot.
 */
export function partDiscs(x: Float64Array, y: Float64Array, radius: Float64Array, held: Uint8Array): void {
  for (let round = 1; round <= ROUNDS; round += 1) {
    if (!pushRound(x, y, radius, held)) return;
    if (round % SPREAD_EVERY === 0) spread(x, y, held);
  }
  settleStuck(x, y, radius, held);
}

function spread(x: Float64Array, y: Float64Array, held: Uint8Array): void {
  let [mx, my, count] = [0, 0, 0];
  for (let node = 0; node < x.length; node += 1) {
    if (held[node] === 1) continue;
    mx += x[node] ?? 0;
    my += y[node] ?? 0;
    count += 1;
  }
  for (let node = 0; node < x.length; node += 1) {
    if (held[node] === 1) continue;
    x[node] = mx / count + ((x[node] ?? 0) - mx / count) * SPREAD;
    y[node] = my / count + ((y[node] ?? 0) - my / count) * SPREAD;
  }
}

/** Says whether any two were found too near, other than two that are held. */
function pushRound(x: Float64Array, y: Float64Array, radius: Float64Array, held: Uint8Array): boolean {
  const cells = new Cells(radius);
  let found = false;
  for (let node = 0; node < x.length; node += 1) {
    cells.visitNear(x[node] ?? 0, y[node] ?? 0, (other) => {
      const [stuck, otherStuck] = [held[node] === 1, held[other] === 1];
      if (stuck && otherStuck) return false;
      const [dx, dy] = [(x[node] ?? 0) - (x[other] ?? 0), (y[node] ?? 0) - (y[other] ?? 0)];
      const least = (radius[node] ?? 0) + (radius[other] ?? 0) + NODE_GAP;
      const squared = dx * dx + dy * dy;
      if (squared >= least * least) return false;
      found = true;
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
    cells.add(node, x[node] ?? 0, y[node] ?? 0);
  }
  return found;
}

function settleStuck(x: Float64Array, y: Float64Array, radius: Float64Array, held: Uint8Array): void {
  const cells = new Cells(radius);
  const free: number[] = [];
  for (let node = 0; node < x.length; node += 1) {
    if (held[node] === 1) cells.add(node, x[node] ?? 0, y[node] ?? 0);
    else free.push(node);
  }
  for (const node of free) {
    const [homeX, homeY, own] = [x[node] ?? 0, y[node] ?? 0, radius[node] ?? 0];
    for (let attempt = 0; ; attempt += 1) {
      const { x: dx, y: dy } = sunflower(attempt, 8);
      const [px, py] = [homeX + dx, homeY + dy];
      const meets = cells.visitNear(px, py, (other) => {
        const least = own + (radius[other] ?? 0) + NODE_GAP;
        return (px - (x[other] ?? 0)) ** 2 + (py - (y[other] ?? 0)) ** 2 < least * least;
      });
      if (meets) continue;
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
    this.#width = 2 * radius.reduce((most, each) => Math.max(most, each), 1) + 2 * NODE_GAP;
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
