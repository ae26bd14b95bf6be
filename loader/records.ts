import { fingerprint, graphHash, KIND_OF_EVIDENCE, kindOfNode, kindOfRelationship } from '#core/fingerprint';
import type { CaseGraph } from '#core/case-graph';
import type { EntityLabel } from '#core/model/labels';
import type { RelationshipType } from '#core/model/relationship-types';
import type { Properties, PropertyValue } from '#core/property-value';

/** A node, relationship or quotation as it is written to the store. */
export interface StoredRecord {
  readonly id: string;
  readonly fingerprint: string;
  readonly origin: string;
  /** Everything that the store keeps of it but `recordedAt`. */
  readonly properties: Properties;
}
export interface NodeRecord extends StoredRecord {
  readonly label: EntityLabel;
}
export interface RelationshipRecord extends StoredRecord {
  readonly type: RelationshipType;
  readonly startNodeId: string;
  readonly endNodeId: string;
}
export interface EvidenceRecord extends StoredRecord {
  readonly document: string;
  readonly check: string;
}

/** A case as records for the store, with the hash of the whole. */
export interface CaseRecords {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
  readonly evidence: readonly EvidenceRecord[];
  readonly hash: string;
}

export function recordsOf(graph: CaseGraph): CaseRecords {
  const nodes = graph.nodes.map((node): NodeRecord => {
    const content = withoutAbsent({
      ...node.properties,
      id: node.id,
      name: node.name,
      status: node.status,
      ...(node.evidence.length > 0 ? { evidence: node.evidence } : {}),
    });
    const label = node.label as EntityLabel; // the node schema lets only entity labels through
    return record(content, node.id, kindOfNode(label), node.origin, { label });
  });
  const relationships = graph.relationships.map((r): RelationshipRecord => {
    const content = withoutAbsent({
      ...r.properties,
      id: r.id,
      status: r.status,
      sources: r.sources,
      ...(r.evidence.length > 0 ? { evidence: r.evidence } : {}),
    });
    const type = r.type as RelationshipType; // the relationship schema lets only types of the model through
    const ends = { type, startNodeId: r.startNodeId, endNodeId: r.endNodeId };
    return record(content, r.id, kindOfRelationship(ends), r.origin, ends);
  });
  const evidence = graph.evidence.map((e): EvidenceRecord => {
    const { origin, recordedAt, ...rest } = e;
    return record(withoutAbsent(rest), e.id, KIND_OF_EVIDENCE, origin ?? '', {
      document: e.document,
      check: e.check,
    });
  });
  return { nodes, relationships, evidence, hash: graphHash([...nodes, ...relationships, ...evidence]) };
}

function record<More extends object>(
  content: Properties,
  id: string,
  kind: string,
  origin: string,
  more: More,
): StoredRecord & More {
  const print = fingerprint(kind, content);
  return { id, fingerprint: print, origin, properties: { ...content, origin, fingerprint: print }, ...more };
}

function withoutAbsent(properties: Readonly<Record<string, PropertyValue | undefined>>): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined),
  );
}
