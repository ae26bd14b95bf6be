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
 * Numbers pairs of nodes from 0 in the order in which they come, the same for both directions: for tens of thousands of
 * relationships, of which a key of text each would be most of the work.
 */
class PairNumbers {
  readonly #nodes = new Map<string, number>();
  readonly #pairs = new Map<number, number>();

  of({ startNodeId, endNodeId }: Pick<Joining, 'startNodeId' | 'endNodeId'>): number {
    const start = this.#node(startNodeId);
    const end = this.#node(endNodeId);
    const key = start < end ? start * MOST_NODES + end : end * MOST_NODES + start;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const next = this.#pairs.size;
    this.#pairs.set(key, next);
    return next;
  }

  #node(id: string): number {
    const known = this.#nodes.get(id);
    if (known !== undefined) return known;
    const next = this.#nodes.size;
    this.#nodes.set(id, next);
    return next;
  }
}

/** More than any page holds, and few enough that two numbers make one without loss. */
const MOST_NODES = 2 ** 26;

/** Some relationships by their pair, in the order of their pairs: one, or a list of several. */
export function bundlesOf<T extends Joining>(relationships: Iterable<T>): readonly (T | readonly T[])[] {
  const numbers = new PairNumbers();
  const bundles: (T | T[])[] = [];
  for (const relationship of relationships) {
    const pair = numbers.of(relationship);
    const bundle = bundles[pair];
    if (bundle === undefined) bundles.push(relationship);
    else if (Array.isArray(bundle)) bundle.push(relationship);
    else bundles[pair] = [bundle, relationship];
  }
  return bundles;
}

/**
 * The curvatures of arrows that bend, as nearly none does: where one alone joins its two nodes it is straight, and several
 * lie side by side, whichever way they point. Positive bends to the left of the direction of travel. Loops of one node
 * (start = end) are numbered from the innermost, which is not mentioned.
 */
export function curvatures(relationships: Iterable<Joining>): ReadonlyMap<string, number> {
  const curved = new Map<string, number>();
  for (const bundle of bundlesOf(relationships)) {
    if (!isSeveral(bundle)) continue;
    const inOrder = [...bundle].sort((a, b) => (a.id < b.id ? -1 : 1));
    inOrder.forEach(({ id, startNodeId, endNodeId }, place) => {
      const lane = place - (bundle.length - 1) / 2;
      // The lanes are counted from one fixed side; a relationship the other way sees that side on its other hand.
      const hand = startNodeId <= endNodeId ? 1 : -1;
      const curvature = startNodeId === endNodeId ? place : lane * hand * SPREAD;
      if (curvature !== 0) curved.set(id, curvature);
    });
  }
  return curved;
}

export function isSeveral<T>(bundle: T | readonly T[]): bundle is readonly T[] {
  return Array.isArray(bundle);
}
