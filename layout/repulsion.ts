/** A cell so far off that it is seen under less than this (its width over its distance) pushes as one. */
const THETA = 1.1;
const NONE = -1;
/** Deeper than that, nodes that lie on one spot share a cell. */
const DEEPEST = 40;

/**
 * What pushes nodes apart, in a tree of cells (Barnes and Hut) that is kept from tick to tick, so that no tick leaves
 * anything to be collected. The push of two falls off with their distance, as a push of `strength` at one pixel.
 */
export class Repulsion {
  readonly #next: Int32Array;
  #child = new Int32Array(0);
  #first = new Int32Array(0);
  #mass = new Float64Array(0);
  #sumX = new Float64Array(0);
  #sumY = new Float64Array(0);
  #cells = 0;
  readonly #open = new Int32Array(4 * DEEPEST + 8);
  readonly #widths = new Float64Array(4 * DEEPEST + 8);

  constructor(size: number) {
    this.#next = new Int32Array(size);
    this.#grow(Math.max(16, 2 * size));
  }

  /** Adds to `vx` and `vy` what all nodes do to each that is not held. */
  push(
    x: Float64Array,
    y: Float64Array,
    held: Uint8Array,
    strength: number,
    vx: Float64Array,
    vy: Float64Array,
  ): void {
    const size = x.length;
    let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let node = 0; node < size; node += 1) {
      left = Math.min(left, x[node] ?? 0);
      right = Math.max(right, x[node] ?? 0);
      bottom = Math.min(bottom, y[node] ?? 0);
      top = Math.max(top, y[node] ?? 0);
    }
    const width = Math.max(right - left, top - bottom, 1e-6);
    this.#cells = 0;
    this.#newCell();
    for (let node = 0; node < size; node += 1) this.#insert(node, x, y, left, bottom, width);
    for (let node = 0; node < size; node += 1) {
      if (held[node] === 0) this.#pushOne(node, x, y, width, strength, vx, vy);
    }
  }

  #insert(node: number, x: Float64Array, y: Float64Array, left: number, bottom: number, width: number): void {
    const [px, py] = [x[node] ?? 0, y[node] ?? 0];
    let [cell, half, midX, midY] = [0, width / 2, left + width / 2, bottom + width / 2];
    for (let depth = 0; ; depth += 1) {
      const before = this.#mass[cell] ?? 0;
      this.#mass[cell] = before + 1;
      this.#sumX[cell] = (this.#sumX[cell] ?? 0) + px;
      this.#sumY[cell] = (this.#sumY[cell] ?? 0) + py;
      const held = this.#first[cell] ?? NONE;
      if (before === 0 || depth === DEEPEST) {
        this.#next[node] = held;
        this.#first[cell] = node;
        return;
      }
      if (held !== NONE) {
        // The cell had one node: it goes down a level first.
        this.#first[cell] = NONE;
        const [hx, hy] = [x[held] ?? 0, y[held] ?? 0];
        const child = this.#childAt(4 * cell + (hx < midX ? 0 : 1) + (hy < midY ? 0 : 2));
        this.#mass[child] = 1;
        this.#sumX[child] = hx;
        this.#sumY[child] = hy;
        this.#first[child] = held;
        this.#next[held] = NONE;
      }
      const [east, north] = [px >= midX, py >= midY];
      cell = this.#childAt(4 * cell + (east ? 1 : 0) + (north ? 2 : 0));
      half /= 2;
      midX += east ? half : -half;
      midY += north ? half : -half;
    }
  }

  #pushOne(
    node: number,
    x: Float64Array,
    y: Float64Array,
    width: number,
    strength: number,
    vx: Float64Array,
    vy: Float64Array,
  ): void {
    const [px, py] = [x[node] ?? 0, y[node] ?? 0];
    const [open, widths] = [this.#open, this.#widths];
    let [fx, fy, count] = [0, 0, 1];
    open[0] = 0;
    widths[0] = width;
    while (count > 0) {
      count -= 1;
      const [cell, across] = [open[count] ?? 0, widths[count] ?? 0];
      const mass = this.#mass[cell] ?? 0;
      const [dx, dy] = [px - (this.#sumX[cell] ?? 0) / mass, py - (this.#sumY[cell] ?? 0) / mass];
      const squared = dx * dx + dy * dy;
      const first = this.#first[cell] ?? NONE;
      if (first === NONE && across * across >= THETA * THETA * squared) {
        for (let quarter = 0; quarter < 4; quarter += 1) {
          const child = this.#child[4 * cell + quarter] ?? NONE;
          if (child === NONE) continue;
          open[count] = child;
          widths[count] = across / 2;
          count += 1;
        }
        continue;
      }
      if (first === NONE) {
        fx += (dx * mass) / squared;
        fy += (dy * mass) / squared;
        continue;
      }
      for (let other = first; other !== NONE; other = this.#next[other] ?? NONE) {
        if (other === node) continue;
        let [ox, oy] = [px - (x[other] ?? 0), py - (y[other] ?? 0)];
        if (ox === 0 && oy === 0) {
          // Two on the very same spot part along a line that only their numbers decide, one each way.
          const turn = Math.min(node, other) * 2.4 + Math.max(node, other);
          const way = node < other ? 0.5 : -0.5;
          [ox, oy] = [way * Math.cos(turn), way * Math.sin(turn)];
        }
        // Nearer than a pixel nothing pushes harder: two that nearly touch would be thrown far apart.
        const near = Math.max(1, ox * ox + oy * oy);
        fx += ox / near;
        fy += oy / near;
      }
    }
    vx[node] = (vx[node] ?? 0) + fx * strength;
    vy[node] = (vy[node] ?? 0) + fy * strength;
  }

  #childAt(slot: number): number {
    const known = this.#child[slot] ?? NONE;
    if (known !== NONE) return known;
    const made = this.#newCell();
    this.#child[slot] = made;
    return made;
  }

  #newCell(): number {
    if (this.#cells === this.#first.length) this.#grow(2 * this.#cells);
    const cell = this.#cells;
    this.#cells += 1;
    this.#child.fill(NONE, 4 * cell, 4 * cell + 4);
    this.#first[cell] = NONE;
    this.#mass[cell] = 0;
    this.#sumX[cell] = 0;
    this.#sumY[cell] = 0;
    return cell;
  }

  #grow(cells: number): void {
    const larger = <T extends Int32Array | Float64Array>(made: T, old: T): T => {
      made.set(old);
      return made;
    };
    this.#child = larger(new Int32Array(4 * cells), this.#child);
    this.#first = larger(new Int32Array(cells), this.#first);
    this.#mass = larger(new Float64Array(cells), this.#mass);
    this.#sumX = larger(new Float64Array(cells), this.#sumX);
    this.#sumY = larger(new Float64Array(cells), this.#sumY);
  }
}
