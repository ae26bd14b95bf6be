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

/** What is said where nothing is known to join the two: of two that have more relationships than were read, that too. */
export function sayNothingBetween(
  cuts: readonly Pick<NeighbourhoodResponse['cut'], 'shown' | 'total'>[],
): string {
  // All that joins them stands with either of them.
  return cuts.every(({ shown, total }) => shown < total)
    ? 'Nothing that was looked at joins them directly; not all of their relationships were.'
    : 'Nothing in the papers joins them directly.';
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
    between: betweenThem(one, near.get(other) ?? [], far.get(one) ?? []),
    shared: neighbours.filter((each) => each.ofOne.length > 0 && each.ofOther.length > 0),
    onlyOne: neighbours.filter((each) => each.ofOther.length === 0),
    onlyOther: neighbours.filter((each) => each.ofOne.length === 0),
  };
}

/** What either of the two is known to be joined to the other by: of one of them with many relationships only some are read. */
function betweenThem(one: string, near: readonly Joined[], far: readonly Joined[]): readonly Joined[] {
  const known = new Set<string>(near.map(({ relationship }) => relationship.id));
  const more = far.filter(({ relationship }) => !known.has(relationship.id));
  return [...near, ...more.map(({ relationship }) => joinedTo(one, relationship))];
}

const many = ({ ofOne, ofOther }: Neighbour): number => ofOne.length + ofOther.length;

/** The relationships of a node by the node at their other end. */
function joinedBy(id: string, { relationships }: Neighbourhood): ReadonlyMap<string, readonly Joined[]> {
  const joined = new Map<string, Joined[]>();
  for (const relationship of relationships) {
    const { startNodeId, endNodeId } = relationship;
    const end = startNodeId === id ? endNodeId : startNodeId;
    const its = joined.get(end);
    if (its === undefined) joined.set(end, [joinedTo(id, relationship)]);
    else its.push(joinedTo(id, relationship));
  }
  return joined;
}

/** A relationship as it reads from one of its ends. */
function joinedTo(id: string, relationship: WireRelationship): Joined {
  const direction: Direction = relationship.startNodeId === id ? 'out' : 'in';
  return { relationship, words: asHeading(sayRelationship(relationship, direction)) };
}
