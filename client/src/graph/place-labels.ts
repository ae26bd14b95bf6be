/** A rectangle on the screen, in CSS px from the canvas's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words that ask for a place: the boxes they could stand in, the best first. */
export interface Wanting {
  readonly id: string;
  readonly places: readonly Box[];
  /**
   * How hard it presses where every place is taken: it gives way, or lies on discs no larger than its own, or lies
   * even under a panel. On other words it never lies.
   */
  readonly pressing: 'gently' | 'over discs' | 'always';
}

/** A disc that words should not cover; its own label's id is let through. */
export interface Disc {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * Gives places to words in the order they come, so that no two boxes overlap: what comes earlier matters more. A word
 * that finds no free place is left out.
 */
export function placeLabels(
  wanting: Iterable<Wanting>,
  discs: readonly Disc[],
  covered: readonly Box[] = [],
): ReadonlyMap<string, Box> {
  const taken = new BoxGrid<string>();
  const inTheWay = new BoxGrid<Disc>();
  for (const disc of discs) {
    const { x, y, radius } = disc;
    inTheWay.add({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, disc);
  }
  const radii = new Map(discs.map((disc) => [disc.id, disc.radius]));
  /** Words may lie on discs as large as their own at most; those of a relationship, which has none, on any. */
  const own = (id: string): number => radii.get(id) ?? Infinity;
  const placed = new Map<string, Box>();
  for (const { id, places, pressing } of wanting) {
    const free = places.filter((box) => !taken.some(box, () => true));
    const open = free.filter((box) => !covered.some((cover) => overlap(box, cover)));
    const clear = open.find((box) => !inTheWay.some(box, (disc) => disc.id !== id && covers(box, disc)));
    const over = open.find(
      (box) => !inTheWay.some(box, (disc) => disc.radius > own(id) && covers(box, disc)),
    );
    const box =
      clear ??
      (pressing === 'gently' ? undefined : over) ??
      (pressing === 'always' ? (open[0] ?? free[0]) : undefined);
    if (box === undefined) continue;
    taken.add(box, id);
    placed.set(id, box);
  }
  return placed;
}

/** How many pairs of boxes overlap: nought, unless something is wrong. */
export function countOverlaps(boxes: Iterable<Box>): number {
  const seen = new BoxGrid<Box>();
  let count = 0;
  for (const box of boxes) {
    seen.some(box, () => {
      count += 1;
      return false;
    });
    seen.add(box, box);
  }
  return count;
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function covers(box: Box, disc: Disc): boolean {
  const nearX = Math.min(Math.max(disc.x, box.x), box.x + box.width);
  const nearY = Math.min(Math.max(disc.y, box.y), box.y + box.height);
  return (nearX - disc.x) ** 2 + (nearY - disc.y) ** 2 < disc.radius ** 2;
}

const CELL = 96;

/** Boxes by the cells they touch, so that a look round costs what is near and not all there is. */
class BoxGrid<T> {
  readonly #cells = new Map<number, { readonly box: Box; readonly item: T }[]>();

  add(box: Box, item: T): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [{ box, item }]);
      else cell.push({ box, item });
    }
  }

  /** Whether some item whose box overlaps passes; each is asked once. */
  some(box: Box, passes: (item: T) => boolean): boolean {
    const asked = new Set<T>();
    for (const key of cellsOf(box)) {
      for (const other of this.#cells.get(key) ?? []) {
        if (asked.has(other.item) || !overlap(box, other.box)) continue;
        asked.add(other.item);
        if (passes(other.item)) return true;
      }
    }
    return false;
  }
}

/** More rows than a canvas has cells, so that a column and a row make one key. */
const ROWS = 2 ** 20;

function cellsOf({ x, y, width, height }: Box): readonly number[] {
  const keys: number[] = [];
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++) {
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++)
      keys.push(column * ROWS + row);
  }
  return keys;
}
