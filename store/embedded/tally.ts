import { graphHash } from '#core/fingerprint';
import type { GraphSeal } from '../graph-store.ts';

/** Runs a statement with no parameters and gives back its rows. */
export type Ask = (text: string) => Promise<readonly Record<string, unknown>[]>;

// What a seal covers: notes, views, changes and the case's own node come and go without it.
const NODES = 'MATCH (n:Entity) RETURN n.id AS id, n.fingerprint AS fingerprint';
const RELATIONSHIPS = 'MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id, r.fingerprint AS fingerprint';
const EVIDENCE = 'MATCH (n:Evidence) RETURN n.id AS id, n.fingerprint AS fingerprint';

/**
 * Counts the sealed elements of the file and hashes their ids and fingerprints. It trusts the stored fingerprints:
 * what it must notice is commits that are gone, and whole elements.
 */
export async function tally(ask: Ask): Promise<GraphSeal> {
  const nodes = await ask(NODES);
  const relationships = await ask(RELATIONSHIPS);
  const evidence = await ask(EVIDENCE);
  const elements = [...nodes, ...relationships, ...evidence];
  return {
    nodes: nodes.length,
    relationships: relationships.length,
    evidence: evidence.length,
    hash: graphHash(
      elements.map((row) => ({ id: String(row['id']), fingerprint: String(row['fingerprint']) })),
    ),
  };
}
