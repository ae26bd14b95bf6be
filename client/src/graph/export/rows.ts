import { entityLabel } from '#core/model/labels';
import { verbOf } from '#core/relationship-sentence';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import { rowOf, type Flat } from './columns.ts';
import type { Exported } from './exported.ts';

/** A node or relationship with its cells, for the formats that are tables at heart. */
export interface NodeRow {
  readonly node: WireNode;
  readonly cells: ReadonlyMap<string, Flat>;
}
export interface RelationshipRow {
  readonly relationship: WireRelationship;
  readonly cells: ReadonlyMap<string, Flat>;
}

export const NODE_FIELDS = ['name', 'type', 'status', 'relationships'] as const;
export const RELATIONSHIP_FIELDS = ['type', 'words', 'status', 'quotations'] as const;

/** `relationships` counts those in the whole case, not only those in the file. */
export function nodeRows({ nodes, degrees }: Pick<Exported, 'nodes' | 'degrees'>): readonly NodeRow[] {
  return nodes.map((node) => ({
    node,
    cells: rowOf(
      {
        name: node.name,
        type: entityLabel(node.labels) ?? node.labels.join(' | '),
        status: node.status,
        relationships: degrees.get(node.id),
      } satisfies Record<(typeof NODE_FIELDS)[number], Flat | undefined>,
      node.properties,
    ),
  }));
}

export function relationshipRows({
  relationships,
}: Pick<Exported, 'relationships'>): readonly RelationshipRow[] {
  return relationships.map((relationship) => ({
    relationship,
    cells: rowOf(
      {
        type: relationship.type,
        words: verbOf(relationship, 'start'),
        status: relationship.status,
        quotations: relationship.evidence.length,
      } satisfies Record<(typeof RELATIONSHIP_FIELDS)[number], Flat | undefined>,
      relationship.properties,
    ),
  }));
}
