import { partsOfRelationshipId } from '#core/identity';
import { inBatches } from '#core/in-batches';
import type { GraphStore } from '#store/graph-store';
import { knownNodes, knownRelationships } from '#store/queries';

const BATCH = 1_000;

/** Which of some ids of nodes and relationships the case does not have. */
export async function lostTargets(store: GraphStore, ids: Iterable<string>): Promise<ReadonlySet<string>> {
  const wanted = [...new Set(ids)];
  const known = new Set<string>();
  for (const some of inBatches(wanted, BATCH)) {
    const relationships = some.filter((id) => id.includes('~'));
    const nodes = some.filter((id) => !id.includes('~'));
    const starts = relationships.flatMap((id) => partsOfRelationshipId(id)?.startNodeId ?? []);
    const rows = [
      ...(nodes.length === 0 ? [] : await store.read(knownNodes, { ids: nodes })),
      ...(relationships.length === 0
        ? []
        : await store.read(knownRelationships, {
            ids: relationships,
            startNodeIds: [...new Set(starts)],
          })),
    ];
    for (const { id } of rows) known.add(id);
  }
  return new Set(wanted.filter((id) => !known.has(id)));
}
