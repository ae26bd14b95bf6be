import type { Direction, NeighbourhoodResponse } from '#core/wire/node-detail';

/** A way out of a node: relationships of one type in one direction. */
export interface Way {
  readonly type: string;
  readonly direction: Direction;
}

/** The ways as one text each, to compare them by. */
export function keyOf({ type, direction }: Way): string {
  return `${direction} ${type}`;
}

/** The neighbours of a node that are not here yet, in the order of its relationships; through some ways, or through all. */
export function newcomersOf(
  id: string,
  { relationships }: Pick<NeighbourhoodResponse, 'relationships'>,
  isHere: (id: string) => boolean,
  through?: ReadonlySet<string>,
): readonly string[] {
  const found = new Set<string>();
  for (const { type, startNodeId, endNodeId } of relationships) {
    const direction = startNodeId === id ? 'out' : 'in';
    const other = direction === 'out' ? endNodeId : startNodeId;
    if (other === id || isHere(other)) continue;
    if (through === undefined || through.has(keyOf({ type, direction }))) found.add(other);
  }
  return [...found];
}

/** How many different neighbours there are, here or not. */
export function neighboursOf(
  id: string,
  { relationships }: Pick<NeighbourhoodResponse, 'relationships'>,
): ReadonlySet<string> {
  return new Set(
    relationships
      .map(({ startNodeId, endNodeId }) => (startNodeId === id ? endNodeId : startNodeId))
      .filter((other) => other !== id),
  );
}

/** What an expansion brings: the nodes that came from each expanded node. */
export interface Expansion {
  readonly of: string;
  readonly ids: readonly string[];
}

/**
 * The first so many of the newcomers of several nodes, taken in turn: the first of each, the second of each … so that
 * no node's neighbours crowd out another's.
 */
export function takeInTurn(newcomers: readonly Expansion[], most: number): readonly Expansion[] {
  const taken = new Map<string, string[]>(newcomers.map(({ of }) => [of, []]));
  const seen = new Set<string>();
  const longest = Math.max(0, ...newcomers.map(({ ids }) => ids.length));
  for (let place = 0; place < longest; place++) {
    for (const { of, ids } of newcomers) {
      const id = ids[place];
      if (id === undefined || seen.has(id) || seen.size >= most) continue;
      seen.add(id);
      taken.get(of)?.push(id);
    }
  }
  return [...taken].map(([of, ids]) => ({ of, ids })).filter(({ ids }) => ids.length > 0);
}

/** How many different nodes some expansions bring. */
export function howMany(expansions: readonly Expansion[]): number {
  return new Set(expansions.flatMap(({ ids }) => ids)).size;
}
