import type { RelationshipToFollow } from '#layout/layout-graph';

/**
 * Relationships on their way to the worker: each end's id once, and the places of both ends among the ids by turns. As they
 * are, the page would be busy with copying a hundred thousand ids before a large graph begins to move.
 */
export interface PackedRelationships {
  readonly ids: readonly string[];
  readonly ends: Uint32Array;
}

export function packRelationships(relationships: readonly RelationshipToFollow[]): PackedRelationships {
  const places = new Map<string, number>();
  const placeOf = (id: string): number => {
    const known = places.get(id);
    if (known !== undefined) return known;
    const place = places.size;
    places.set(id, place);
    return place;
  };
  const ends = new Uint32Array(2 * relationships.length);
  relationships.forEach(({ startNodeId, endNodeId }, index) => {
    ends[2 * index] = placeOf(startNodeId);
    ends[2 * index + 1] = placeOf(endNodeId);
  });
  return { ids: [...places.keys()], ends };
}

export function unpackRelationships({ ids, ends }: PackedRelationships): readonly RelationshipToFollow[] {
  return Array.from({ length: ends.length / 2 }, (_, index) => ({
    startNodeId: ids[ends[2 * index] ?? 0] ?? '',
    endNodeId: ids[ends[2 * index + 1] ?? 0] ?? '',
  }));
}
