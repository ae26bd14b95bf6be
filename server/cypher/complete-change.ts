import { randomUUID } from 'node:crypto';
import { digestOfText } from '#core/digest';
import { Failure } from '#core/failure';
import { fingerprint, graphHash, KIND_OF_EVIDENCE, kindOfRelationship } from '#core/fingerprint';
import { nodeIdSchema, partsOfRelationshipId, relationshipId } from '#core/identity';
import { inBatches } from '#core/in-batches';
import { KEPT_OF_ENTITIES, KEPT_OF_RELATIONSHIPS } from '#core/model/kept-properties';
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from '#core/model/relationship-types';
import { textOf, type Properties } from '#core/property-value';
import type { ChangeCounts } from '#core/wire/cypher';
import { step, type GraphStore, type Step } from '#store/graph-store';
import { nameRelationships, stampEvidence, stampNodes, stampRelationships } from '#store/change-queries';
import {
  evidenceById,
  linkChanges,
  mergeCase,
  mergeChanges,
  nodesById,
  relationshipsById,
} from '#store/queries';
import type { ChangeCompletion, InsideChange, UserStatement } from '#store/user-statement';
import {
  isChanged,
  readAfter,
  type Element,
  type GraphAfter,
  type GraphBefore,
  type Known,
  type RelationshipElement,
} from './graph-state.ts';
import { whatIsUnsound } from './what-is-unsound.ts';
import { workedOut, type Stamp } from './worked-out.ts';

/** What the journal is to say of a change. */
export interface ChangeNote {
  /** The id of its entry. */
  readonly id: string;
  readonly statement: UserStatement;
  readonly reason: string;
  /** When, ISO 8601. */
  readonly at: string;
}

/** A new note, with an id of its own. */
export function changeNote(statement: UserStatement, reason: string, at: string): ChangeNote {
  return { id: `change:${digestOfText(randomUUID()).slice(0, 12)}`, statement, reason, at };
}

/** Rows to a statement, as the loader has them. */
const BATCH = 1_000;
/** An entry names this many of what it changed, and keeps this many characters of what was there before. */
const MOST_TARGETS = 1_000;
const MOST_BEFORE = 1_000_000;

/**
 * What has to be written with a user's change so that the graph stays sound: fingerprints, what new elements lack, the
 * case's counts and hash, and the journal. Fails with `conflict`, and what to mend, where it would not be sound.
 * `outside` reads the graph as it was, because the change is not committed yet.
 */
export async function completeChange(
  outside: GraphStore,
  before: GraphBefore,
  inside: InsideChange,
  counts: ChangeCounts,
  note: ChangeNote,
): Promise<ChangeCompletion> {
  const after = await readAfter(inside);
  const unsound = whatIsUnsound(before, after);
  if (unsound !== undefined) throw new Failure('conflict', `Nothing was changed. ${unsound}`);

  const named = namedRelationships(after);
  const timeZone = textOf(before.caseProperties, 'timeZone') ?? 'UTC';
  const stampOf = (element: Element, known: Known | undefined): Stamp | undefined =>
    known?.fingerprint === null ? undefined : stampFor(element, known, note, timeZone);
  const nodes = after.nodes.map((node) => completed(node, stampOf(node, before.nodes.get(node.id))));
  const relationships = [...after.relationships, ...named].map((relationship) =>
    completed(relationship, stampOf(relationship, before.relationships.get(relationship.id))),
  );
  const evidence = after.evidence.map((one) => completed(one, stampOf(one, before.evidence.get(one.id))));

  const elements = [...nodes, ...relationships, ...evidence];
  const seal = {
    nodes: nodes.length,
    relationships: relationships.length,
    evidence: evidence.length,
    hash: graphHash(elements.map(({ element, print }) => ({ id: element.id, fingerprint: print }))),
  };
  const ids = changedIds(before, elements);
  const stamped = <T extends Element>(all: readonly Completed<T>[]) =>
    all.flatMap(({ element, stamp }) =>
      stamp === undefined ? [] : [{ element, row: { id: element.id, properties: stamp } }],
    );
  const steps: readonly Step[] = [
    ...RELATIONSHIP_TYPE_NAMES.flatMap((type) =>
      inBatches(
        named.filter((one) => one.type === type),
        BATCH,
      ).map((rows) =>
        step(nameRelationships(type), {
          rows: rows.map(({ id, startNodeId, endNodeId }) => ({ id, startNodeId, endNodeId })),
        }),
      ),
    ),
    ...inBatches(stamped(nodes), BATCH).map((rows) => step(stampNodes, { rows: rows.map(({ row }) => row) })),
    ...inBatches(stamped(relationships), BATCH).map((rows) =>
      step(stampRelationships, {
        rows: rows.map(({ element: { startNodeId, endNodeId }, row }) => ({
          ...row,
          startNodeId,
          endNodeId,
        })),
      }),
    ),
    ...inBatches(stamped(evidence), BATCH).map((rows) =>
      step(stampEvidence, { rows: rows.map(({ row }) => row) }),
    ),
    ...(await journalSteps(outside, ids, new Set(nodes.map(({ element }) => element.id)), counts, note)),
    step(mergeCase, { id: String(before.caseProperties['id']), properties: { ...seal } }),
  ];
  return { steps, seal };
}

