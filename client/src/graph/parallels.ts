/** What telling parallels apart needs of a relationship. */
export interface Joining {
  readonly id: string;
  readonly startNodeId: string;
  readonly endNodeId: string;
}

/** The same for both directions; ids hold no space. */
export function pairKey({ startNodeId, endNodeId }: Pick<Joining, 'startNodeId' | 'endNodeId'>): string {
  return startNodeId <= endNodeId ? `${startNodeId} ${endNodeId}` : `${endNodeId} ${startNodeId}`;
}

/** How far apart neighbouring parallels run: the middle's distance from the straight line, as a share of its length. */
const SPREAD = 0.16;

/**
 * The relationships that share their pair of nodes with others, pair by pair, in the order of the first of each; what is
 * alone between its nodes, as nearly all are, is left out. Of tens of thousands a key of text each, or a list each, would be
 * most of the work: here they are sorted by the numbers of their nodes.
 */
export function parallelsOf<T extends Joining>(relationships: Iterable<T>): readonly (readonly T[])[] {
  const all = [...relationships];
  const { low, high, count } = numberedEnds(all);
  const { first, sorted } = sortedBy(low, count);
  /** The place of the first relationship that joins the present low node to this one, and for which low node that holds. */
  const firstTo = new Uint32Array(count);
  const holdsFor = new Int32Array(count).fill(-1);
  const parallels = new Map<number, T[]>();
  for (let node = 0; node < count; node++) {
    for (let at = first[node] ?? 0; at < (first[node + 1] ?? 0); at++) {
      const place = sorted[at] ?? 0;
      const other = high[place] ?? 0;
      if (holdsFor[other] !== node) {
        holdsFor[other] = node;
        firstTo[other] = place;
        continue;
      }
      const before = firstTo[other] ?? 0;
      const bundle = parallels.get(before) ?? all.slice(before, before + 1);
      bundle.push(...all.slice(place, place + 1));
      parallels.set(before, bundle);
    }
  }
  return [...parallels].sort(([a], [b]) => a - b).map(([, bundle]) => bundle);
}

/** The ends of each relationship as numbers, the lower one and the higher; `count` nodes are numbered as they come. */
function numberedEnds(relationships: readonly Joining[]) {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const next = numbers.size;
    numbers.set(id, next);
    return next;
  };
  const low = new Uint32Array(relationships.length);
  const high = new Uint32Array(relationships.length);
  relationships.forEach(({ startNodeId, endNodeId }, place) => {
    const start = numberOf(startNodeId);
    const end = numberOf(endNodeId);
    low[place] = Math.min(start, end);
    high[place] = Math.max(start, end);
  });
  return { low, high, count: numbers.size };
}

/** The places of a list of numbers below `count`, sorted by them: those of `n` are `sorted` from `first[n]` up to `first[n + 1]`. */
function sortedBy(numbers: Uint32Array, count: number) {
  const first = new Uint32Array(count + 1);
  for (const number of numbers) first[number + 1] = (first[number + 1] ?? 0) + 1;
  for (let number = 0; number < count; number++)
    first[number + 1] = (first[number + 1] ?? 0) + (first[number] ?? 0);
  const next = first.slice();
  const sorted = new Uint32Array(numbers.length);
  numbers.forEach((number, place) => {
    const at = next[number] ?? 0;
    sorted[at] = place;
    next[number] = at + 1;
  });
  return { first, sorted };
}

/**
 * The curvatures of the arrows of one pair of nodes, as far as they bend: one alone is straight, and several lie side by
 * side, whichever way they point. Positive bends to the left of the direction of travel. Loops of one node (start = end) are
 * numbered from the innermost, which is not mentioned.
 */
export function curvatures(parallels: readonly Joining[]): ReadonlyMap<string, number> {
  const curved = new Map<string, number>();
  const inOrder = [...parallels].sort((a, b) => (a.id < b.id ? -1 : 1));
  inOrder.forEach(({ id, startNodeId, endNodeId }, place) => {
    const lane = place - (parallels.length - 1) / 2;
    // The lanes are counted from one fixed side; a relationship the other way sees that side on its other hand.
    const hand = startNodeId <= endNodeId ? 1 : -1;
    const curvature = startNodeId === endNodeId ? place : lane * hand * SPREAD;
    if (curvature !== 0) curved.set(id, curvature);
  });
  return curved;
}
