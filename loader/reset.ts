import type { GraphStore } from '#store/graph-store';
import { step } from '#store/graph-store';
import {
  removeCase,
  removeEvidence,
  removeNodes,
  storedEvidence,
  storedNodes,
  storedRelationships,
} from '#store/queries';
import { readPages } from '#store/read-pages';
import { graphHash } from '#core/fingerprint';
import { inBatches } from '#core/in-batches';

/** What a reset would delete: nodes that carry our labels and an origin, and what hangs on them. */
export interface ResetPlan {
  readonly nodes: readonly string[];
  readonly evidence: readonly string[];
  readonly relationships: number;
}

export async function planReset(store: GraphStore): Promise<ResetPlan> {
  const nodes = await readPages(store, storedNodes);
  const evidence = await readPages(store, storedEvidence);
  const relationships = await readPages(store, storedRelationships);
  const ours = (row: { readonly origin: string | null }): boolean => row.origin !== null;
  return {
    nodes: nodes.filter(ours).map((row) => row.id),
    evidence: evidence.filter(ours).map((row) => row.id),
    relationships: relationships.length,
  };
}

const BATCH = 1000;

/** Deletes what the plan lists, and the case's own node. Notes, views and the journal stay; foreign nodes are not touched. */
export async function reset(store: GraphStore, plan: ResetPlan): Promise<void> {
  for (const ids of inBatches(plan.evidence, BATCH)) await store.write([step(removeEvidence, { ids })]);
  for (const ids of inBatches(plan.nodes, BATCH)) await store.write([step(removeNodes, { ids })]);
  await store.write([step(removeCase, {})]);
  await store.seal({ nodes: 0, relationships: 0, evidence: 0, hash: graphHash([]) });
}
