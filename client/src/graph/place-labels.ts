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
   * even under a panel. On other words it never lies. What stands out presses over what steps back, of whatever size;
   * on others that stand out a name lies only where it finds nothing else, and words without a disc never do.
   */
  readonly pressing: 'gently' | 'over discs' | 'over what steps back' | 'always';
}

/**
 * Words that press gently and are not measured yet, which takes longer than to find them a place: however short they are,
 * each of their boxes has one of the `least` in it. Where none of these is free they are never measured. Neither those nor
 * the boxes themselves, the best first, lie on discs: `offDiscs` has left out what does.
 */
export interface Unmeasured {
  readonly id: string;
  readonly least: readonly Box[];
  readonly measured: () => readonly Box[];
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
 * that finds no free place is left out. `standingOut` are the discs that do, where the rest steps back.
 */
export function placeLabels(
  wanting: Iterable<Wanting>,
  discs: readonly Disc[],
  covered: readonly Box[] = [],
  standingOut: ReadonlySet<string> | null = null,
): ReadonlyMap<string, Box> {
  return placeAmong(wanting, obstaclesOf(discs), covered, standingOut);
}

/** The same among discs that were sorted before: they stay where they are while other words are lit. */
export function placeAmong(
  wanting: Iterable<Wanting | Unmeasured>,
  obstacles: Obstacles,
  covered: readonly Box[],
  standingOut: ReadonlySet<string> | null,
): ReadonlyMap<string, Box> {
  const placed = new Map<string, Box>();
  const place = placerAmong(obstacles, covered, standingOut);
  for (const wants of wanting) {
    const box = place(wants);
    if (box !== undefined) placed.set(wants.id, box);
  }
  return placed;
}

/** The same one by one: gives each word that it is given its place, if there is one, and lets no later one have it. */
export function placerAmong(
  { inTheWay, radii }: Obstacles,
  covered: readonly Box[],
  standingOut: ReadonlySet<string> | null,
): (wants: Wanting | Unmeasured) => Box | undefined {
  const taken = new BoxGrid<string>();
  const isOpen = (box: Box): boolean =>
    !taken.some(box, always) && !covered.some((cover) => overlap(box, cover));
  const placeOf = (wants: Wanting | Unmeasured): Box | undefined => {
    if ('least' in wants) return wants.least.some(isOpen) ? wants.measured().find(isOpen) : undefined;
    const { id, places, pressing } = wants;
    /** Words may lie on discs as large as their own at most; those of a relationship, which has none, on any. */
    const own = radii.get(id) ?? Infinity;
    let clear: Box | undefined;
    let overBack: Box | undefined;
    let overDiscs: Box | undefined;
    let open: Box | undefined;
    let free: Box | undefined;
    for (const box of places) {
      if (taken.some(box, always)) continue;
      free ??= box;
      if (covered.some((cover) => overlap(box, cover))) continue;
      open ??= box;
      if (!inTheWay.some(box, (disc) => disc.id !== id && covers(box, disc))) {
        clear = box;
        break;
      }
      if (pressing === 'gently') continue;
      if (pressing === 'over what steps back' && standingOut !== null) {
        const onAnother = (disc: Disc): boolean =>
          disc.id !== id && standingOut.has(disc.id) && covers(box, disc);
        if (overBack === undefined && !inTheWay.some(box, onAnother)) overBack = box;
        if (own === Infinity) continue;
      }
      if (overDiscs !== undefined) continue;
      if (!inTheWay.some(box, (disc) => disc.radius > own && covers(box, disc))) overDiscs = box;
    }
    return clear ?? overBack ?? overDiscs ?? (pressing === 'always' ? (open ?? free) : undefined);
  };
  return (wants) => {
    const box = placeOf(wants);
    if (box !== undefined) taken.add(box, wants.id);
    return box;
  };
}

/** Those of a word's boxes that lie on no disc but its own. */
export function offDiscs(id: string, boxes: readonly Box[], { inTheWay }: Obstacles): readonly Box[] {
  return boxes.filter((box) => !inTheWay.some(box, (disc) => disc.id !== id && covers(box, disc)));
}

/** Discs sorted by where they lie. */
export interface Obstacles {
  readonly inTheWay: Pick<BoxGrid<Disc>, 'some'>;
  readonly radii: ReadonlyMap<string, number>;
}

export function obstaclesOf(discs: readonly Disc[]): Obstacles {
  const inTheWay = new BoxGrid<Disc>();
  for (const disc of discs) {
    const { x, y, radius } = disc;
    inTheWay.add({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, disc);
  }
  return { inTheWay, radii: new Map(discs.map(({ id, radius }) => [id, radius])) };
}

const always = (): boolean => true;

/** How many pairs of boxes overlap: nought, unless something is wrong. */
export function countOverlaps(boxes: Iterable<Box>): number {
  const seen = new BoxGrid<{ readonly box: Box }>();
  let count = 0;
  for (const box of boxes) {
    const others = new Set<object>();
    seen.some(box, (other) => {
      others.add(other);
      return false;
    });
    count += others.size;
    // The same box may come twice.
    seen.add(box, { box });
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
    const kept = { box, item };
    const { left, right, top, bottom } = cellsOf(box);
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) {
        const key = column * ROWS + row;
        const cell = this.#cells.get(key);
        if (cell === undefined) this.#cells.set(key, [kept]);
        else cell.push(kept);
      }
    }
  }

  /** Whether some item whose box overlaps passes. One that lies in several cells may be asked for each. */
  some(box: Box, passes: (item: T) => boolean): boolean {
    const { left, right, top, bottom } = cellsOf(box);
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) {
        const cell = this.#cells.get(column * ROWS + row);
        if (cell === undefined) continue;
        // Counted and not iterated: this is the inner loop of a frame that writes words.
        for (let at = 0; at < cell.length; at++) {
          const other = cell[at];
          if (other !== undefined && overlap(box, other.box) && passes(other.item)) return true;
        }
      }
    }
    return false;
  }
}

/** More rows than a canvas has cells, so that a column and a row make one key. */
const ROWS = 2 ** 20;

/** The first and last columns and rows of cells that a box touches. */
function cellsOf({ x, y, width, height }: Box) {
  return {
    left: Math.floor(x / CELL),
    right: Math.floor((x + width) / CELL),
    top: Math.floor(y / CELL),
    bottom: Math.floor((y + height) / CELL),
  };
}
