import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';

/** A node's relationships, and the nodes at their ends. */
export interface Surroundings {
  readonly nodes: readonly WireNode[];
  readonly relationships: readonly WireRelationship[];
}

/** Two nodes with what joins them: their own relationships, and the neighbours of both with theirs. */
export function sharedPart(
  [one, other]: readonly [string, string],
  ofOne: Surroundings,
  ofOther: Surroundings,
): Surroundings {
  const [near, far] = [endsOf(ofOne), endsOf(ofOther)];
  const named = new Set([one, other, ...[...near].filter((id) => far.has(id))]);
  const unique = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] => [
    ...new Map(all.map((each) => [each.id, each])).values(),
  ];
  return {
    nodes: unique([...ofOne.nodes, ...ofOther.nodes]).filter(({ id }) => named.has(id)),
    relationships: unique([...ofOne.relationships, ...ofOther.relationships]).filter(
      ({ startNodeId, endNodeId }) => named.has(startNodeId) && named.has(endNodeId),
    ),
  };
}

function endsOf({ relationships }: Surroundings): ReadonlySet<string> {
  return new Set(relationships.flatMap(({ startNodeId, endNodeId }) => [startNodeId, endNodeId]));
}
