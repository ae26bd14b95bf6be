import { digestOfText } from '#core/digest';
import { nodeIdSchema } from '#core/identity';
import { inBatches } from '#core/in-batches';
import { step, type GraphStore, type Step } from '#store/graph-store';
import {
  evidenceById,
  linkChanges,
  mergeChanges,
  nodesById,
  relationshipsById,
  type StoredRow,
} from '#store/queries';
import type { Difference } from './difference.ts';
import type { StoredRecord } from './records.ts';

const BATCH = 500;

/** One entry of the journal before it is written: what is changed, and what it was. */
interface Entry {
  readonly target: string;
  readonly kind: 'edit' | 'retire';
  readonly stored: StoredRow;
  readonly after: string;
}

/**
 * The writes that keep, in the journal, what a load is about to change or take out. An entry's id follows from what it
 * keeps, so that a load which is killed and run again writes it once.
 */
export async function journalOf(
  store: GraphStore,
  differences: {
    readonly nodes: Difference<StoredRecord>;
    readonly relationships: Difference<StoredRecord>;
    readonly evidence: Difference<StoredRecord>;
  },
  now: string,
): Promise<readonly { readonly size: number; readonly steps: readonly Step[] }[]> {
  const { nodes, relationships, evidence } = differences;
  const readNodes = async (ids: readonly string[]) =>
    (await store.read(nodesById, { ids })).map(({ labels, properties }) => ({ labels, ...properties }));
  const readRelationships = async (ids: readonly string[]) => {
    const startNodeIds = [...new Set(ids.map((id) => id.slice(0, id.indexOf('~'))))];
    const rows = await store.read(relationshipsById, { ids, startNodeIds });
    return rows.map(({ type, startNodeId, endNodeId, properties }) => ({
      type,
      startNodeId,
      endNodeId,
      ...properties,
    }));
  };
  const readEvidence = async (ids: readonly string[]) =>
    (await store.read(evidenceById, { ids })).map(({ properties }) => properties);

  return (
    await Promise.all([
      entriesWritten(entriesOf(nodes), readNodes, now),
      entriesWritten(entriesOf(relationships), readRelationships, now),
      entriesWritten(entriesOf(evidence), readEvidence, now),
    ])
  ).flat();
}

function entriesOf(difference: Difference<StoredRecord>): readonly Entry[] {
  const changed = difference.updated.filter(
    ({ record, stored }) => record.fingerprint !== stored.fingerprint,
  );
  return [
    ...changed.map(({ record, stored }): Entry => ({
      target: record.id,
      kind: 'edit',
      stored,
      after: record.fingerprint,
    })),
    ...difference.removed.map((stored): Entry => ({ target: stored.id, kind: 'retire', stored, after: '' })),
  ];
}

async function entriesWritten(
  entries: readonly Entry[],
  read: (ids: readonly string[]) => Promise<readonly object[]>,
  now: string,
): Promise<readonly { readonly size: number; readonly steps: readonly Step[] }[]> {
  const writes = [];
  for (const batch of inBatches(entries, BATCH)) {
    const found = await read(batch.map((entry) => entry.target));
    const before = new Map(
      found.map((value) => ['id' in value ? String(value.id) : '', JSON.stringify(value)]),
    );
    const rows = batch.map((entry) => ({
      id: changeId(entry),
      properties: {
        id: changeId(entry),
        kind: entry.kind,
        target: entry.target,
        at: now,
        by: 'loader',
        reason:
          entry.kind === 'edit' ? 'the seed files say it differently now' : 'the seed files no longer say it',
        before: before.get(entry.target) ?? '{}',
      },
    }));
    const targets = batch.filter(
      (entry) => entry.kind === 'edit' && nodeIdSchema.safeParse(entry.target).success,
    );
    writes.push({
      size: rows.length,
      steps: [
        step(mergeChanges, { rows }),
        ...(targets.length === 0
          ? []
          : [
              step(linkChanges, {
                rows: targets.map((entry) => ({ id: changeId(entry), target: entry.target })),
              }),
            ]),
      ],
    });
  }
  return writes;
}

function changeId({ target, kind, stored, after }: Entry): string {
  const what = [target, kind, stored.recordedAt, stored.fingerprint, after].join('|');
  return `change:${digestOfText(what).slice(0, 12)}`;
}
