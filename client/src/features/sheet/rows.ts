import { placeInTime } from '#core/date/place-in-time';
import { ENTITY_LABEL_NAMES, entityLabel, type EntityLabel } from '#core/model/labels';
import { listOf, textOf } from '#core/property-value';
import type { Status } from '#core/stance';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import { kindName } from '../../state/kind-names.ts';
import { sayKind, sayNodeDate, sayDated } from '../../words/say-node.ts';
import { sayRelationship } from '../../words/say-relationship.ts';

/** A node as a row. */
export interface NodeRow {
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  readonly kind: string;
  readonly what: string;
  readonly when: string;
  /** What `when` is sorted by: ISO, undefined where there is no date. */
  readonly whenFrom: string | undefined;
  readonly status: Status;
  readonly relationships: number;
  readonly papers: number;
}

/** A relationship as a row, read from its start. */
export interface RelationshipRow {
  readonly id: string;
  readonly startNodeId: string;
  readonly start: string;
  readonly words: string;
  readonly type: string;
  readonly endNodeId: string;
  readonly end: string;
  readonly when: string;
  readonly whenFrom: string | undefined;
  readonly status: Status;
  /** How many independent sources it has. */
  readonly sources: number;
  readonly papers: number;
}

export function nodeRows(
  nodes: readonly WireNode[],
  relationships: readonly Pick<WireRelationship, 'startNodeId' | 'endNodeId'>[],
): readonly NodeRow[] {
  const degrees = new Map<string, number>();
  for (const { startNodeId, endNodeId } of relationships) {
    for (const id of new Set([startNodeId, endNodeId])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return nodes.flatMap((node) => {
    const label = entityLabel(node.labels);
    if (label === undefined) return [];
    const { id, name, status, properties } = node;
    return [
      {
        id,
        label,
        name,
        kind: kindName(label),
        what: sayKind(node),
        when: sayNodeDate(node) ?? '',
        whenFrom: placeInTime(properties, 'when', 'published'),
        status,
        relationships: degrees.get(id) ?? 0,
        papers: listOf(properties, 'papers').length,
      },
    ];
  });
}

export function relationshipRows(
  relationships: readonly WireRelationship[],
  nameOf: (id: string) => string,
): readonly RelationshipRow[] {
  return relationships.map((relationship) => {
    const { id, type, startNodeId, endNodeId, status, properties } = relationship;
    const sources = properties['sources'];
    return {
      id,
      type,
      startNodeId,
      endNodeId,
      start: nameOf(startNodeId),
      end: nameOf(endNodeId),
      words: sayRelationship(relationship, 'out'),
      when: sayDated(properties, 'when') ?? sayDated(properties, 'said') ?? '',
      whenFrom: placeInTime(properties, 'when') ?? textOf(properties, 'said'),
      status,
      sources: typeof sources === 'number' ? sources : 0,
      papers: listOf(properties, 'papers').length,
    };
  });
}

/** By kind as the legend has them, then the most connected first. */
export function byKindAndWeight(a: NodeRow, b: NodeRow): number {
  return (
    ENTITY_LABEL_NAMES.indexOf(a.label) - ENTITY_LABEL_NAMES.indexOf(b.label) ||
    b.relationships - a.relationships ||
    a.name.localeCompare(b.name, 'en') ||
    (a.id < b.id ? -1 : 1)
  );
}
