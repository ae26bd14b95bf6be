import { graphHash } from '#core/fingerprint';
import type { GraphSeal } from '../graph-store.ts';
import { sealEvidence, sealNodes, sealRelationships } from '../seal-queries.ts';

/** Runs a statement with no parameters and gives back its rows. */
export type Ask = (text: string) => Promise<readonly Record<string, unknown>[]>;

/**
 * Counts the sealed elements of the file and hashes their ids and fingerprints. It trusts the stored fingerprints:
 * what it must notice is commits that are gone, and whole elements.
 */
export async function tally(ask: Ask): Promise<GraphSeal> {
  const nodes = await ask(sealNodes.text);
  const relationships = await ask(sealRelationships.text);
  const evidence = await ask(sealEvidence.text);
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
