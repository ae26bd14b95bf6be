import type { z } from 'zod';
import type { GraphStore, Step } from '#store/graph-store';
import { step } from '#store/graph-store';
import {
  removeCase,
  removeEvidence,
  removeNodes,
  mergeCase,
  readCase,
  storedEvidence,
  storedNodes,
  storedRelationships,
} from '#store/queries';
import { readPages } from '#store/read-pages';
import { graphHash } from '#core/fingerprint';
import { evidenceIdSchema, nodeIdSchema } from '#core/identity';
import { inBatches } from '#core/in-batches';
import { isAdded } from './elsewhere.ts';

/** What a reset would delete: nodes that carry our labels, an origin and an id of ours, and what hangs on them. */
export interface ResetPlan {
  readonly nodes: readonly string[];
  readonly evidence: readonly string[];
  readonly relationships: number;
  /** How many of all these were added by Cypher, which no load brings back. */
  readonly added: number;
}

export async function planReset(store: GraphStore): Promise<ResetPlan> {
  const nodes = await readPages(store, storedNodes);
  const evidence = await readPages(store, storedEvidence);
  const relationships = await readPages(store, storedRelationships);
  const ours = (id: z.ZodType) => (row: { readonly id: string; readonly origin: string | null }) =>
    row.origin !== null && id.safeParse(row.id).success;
  return {
    nodes: nodes.filter(ours(nodeIdSchema)).map((row) => row.id),
    evidence: evidence.filter(ours(evidenceIdSchema)).map((row) => row.id),
    relationships: relationships.length,
    added: [...nodes, ...relationships, ...evidence].filter(({ origin }) => isAdded(origin ?? '')).length,
  };
}

const BATCH = 1000;

/** What a reset deletes, for whoever is asked about it. */
export function sayReset({ nodes, relationships, evidence, added }: ResetPlan): string {
  const all = `${nodes.length} nodes, ${relationships} relationships and ${evidence.length} quotations`;
  return added === 0 ? all : `${all} (${added} of them added by Cypher, which no file brings back)`;
}

/**
 * Deletes what the plan lists, and the case's own node, which says meanwhile that it is not whole. Notes, views and the
 * journal stay; foreign nodes are not touched.
 */
export async function reset(store: GraphStore, plan: ResetPlan): Promise<void> {
  const [row] = await store.read(readCase, {});
  const id = row?.properties['id'];
  /** With each batch, by which a server tells a reset that goes on from one that was cut off. */
  const notWhole = (): readonly Step[] =>
    typeof id === 'string'
      ? [
          step(mergeCase, {
            id,
            properties: { loadState: 'loading', loadWroteAt: new Date().toISOString() },
          }),
        ]
      : [];
  for (const ids of inBatches(plan.evidence, BATCH))
    await store.write([...notWhole(), step(removeEvidence, { ids })]);
  for (const ids of inBatches(plan.nodes, BATCH))
    await store.write([...notWhole(), step(removeNodes, { ids })]);
  if (typeof id === 'string') await store.write([step(removeCase, { id })]);
  await store.seal({ nodes: 0, relationships: 0, evidence: 0, hash: graphHash([]) });
}
