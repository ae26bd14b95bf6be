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
 * A curvature for each arrow: 0 where it alone joins its two nodes, else values that lay all between those two
 * side by side, whichever way they point. Positive bends to the left of the direction of travel. Loops of one node (start =
 * end) are numbered from the innermost.
 */
export function curvatures(relationships: Iterable<Joining>): ReadonlyMap<string, number> {
  const bundles = new Map<string, Joining[]>();
  for (const relationship of relationships) {
    const key = pairKey(relationship);
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, [relationship]);
    else bundle.push(relationship);
  }
  const curved = new Map<string, number>();
  for (const bundle of bundles.values()) {
    bundle.sort((a, b) => (a.id < b.id ? -1 : 1));
    bundle.forEach(({ id, startNodeId, endNodeId }, place) => {
      if (startNodeId === endNodeId) {
        curved.set(id, place);
        return;
      }
      const lane = place - (bundle.length - 1) / 2;
      // The lanes are counted from one fixed side; a relationship the other way sees that side on its other hand.
      const hand = startNodeId <= endNodeId ? 1 : -1;
      curved.set(id, lane * hand * SPREAD || 0);
    });
  }
  return curved;
}
