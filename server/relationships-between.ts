import { inBatches } from '#core/in-batches';
import type { GraphStore } from '#store/graph-store';
import { relationshipsFrom, type RelationshipRow } from '#store/queries';

/**
 * So many nodes are asked for in one statement. The embedded engine holds what leads from them against every node that any
 * of them is joined to: with a thousand at once, 20,000 relationships among 4,000 nodes take four times as long.
 */
const BATCH = 100;

/** The relationships from the first to the second node of some pairs: all of them, or where they are more, `most`. */
export async function relationshipsBetween(
  store: Pick<GraphStore, 'read'>,
  pairs: readonly (readonly [start: string, end: string])[],
  most: number,
): Promise<readonly RelationshipRow[]> {
  const endsOf = new Map<string, Set<string>>();
  for (const [start, end] of pairs) {
    const known = endsOf.get(start);
    if (known === undefined) endsOf.set(start, new Set([end]));
    else known.add(end);
  }
  const found: RelationshipRow[] = [];
  const waiting = [...inBatches([...endsOf.keys()].sort(), BATCH)].reverse();
  for (let ids = waiting.pop(); ids !== undefined && found.length < most; ids = waiting.pop()) {
    const others = [...new Set(ids.flatMap((id) => [...(endsOf.get(id) ?? [])]))].sort();
    const rows = await store.read(relationshipsFrom, { ids, others, limit: most });
    const wanted = rows.filter((row) => endsOf.get(row.startNodeId)?.has(row.endNodeId) === true);
    if (rows.length === most && wanted.length < most - found.length && ids.length > 1) {
      // What came in place of what is wanted lies between other nodes of the batch: of half of it there is less.
      const half = Math.ceil(ids.length / 2);
      waiting.push(ids.slice(half), ids.slice(0, half));
    } else found.push(...wanted);
  }
  return found.slice(0, most);
}
