import { placeInTime } from '#core/date/place-in-time';
import { ENTITY_LABEL_NAMES, entityLabel } from '#core/model/labels';
import { RELATIONSHIP_TYPE_NAMES } from '#core/model/relationship-types';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import type { NeighbourhoodResponse } from '#core/wire/node-detail';
import type { WireRelationship } from '#core/wire/relationship';
import { asHeading, sayRelationship, type Direction } from './say-relationship.ts';

/** Relationships that read alike from this node: "Was copied on", "Denied". */
export interface RelationshipGroup {
  readonly key: string;
  readonly heading: string;
  readonly type: string;
  readonly direction: Direction;
  readonly items: readonly RelationshipItem[];
}

export interface RelationshipItem {
  readonly relationship: WireRelationship;
  readonly other: WireNode;
  readonly evidence: readonly WireEvidence[];
}

/**
 * A node's relationships as groups of sentences, in the model's order; within a group by date, then by name. What is
 * stated is grouped by the stance that was taken.
 */
export function groupRelationships(
  nodeId: string,
  neighbourhood: Pick<NeighbourhoodResponse, 'nodes' | 'relationships' | 'evidence'>,
): readonly RelationshipGroup[] {
  const nodes = new Map<string, WireNode>(neighbourhood.nodes.map((node) => [node.id, node]));
  const evidence = new Map<string, WireEvidence>(neighbourhood.evidence.map((item) => [item.id, item]));
  const groups = new Map<string, Omit<RelationshipGroup, 'items'> & { readonly items: RelationshipItem[] }>();

  for (const relationship of neighbourhood.relationships) {
    const direction: Direction = relationship.startNodeId === nodeId ? 'out' : 'in';
    const other = nodes.get(direction === 'out' ? relationship.endNodeId : relationship.startNodeId);
    if (other === undefined) continue;
    const itsEvidence = relationship.evidence.flatMap((id) => evidence.get(id) ?? []).sort(bestFirst);
    const words = sayRelationship(relationship, direction);
    const key = `${relationship.type} ${direction} ${words}`;
    const group = groups.get(key);
    const item = { relationship, other, evidence: itsEvidence };
    if (group !== undefined) group.items.push(item);
    else {
      groups.set(key, { key, heading: asHeading(words), type: relationship.type, direction, items: [item] });
    }
  }
  return [...groups.values()]
    .sort((a, b) => rank(a) - rank(b) || (a.heading < b.heading ? -1 : 1))
    .map((group) => ({ ...group, items: [...group.items].sort(byDateAndName) }));
}

/** The words that were checked and stand in their sentence first: they are the ones shown before the rest is opened. */
function bestFirst(a: WireEvidence, b: WireEvidence): number {
  const worth = (item: WireEvidence): number =>
    (item.check === 'verified' ? 0 : item.check === 'unavailable' ? 2 : 4) +
    (item.stance === 'documents' ? 0 : 1);
  // Else as the relationship lists them.
  return worth(a) - worth(b);
}

function rank({ type, direction }: Pick<RelationshipGroup, 'type' | 'direction'>): number {
  const names: readonly string[] = RELATIONSHIP_TYPE_NAMES;
  const place = names.indexOf(type);
  // Being mentioned says least, however early the model lists it.
  const last = type === 'MENTIONS' || type === 'ABOUT' ? 1000 : 0;
  return (place < 0 ? 900 : place) * 2 + (direction === 'out' ? 0 : 1) + last;
}

function byDateAndName(a: RelationshipItem, b: RelationshipItem): number {
  const date = (item: RelationshipItem): string =>
    placeInTime(item.relationship.properties, 'when') ?? '9999';
  const label = ({ other }: RelationshipItem): number => {
    const its = entityLabel(other.labels);
    return its === undefined ? 99 : ENTITY_LABEL_NAMES.indexOf(its);
  };
  if (date(a) !== date(b)) return date(a) < date(b) ? -1 : 1;
  return (
    label(a) - label(b) ||
    a.other.name.localeCompare(b.other.name, 'en') ||
    (a.relationship.id < b.relationship.id ? -1 : 1)
  );
}
