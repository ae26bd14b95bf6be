import { digestOfText } from './digest.ts';

export const KIND_OF_EVIDENCE = 'Evidence';

/** What says where and when a record was made. */
const WHERE_AND_WHEN = ['origin', 'recordedAt'] as const;
/** The same of a quotation, with what came of comparing it, and with what follows from its date. */
const BESIDE_A_QUOTATION = [...WHERE_AND_WHEN, 'check', 'saidFrom', 'saidTo'] as const;
export type BesideContent = (typeof BESIDE_A_QUOTATION)[number];

/** The properties that are no part of what a record of a kind says; its fingerprint is none either. */
export function besideContent(kind: string): readonly BesideContent[] {
  return kind === KIND_OF_EVIDENCE ? BESIDE_A_QUOTATION : WHERE_AND_WHEN;
}

/**
 * A short digest (16 hex digits) of what a node, relationship or evidence says: its labels or type and ends, and its
 * properties by name, without those above. Absent, null and undefined are the same.
 */
export function fingerprint(kind: string, properties: Readonly<Record<string, unknown>>): string {
  const beside: readonly string[] = [...besideContent(kind), 'fingerprint'];
  return digestOf(
    kind,
    Object.entries(properties).filter(([name]) => !beside.includes(name)),
  );
}

/** The same of all properties, whatever they are called. */
export function digestOfProperties(kind: string, properties: Readonly<Record<string, unknown>>): string {
  return digestOf(kind, Object.entries(properties));
}

function digestOf(kind: string, properties: readonly (readonly [string, unknown])[]): string {
  const content = properties
    .filter(([, value]) => value !== undefined && value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return digestOfText(JSON.stringify([kind, content], asJson)).slice(0, 16);
}

/** A whole number beyond 2^53 is nothing that JSON knows, and must not pass for the text of its digits. */
function asJson(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? { $integer: String(value) } : value;
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