/** The new relationships with the ids that the loader would have given them. */
function namedRelationships(after: GraphAfter): readonly RelationshipElement[] {
  const taken = new Set(after.relationships.map(({ id }) => id));
  return after.nameless.map((one) => {
    const type = one.type as RelationshipType; // what is sound has no type beside the model's
    const id = relationshipId(nodeIdSchema.parse(one.startNodeId), type, nodeIdSchema.parse(one.endNodeId));
    if (taken.has(id)) {
      throw new Failure(
        'conflict',
        `Nothing was changed. A ${type} from ${one.startNodeId} to ${one.endNodeId} is there already (${id}). Change that one, or give this one an id of its own that ends in 8 other hex digits.`,
      );
    }
    taken.add(id);
    const properties = { ...one.properties, id };
    const kind = kindOfRelationship(one);
    return { ...one, id, kind, properties, fingerprint: fingerprint(kind, properties) };
  });
}

interface Completed<T extends Element> {
  readonly element: T;
  /** What is to be written onto it; undefined where nothing is. */
  readonly stamp: Stamp | undefined;
  /** Its fingerprint, with what is written onto it. */
  readonly print: string;
}

function completed<T extends Element>(element: T, stamp: Stamp | undefined): Completed<T> {
  const kept = element.properties['fingerprint'];
  const print = stamp?.['fingerprint'] ?? (typeof kept === 'string' ? kept : '');
  return { element, stamp, print: String(print) };
}

/** What an element lacks: a standing where it is new, where it comes from, when it was recorded, its fingerprint, what follows from its dates. */
function stampFor(
  element: Element,
  known: Known | undefined,
  note: ChangeNote,
  timeZone: string,
): Stamp | undefined {
  const { id, kind, properties } = element;
  const isRelationship = id.includes('~');
  const lacks = (name: string): boolean => properties[name] === undefined;
  const content: Stamp = {
    ...(kind !== KIND_OF_EVIDENCE && lacks('status') ? { status: 'unsourced' } : {}),
    ...(isRelationship && lacks('sources') ? { sources: 0 } : {}),
    ...(isChanged(element.fingerprint, known)
      ? workedOut(element, isRelationship ? KEPT_OF_RELATIONSHIPS : KEPT_OF_ENTITIES, timeZone)
      : {}),
  };
  const print =
    Object.keys(content).length === 0
      ? element.fingerprint
      : fingerprint(kind, { ...properties, ...content });
  const stamp: Stamp = {
    ...content,
    ...(lacks('origin') ? { origin: note.id } : {}),
    ...(isChanged(print, known) || lacks('recordedAt') ? { recordedAt: note.at } : {}),
    ...(properties['fingerprint'] === print ? {} : { fingerprint: print }),
  };
  return Object.keys(stamp).length === 0 ? undefined : stamp;
}

/** The ids of what a change made, changed or took out. */
function changedIds(before: GraphBefore, after: readonly Completed<Element>[]): readonly string[] {
  const known = new Map<string, Known>([...before.nodes, ...before.relationships, ...before.evidence]);
  const now = new Map(after.map(({ element, print }) => [element.id, print]));
  const made = [...now].filter(([id, print]) => isChanged(print, known.get(id)));
  const gone = [...known.keys()].filter((id) => !now.has(id));
  return [...made.map(([id]) => id), ...gone];
}

/** The entry of the journal: what was done, and what was there before, as far as that can be kept. */
async function journalSteps(
  outside: Pick<GraphStore, 'read'>,
  ids: readonly string[],
  nodesNow: ReadonlySet<string>,
  counts: ChangeCounts,
  { id, statement, reason, at }: ChangeNote,
): Promise<readonly Step[]> {
  const targets = ids.slice(0, MOST_TARGETS);
  const before = JSON.stringify(await readElements(outside, targets));
  const whole = before.length <= MOST_BEFORE && targets.length === ids.length;
  const entities = targets.filter((target) => nodesNow.has(target));
  const properties: Properties = {
    id,
    kind: 'edit',
    at,
    by: 'local user',
    reason,
    targets,
    targetCount: ids.length,
    before: whole ? before : '[]',
    beforeKept: whole,
    statement: statement.text,
    parameters: JSON.stringify(statement.parameters),
    counts: JSON.stringify(counts),
  };
  return [
    step(mergeChanges, { rows: [{ id, properties }] }),
    ...(entities.length === 0
      ? []
      : [step(linkChanges, { rows: entities.map((target) => ({ id, target })) })]),
  ];
}

/** Those of the elements that are there, whole. */
async function readElements(
  store: Pick<GraphStore, 'read'>,
  ids: readonly string[],
): Promise<readonly object[]> {
  const relationshipIds = ids.filter((id) => id.includes('~'));
  const startNodeIds = [
    ...new Set(relationshipIds.flatMap((id) => partsOfRelationshipId(id)?.startNodeId ?? [])),
  ];
  const nodes = await store.read(nodesById, { ids });
  const relationships = await store.read(relationshipsById, { ids: relationshipIds, startNodeIds });
  const evidence = await store.read(evidenceById, { ids });
  return [
    ...nodes.map(({ labels, properties }) => ({ labels, ...properties })),
    ...relationships.map(({ type, startNodeId, endNodeId, properties }) => ({
      type,
      startNodeId,
      endNodeId,
      ...properties,
    })),
    ...evidence.map(({ properties }) => properties),
  ];
}
