import type { z } from 'zod';
import type { CaseGraph } from '#core/case-graph';
import { digestOfText } from '#core/digest';
import type { Evidence } from '#core/evidence';
import { Failure } from '#core/failure';
import { graphHash } from '#core/fingerprint';
import { inBatches } from '#core/in-batches';
import { loadGoesOn } from '#core/load-state';
import type { Properties } from '#core/property-value';
import { step, type GraphSeal, type GraphStore, type Step } from '#store/graph-store';
import {
  countForeign,
  mergeCase,
  mergeEvidence,
  mergeNodes,
  mergeRelationships,
  readCase,
  removeEvidence,
  removeNodes,
  removeRelationships,
  schemaQueries,
  storedEvidence,
  storedNodes,
  storedRelationships,
} from '#store/queries';
import { readPages } from '#store/read-pages';
import { differenceOf, type Difference } from './difference.ts';
import { elsewhereOf } from './elsewhere.ts';
import { journalOf } from './journal.ts';
import { recordsOf, type EvidenceRecord, type StoredRecord } from './records.ts';

export interface LoadOptions {
  /** What the origin of everything in these files begins with; records of these files alone are ever removed. */
  readonly scopes: readonly string[];
  /** Load into a database that also holds nodes of other origin, none of which bears a label by which ours are read. */
  readonly beside?: boolean;
  /** The moment of this load, ISO 8601. */
  readonly now: string;
  readonly progress?: (done: number, total: number) => void;
  /**
   * What this process calls itself, where it is not to load while another one does: then `loading` is thrown, and
   * nothing of the case was written. Without it a load goes on from whatever another one has left.
   */
  readonly by?: string | undefined;
}

