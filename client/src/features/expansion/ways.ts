import { RELATIONSHIP_TYPE_NAMES } from '#core/model/relationship-types';
import { keyOf, type Way } from './newcomers.ts';

/** A way out of a node, with how many neighbours lie along it. */
export interface CountedWay extends Way {
  readonly neighbours: number;
}

/** The ways of all nodes together, in the model's order. */
export function mergeWays(counts: readonly CountedWay[]): readonly CountedWay[] {
  const merged = new Map<string, CountedWay>();
  for (const { type, direction, neighbours } of counts) {
    const key = keyOf({ type, direction });
    merged.set(key, { type, direction, neighbours: (merged.get(key)?.neighbours ?? 0) + neighbours });
  }
  const rank = ({ type }: Way): number => (RELATIONSHIP_TYPE_NAMES as readonly string[]).indexOf(type);
  return [...merged.values()].sort((a, b) => rank(a) - rank(b) || (a.direction < b.direction ? 1 : -1));
}
