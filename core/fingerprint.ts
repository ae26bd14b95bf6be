import { digestOfText } from './digest.ts';

/** What says where and when a record was made, or is worked out from the rest: no part of what the record says. */
const NOT_CONTENT: ReadonlySet<string> = new Set([
  'origin',
  'recordedAt',
  'fingerprint',
  'check',
  'saidFrom',
  'saidTo',
]);

/**
 * A short digest (16 hex digits) of what a node, relationship or evidence says: its labels or type and ends, and its
 * properties by name, without those above. Absent, null and undefined are the same.
 */
export function fingerprint(kind: string, properties: Readonly<Record<string, unknown>>): string {
  const content = Object.entries(properties)
    .filter(([name, value]) => !NOT_CONTENT.has(name) && value !== undefined && value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return digestOfText(JSON.stringify([kind, content])).slice(0, 16);
}

/** The hash of a whole graph, from the ids and fingerprints of its entities, relationships and evidence in any order. */
export function graphHash(elements: Iterable<{ readonly id: string; readonly fingerprint: string }>): string {
  const lines = [...elements].map((element) => `${element.id} ${element.fingerprint}`).sort();
  return digestOfText(lines.join('\n'));
}

/**
 * What a fingerprint is made of beside an element's properties: a node's label, a relationship's type and ends. Whoever
 * fingerprints what is in the store must do it with these.
 */
export function kindOfNode(label: string): string {
  return label;
}
export function kindOfRelationship(of: {
  readonly type: string;
  readonly startNodeId: string;
  readonly endNodeId: string;
}): string {
  return `${of.type} ${of.startNodeId} ${of.endNodeId}`;
}
export const KIND_OF_EVIDENCE = 'Evidence';