/** What a load did, kind by kind. `read` = created + updated + unchanged, always. */
export interface LoadReport {
  readonly nodes: KindReport;
  readonly relationships: KindReport;
  readonly evidence: KindReport;
  /** What other files said before, and these neither say nor take out: by their folder, or their name. */
  readonly elsewhere: ReadonlyMap<string, number>;
  /** What the store holds now. */
  readonly seal: GraphSeal;
}
export interface KindReport {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Records to a transaction: large enough to be quick, small enough that a killed load loses little. */
const BATCH = 1000;

/**
 * Writes a checked case into the store. Only what differs is written, in batches, each with a marker in the same
 * transaction, so that a load which is killed and run again ends in the same graph, and loading twice changes nothing.
 * What the files no longer say is taken out, with a journal entry that keeps what it was; what users wrote stays.
 */
export async function loadCase(
  store: GraphStore,
  graph: CaseGraph,
  options: LoadOptions,
): Promise<LoadReport> {
  const engine = await store.engine();
  const before = await checkStore(store, graph, options.beside ?? false);
  const schemaSteps = schemaQueries(engine.kind).map((query) => step(query, {}));
  const schema = digestOfText(schemaSteps.map(({ query }) => query.text).join('\n')).slice(0, 16);
  if (before?.['schema'] !== schema) await store.write(schemaSteps);

  const stored = {
    nodes: await readPages(store, storedNodes),
    relationships: await readPages(store, storedRelationships),
    evidence: await readPages(store, storedEvidence),
  };
  const quotations: Quotations = new Map(stored.evidence.map((row) => [row.id, row]));
  const said = recordsOf({ ...graph, evidence: withContextsKept(graph.evidence, quotations) });
  const sameOrigin = (record: StoredRecord, row: { readonly origin: string | null }): boolean =>
    record.origin === row.origin;
  const relationships = differenceOf(said.relationships, stored.relationships, options.scopes, sameOrigin);
  const allNodes = differenceOf(said.nodes, stored.nodes, options.scopes, sameOrigin);
  const allEvidence = differenceOf(
    withChecksKept(said.evidence, quotations, allNodes),
    stored.evidence,
    options.scopes,
    (record, row) => {
      const quotation = quotations.get(record.id);
      const saidFrom = record.properties['saidFrom'] ?? null; // what was loaded long ago may lack it
      return sameOrigin(record, row) && record.check === quotation?.check && saidFrom === quotation.saidFrom;
    },
  );
  const { nodes, evidence } = withoutLeanedOn(stored, allNodes, relationships, allEvidence);

  const stamp = (record: StoredRecord, recordedAt = options.now): Properties => ({
    ...record.properties,
    recordedAt,
  });
  const toWrite = <R extends StoredRecord>(difference: Difference<R>) => [
    ...difference.created.map((record) => ({ record, properties: stamp(record) })),
    ...difference.updated.map(({ record, stored: row }) => ({
      record,
      properties: stamp(
        record,
        row.fingerprint === record.fingerprint ? (row.recordedAt ?? options.now) : options.now,
      ),
    })),
  ];

  const writes: Write[] = [
    ...batchesBy(toWrite(nodes), ({ record }) => record.label).map(({ key, items }) => ({
      size: items.length,
      steps: [
        step(mergeNodes(key), {
          rows: items.map(({ record, properties }) => ({ id: record.id, properties })),
        }),
      ],
    })),
    ...batchesBy(toWrite(relationships), ({ record }) => record.type).map(({ key, items }) => ({
      size: items.length,
      steps: [
        step(mergeRelationships(key), {
          rows: items.map(({ record: { id, startNodeId, endNodeId }, properties }) => ({
            id,
            startNodeId,
            endNodeId,
            properties,
          })),
        }),
      ],
    })),
    ...batchesBy(toWrite(evidence), () => 'Evidence').map(({ items }) => ({
      size: items.length,
      steps: [
        step(mergeEvidence, {
          rows: items.map(({ record, properties }) => ({
            id: record.id,
            document: record.document,
            properties,
          })),
        }),
      ],
    })),
  ];
  const journal = await journalOf(store, { nodes, relationships, evidence }, options.now);
  const removals: Write[] = [
    ...inBatches(relationships.removed, BATCH).map((rows) => ({
      size: rows.length,
      steps: [
        step(removeRelationships, {
          rows: rows.map(({ id }) => ({ id, startNodeId: id.slice(0, id.indexOf('~')) })),
        }),
      ],
    })),
    ...inBatches(evidence.removed, BATCH).map((rows) => ({
      size: rows.length,
      steps: [step(removeEvidence, { ids: rows.map(({ id }) => id) })],
    })),
    ...inBatches(nodes.removed, BATCH).map((rows) => ({
      size: rows.length,
      steps: [step(removeNodes, { ids: rows.map(({ id }) => id) })],
    })),
  ];

  const seal = sealOf(stored, nodes, relationships, evidence);
  const finished: Properties = {
    ...graph.info,
    nodes: seal.nodes,
    relationships: seal.relationships,
    evidence: seal.evidence,
    hash: seal.hash,
    schema,
    loadState: 'complete',
  };
  const all = [...journal, ...writes, ...removals];
  for (const { steps } of all) checkParameters(steps); // before the first is written, so that nothing is half done
  if (all.length > 0 || !holds(before, finished)) {
    // With the moment of writing, by which others tell a load that goes on from one that was cut off.
    const caseNode = (properties: Properties): Step =>
      step(mergeCase, {
        id: graph.info.id,
        properties: { ...properties, loadWroteAt: new Date().toISOString() },
      });
    if (options.by !== undefined) await refuseWhileAnotherLoads(store, options.by);
    const total = all.reduce((sum, write) => sum + write.size, 0);
    let done = 0;
    await store.write([
      caseNode({
        ...graph.info,
        ...{ loadState: 'loading', loadDone: 0, loadTotal: total, loadBy: options.by ?? '' },
      }),
    ]);
    for (const { size, steps } of pack(all)) {
      done += size;
      await store.write([...steps, caseNode({ loadDone: done })]);
      options.progress?.(done, total);
    }
    await store.write([caseNode({ ...finished, loadedAt: options.now })]);
  }
  await store.seal(seal);
  return {
    nodes: reportOf(nodes),
    relationships: reportOf(relationships),
    evidence: reportOf(evidence),
    elsewhere: elsewhereOf(said, stored, options.scopes),
    seal,
  };
}

interface Write {
  readonly size: number;
  readonly steps: readonly Step[];
}

/**
 * Fails with `loading` while a load by another process goes on, as on a database that two servers share. `by` is what this
 * process calls itself, and what an earlier attempt of its own was marked with.
 */
export async function refuseWhileAnotherLoads(store: GraphStore, by: string): Promise<void> {
  const [row] = await store.read(readCase, {});
  if (row === undefined || !loadGoesOn(row.properties) || row.properties['loadBy'] === by) return;
  throw new Failure(
    'loading',
    'Another process is loading a case into this database. This one waits until that is done, or has been silent for half a minute.',
  );
}

/** Refuses parameters that a statement would refuse once the load is under way. */
function checkParameters(steps: readonly Step[]): void {
  for (const { query, parameters } of steps) {
    const checked = query.parameters.safeParse(parameters);
    if (checked.success) continue;
    const [issue] = checked.error.issues;
    const where = issue?.path.join('.') ?? '';
    throw new Failure(
      'bad-input',
      `${query.name} cannot take ${where}: ${issue?.message ?? 'it is not well formed'}. Nothing was written.`,
    );
  }
}

/** What the case node says now, after making sure that this case may be loaded here at all. */
async function checkStore(
  store: GraphStore,
  graph: CaseGraph,
  beside: boolean,
): Promise<Properties | undefined> {
  const [row] = await store.read(readCase, {});
  const here = row?.properties['id'];
  if (here !== undefined && here !== graph.info.id) {
    throw new Failure(
      'conflict',
      `This database holds the case ${String(here)}, and one database holds one case. Use another (WHOKNEW_DATA or NEO4J_DATABASE), or empty it with --reset.`,
    );
  }
  await refuseForeign(store, beside);
  return row?.properties;
}

/**
 * Fails where a store holds nodes that did not come from here, unless it is to be loaded beside them, which it cannot
 * where they bear a label of ours: every statement would take them for what a case says.
 */
export async function refuseForeign(store: GraphStore, beside: boolean): Promise<void> {
  const [foreign] = await store.read(countForeign, {});
  if (foreign === undefined || foreign.count === 0) return;
  if (foreign.taken > 0) {
    throw new Failure(
      'conflict',
      `This database holds ${foreign.taken} nodes labelled :Entity or :Evidence that did not come from here, and what bears these labels is read as part of the case. Use another database.`,
    );
  }
  if (!beside) {
    throw new Failure(
      'conflict',
      `This database holds ${foreign.count} nodes that did not come from here. Use another database, or say --beside to load next to them.`,
    );
  }
}

type Quotations = ReadonlyMap<string, z.infer<typeof storedEvidence.row>>;
const NOT_STORED = { textSha256: null, contextStart: null, contextEnd: null } as const;

/**
 * The sentence round words that stand in no more than themselves, where their text is not at hand and no file says what
 * is round them, is what it was when the same text was at hand.
 */
function withContextsKept(evidence: readonly Evidence[], stored: Quotations): readonly Evidence[] {
  return evidence.map((one) => {
    const alone = one.contextStart === one.start && one.contextEnd === one.end;
    if (one.check !== 'unavailable' || !alone) return one;
    const { textSha256, contextStart, contextEnd } = stored.get(one.id) ?? NOT_STORED;
    const keeps = textSha256 === one.textSha256 && contextStart !== null && contextEnd !== null;
    return keeps ? { ...one, contextStart, contextEnd } : one;
  });
}

/** Words that were checked once stay so without their text at hand, as long as they and their document say the same. */
function withChecksKept(
  evidence: readonly EvidenceRecord[],
  stored: Quotations,
  nodes: Difference<StoredRecord>,
): readonly EvidenceRecord[] {
  const changed = new Set(
    nodes.updated
      .filter((update) => update.record.fingerprint !== update.stored.fingerprint)
      .map(({ record }) => record.id),
  );
  return evidence.map((record) => {
    const row = stored.get(record.id);
    const keeps =
      record.check === 'unavailable' &&
      row?.check === 'verified' &&
      row.fingerprint === record.fingerprint &&
      !changed.has(record.document);
    return keeps
      ? { ...record, check: 'verified', properties: { ...record.properties, check: 'verified' } }
      : record;
  });
}

interface Stored {
  readonly relationships: readonly {
    readonly id: string;
    readonly startNodeId: string;
    readonly endNodeId: string;
  }[];
  readonly evidence: readonly {
    readonly id: string;
    readonly document: string;
    readonly supports: string | null;
  }[];
}

/**
 * What is to be taken out, without the entities that something which stays still hangs on, and without the quotations
 * that carry these, so that they go on standing on what they stood on; the papers of those quotations stay for the same reason.
 */
function withoutLeanedOn<N extends StoredRecord, E extends StoredRecord>(
  stored: Stored,
  nodes: Difference<N>,
  relationships: Difference<StoredRecord>,
  evidence: Difference<E>,
): { readonly nodes: Difference<N>; readonly evidence: Difference<E> } {
  const supports = new Map(stored.evidence.map((row) => [row.id, row.supports ?? '']));
  for (let going = evidence; ;) {
    const leaning = stillLeanedOn(stored, relationships, going);
    const kept = new Set(nodes.removed.filter((row) => leaning.has(row.id)).map((row) => row.id));
    const removed = going.removed.filter((row) => !kept.has(supports.get(row.id) ?? ''));
    if (removed.length === going.removed.length) {
      return {
        nodes: { ...nodes, removed: nodes.removed.filter((row) => !kept.has(row.id)) },
        evidence: going,
      };
    }
    going = { ...going, removed };
  }
}

/** The entities that relationships or quotations which stay still hang on. */
function stillLeanedOn(
  stored: Stored,
  relationships: Difference<StoredRecord>,
  evidence: Difference<StoredRecord>,
): ReadonlySet<string> {
  const going = new Set([...relationships.removed, ...evidence.removed].map((row) => row.id));
  return new Set([
    ...stored.relationships.filter((r) => !going.has(r.id)).flatMap((r) => [r.startNodeId, r.endNodeId]),
    ...stored.evidence.filter((e) => !going.has(e.id)).map((e) => e.document),
  ]);
}

function sealOf(
  stored: Readonly<
    Record<'nodes' | 'relationships' | 'evidence', readonly { id: string; fingerprint: string | null }[]>
  >,
  nodes: Difference<StoredRecord>,
  relationships: Difference<StoredRecord>,
  evidence: Difference<StoredRecord>,
): GraphSeal {
  const after = (
    rows: readonly { readonly id: string; readonly fingerprint: string | null }[],
    difference: Difference<StoredRecord>,
  ): ReadonlyMap<string, string> => {
    const now = new Map(rows.map((row) => [row.id, row.fingerprint ?? '']));
    for (const { id } of difference.removed) now.delete(id);
    for (const { id, fingerprint } of difference.created) now.set(id, fingerprint);
    for (const { record } of difference.updated) now.set(record.id, record.fingerprint);
    return now;
  };
  const nodesNow = after(stored.nodes, nodes);
  const relationshipsNow = after(stored.relationships, relationships);
  const evidenceNow = after(stored.evidence, evidence);
  const elements = [...nodesNow, ...relationshipsNow, ...evidenceNow].map(([id, fingerprint]) => ({
    id,
    fingerprint,
  }));
  return {
    nodes: nodesNow.size,
    relationships: relationshipsNow.size,
    evidence: evidenceNow.size,
    hash: graphHash(elements),
  };
}

function holds(before: Properties | undefined, wanted: Properties): boolean {
  return before !== undefined && Object.entries(wanted).every(([name, value]) => before[name] === value);
}

function reportOf(difference: Difference<StoredRecord>): KindReport {
  const created = difference.created.length;
  const updated = difference.updated.length;
  const { unchanged, removed } = difference;
  return { read: created + updated + unchanged, created, updated, unchanged, removed: removed.length };
}

/** Items of one key together (a statement writes one label or type), at most a batch at a time. */
function batchesBy<T, K extends string>(
  items: readonly T[],
  keyOf: (item: T) => K,
): readonly { readonly key: K; readonly items: readonly T[] }[] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups].flatMap(([key, group]) =>
    inBatches(group, BATCH).map((batch) => ({ key, items: batch })),
  );
}

/** Small writes share a transaction, in their order, up to the size of a batch. */
function pack(writes: readonly Write[]): readonly Write[] {
  const packed: Write[] = [];
  for (const write of writes) {
    const last = packed.at(-1);
    if (last !== undefined && last.size + write.size <= BATCH) {
      packed[packed.length - 1] = { size: last.size + write.size, steps: [...last.steps, ...write.steps] };
    } else packed.push(write);
  }
  return packed;
}
