import type { Direction } from '#core/wire/node-detail';

/** A way out of a node: relationships of one type in one direction. */
export interface Way {
  readonly type: string;
  readonly direction: Direction;
}

/** A way as one text, as the server takes it: `out.AUTHORED`. */
export function keyOf({ type, direction }: Way): string {
  return `${direction}.${type}`;
}

/** What an expansion brings: the nodes that came from each expanded node. */
export interface Expansion {
  readonly of: string;
  readonly ids: readonly string[];
}

/**
 * The first so many of the newcomers of several nodes, taken in turn: the first of each, the second of each … so that
 * no node's neighbours crowd out another's. What several of them have comes with each.
 */
export function takeInTurn(newcomers: readonly Expansion[], most: number): readonly Expansion[] {
  const taken = new Set<string>();
  const longest = Math.max(0, ...newcomers.map(({ ids }) => ids.length));
  for (let place = 0; place < longest && taken.size < most; place++) {
    for (const { ids } of newcomers) {
      const id = ids[place];
      if (id !== undefined && taken.size < most) taken.add(id);
    }
  }
  return newcomers
    .map(({ of, ids }) => ({ of, ids: ids.filter((id) => taken.has(id)) }))
    .filter(({ ids }) => ids.length > 0);
}

/** How many different nodes some expansions bring. */
export function howMany(expansions: readonly Expansion[]): number {
  return new Set(expansions.flatMap(({ ids }) => ids)).size;
}
