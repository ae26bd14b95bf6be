import { asHeading, sayRelationship, type Direction } from '../../words/say-relationship.ts';
import type { WireNode } from '#core/wire/node';
import type { NeighbourhoodResponse } from '#core/wire/node-detail';
import type { WireRelationship } from '#core/wire/relationship';

type Neighbourhood = Pick<NeighbourhoodResponse, 'nodes' | 'relationships'>;

/** A relationship as it reads from the node that is compared: `Was copied on`. */
export interface Joined {
  readonly relationship: WireRelationship;
  readonly words: string;
}

/** A node that one or both are joined to, with how. */
export interface Neighbour {
  readonly node: WireNode;
  readonly ofOne: readonly Joined[];
  readonly ofOther: readonly Joined[];
}

export interface Comparison {
  /** What joins the two themselves, as it reads from the one. */
  readonly between: readonly Joined[];
  /** Neighbours of both; then of the one alone, and of the other alone. Those with most relationships come first. */
  readonly shared: readonly Neighbour[];
  readonly onlyOne: readonly Neighbour[];
  readonly onlyOther: readonly Neighbour[];
}

/** What two nodes share, and what only one of them has. */
export function compareNeighbourhoods(
  [one, other]: readonly [string, string],
  ofOne: Neighbourhood,
  ofOther: Neighbourhood,
): Comparison {
  const nodes = new Map<string, WireNode>([...ofOne.nodes, ...ofOther.nodes].map((node) => [node.id, node]));
  const [near, far] = [joinedBy(one, ofOne), joinedBy(other, ofOther)];
  const ids = [...new Set([...near.keys(), ...far.keys()])].filter((id) => id !== one && id !== other);
  const neighbours = ids
    .flatMap((id): readonly Neighbour[] => {
      const node = nodes.get(id);
      return node === undefined ? [] : [{ node, ofOne: near.get(id) ?? [], ofOther: far.get(id) ?? [] }];
    })
    .sort(
      (a, b) =>
        many(b) - many(a) || a.node.name.localeCompare(b.node.name, 'en') || (a.node.id < b.node.id ? -1 : 1),
    );
  return {
    between: near.get(other) ?? [],
    shared: neighbours.filter((each) => each.ofOne.length > 0 && each.ofOther.length > 0),
    onlyOne: neighbours.filter((each) => each.ofOther.length === 0),
    onlyOther: neighbours.filter((each) => each.ofOne.length === 0),
  };
}

const many = ({ ofOne, ofOther }: Neighbour): number => ofOne.length + ofOther.length;

/** The relationships of a node by the node at their other end. */
function joinedBy(id: string, { relationships }: Neighbourhood): ReadonlyMap<string, readonly Joined[]> {
  const joined = new Map<string, Joined[]>();
  for (const relationship of relationships) {
    const direction: Direction = relationship.startNodeId === id ? 'out' : 'in';
    const end = direction === 'out' ? relationship.endNodeId : relationship.startNodeId;
    const words = asHeading(sayRelationship(relationship, direction));
    const its = joined.get(end);
    if (its === undefined) joined.set(end, [{ relationship, words }]);
    else its.push({ relationship, words });
  }
  return joined;
}
