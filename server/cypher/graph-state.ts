import { setImmediate } from 'node:timers/promises';
import {
  digestOfProperties,
  fingerprint,
  KIND_OF_EVIDENCE,
  kindOfNode,
  kindOfRelationship,
  type BesideContent,
} from '#core/fingerprint';
import { entityLabel } from '#core/model/labels';
import type { Properties } from '#core/property-value';
import type { GraphStore } from '#store/graph-store';
import {
  changedCase,
  changedEvidence,
  changedNodes,
  changedRelationships,
  journalEntries,
  namelessRelationships,
  nodeShapes,
  relationshipShapes,
  temporalNodes,
  temporalRelationships,
} from '#store/change-queries';
import { storedEvidence, storedNodes, storedRelationships } from '#store/queries';
import { readPages } from '#store/read-pages';

/** Anything that reads the graph: the store, or the transaction of a change. */
type Reader = Pick<GraphStore, 'read'>;
type AnyProperties = Readonly<Record<string, unknown>>;

/** How many there are of each kind of node (`Entity:Person`) and relationship (`Entity:Person AUTHORED Entity:Document`). */
export interface Shapes {
  readonly nodes: ReadonlyMap<string, number>;
  readonly relationships: ReadonlyMap<string, number>;
}

/** What is known of an element before a change: what it said, by its fingerprint in the store, and what is no part of that. */
export type Known = { readonly fingerprint: string | null } & {
  readonly [name in BesideContent]?: string | null;
};

/** Whether an element is new, or says something else than it did. What never had a fingerprint is not ours to judge. */
export function isChanged(print: string, known: Known | undefined): boolean {
  return known === undefined || (known.fingerprint !== null && known.fingerprint !== print);
}

/** What is known of the graph before a change: enough to tell what the change did. */
export interface GraphBefore {
  readonly caseProperties: Properties;
  /** By id. */
  readonly nodes: ReadonlyMap<string, Known>;
  readonly relationships: ReadonlyMap<string, Known>;
  readonly evidence: ReadonlyMap<string, Known>;
  /** The ids of elements with a date that is no text but a temporal value. */
  readonly temporal: ReadonlySet<string>;
  readonly shapes: Shapes;
  /** A digest of each entry of the journal, by id. */
  readonly journal: ReadonlyMap<string, string>;
}

/** An element as it stands after a change, with the fingerprint that its content has now. */
export interface Element {
  readonly id: string;
  /** What its fingerprint is made of beside its properties. */
  readonly kind: string;
  readonly properties: AnyProperties;
  readonly fingerprint: string;
}
export interface NodeElement extends Element {
  readonly labels: readonly string[];
}
export interface RelationshipElement extends Element {
  readonly type: string;
  readonly startNodeId: string;
  readonly endNodeId: string;
}
export interface EvidenceElement extends Element {
  /** The entities that it hangs on by FROM_DOCUMENT. */
  readonly documents: readonly string[];
}

/** The graph inside the transaction of a change, whole. */
export interface GraphAfter {
  readonly caseProperties: AnyProperties | undefined;
  readonly nodes: readonly NodeElement[];
  readonly relationships: readonly RelationshipElement[];
  /** Relationships between entities that have no id yet. */
  readonly nameless: readonly Omit<RelationshipElement, 'id' | 'kind' | 'fingerprint'>[];
  readonly evidence: readonly EvidenceElement[];
  readonly temporal: ReadonlySet<string>;
  readonly shapes: Shapes;
  readonly journal: ReadonlyMap<string, string>;
}

export async function readBefore(store: Reader, caseProperties: Properties): Promise<GraphBefore> {
  const byId = (rows: readonly (Known & { readonly id: string })[]): ReadonlyMap<string, Known> =>
    new Map(rows.map((row) => [row.id, row]));
  return {
    caseProperties,
    nodes: byId(await readPages(store, storedNodes)),
    relationships: byId(await readPages(store, storedRelationships)),
    evidence: byId(await readPages(store, storedEvidence)),
    temporal: await readTemporal(store),
    shapes: await readShapes(store),
    journal: await readJournal(store),
  };
}

/** One read after another: they share one transaction. */
export async function readAfter(inside: Reader): Promise<GraphAfter> {
  const [caseRow] = await inside.read(changedCase, {});
  return {
    caseProperties: caseRow?.properties,
    nodes: await withFingerprints(await readPages(inside, changedNodes), ({ labels }) =>
      kindOfNode(entityLabel(labels) ?? ''),
    ),
    relationships: await withFingerprints(await readPages(inside, changedRelationships), kindOfRelationship),
    nameless: await inside.read(namelessRelationships, {}),
    evidence: await withFingerprints(await readPages(inside, changedEvidence), () => KIND_OF_EVIDENCE),
    temporal: await readTemporal(inside),
    shapes: await readShapes(inside),
    journal: await readJournal(inside),
  };
}

/** A fingerprint takes some microseconds, and a graph may have many. */
const AT_ONCE = 1_000;

async function withFingerprints<Row extends { readonly properties: AnyProperties }>(
  rows: readonly Row[],
  kindOf: (row: Row) => string,
): Promise<readonly (Row & { readonly kind: string; readonly fingerprint: string })[]> {
  const made: (Row & { readonly kind: string; readonly fingerprint: string })[] = [];
  for (const row of rows) {
    const kind = kindOf(row);
    made.push({ ...row, kind, fingerprint: fingerprint(kind, row.properties) });
    if (made.length % AT_ONCE === 0) await setImmediate();
  }
  return made;
}

async function readTemporal(reader: Reader): Promise<ReadonlySet<string>> {
  const nodes = await reader.read(temporalNodes, {});
  const relationships = await reader.read(temporalRelationships, {});
  return new Set([...nodes, ...relationships].map(({ id }) => id));
}

async function readShapes(reader: Reader): Promise<Shapes> {
  const shape = (labels: readonly string[]): string => [...labels].sort(entityFirst).join(':');
  const counted = (rows: readonly (readonly [string, number])[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const [key, count] of rows) counts.set(key, (counts.get(key) ?? 0) + count);
    return counts;
  };
  const nodes = await reader.read(nodeShapes, {});
  const relationships = await reader.read(relationshipShapes, {});
  return {
    nodes: counted(nodes.map(({ labels, count }) => [shape(labels), count])),
    relationships: counted(
      relationships.map(({ startLabels, type, endLabels, count }) => [
        `${shape(startLabels)} ${type} ${shape(endLabels)}`,
        count,
      ]),
    ),
  };
}

function entityFirst(a: string, b: string): number {
  if (a === 'Entity' || b === 'Entity') return a === b ? 0 : a === 'Entity' ? -1 : 1;
  return a < b ? -1 : 1;
}

async function readJournal(reader: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await readPages(reader, journalEntries);
  return new Map(rows.map(({ id, properties }) => [id, digestOfProperties('Change', properties)]));
}
