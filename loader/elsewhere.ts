import type { StoredRow } from '#store/queries';
import { inScope } from './difference.ts';
import type { CaseRecords } from './records.ts';

const KINDS = ['nodes', 'relationships', 'evidence'] as const;
type Kind = (typeof KINDS)[number];

/**
 * How much in the store came from other files than these and is not said by these either, by the folder, or the file, that
 * it came from: a load neither reads nor takes it out. What was added by Cypher came from no file.
 */
export function elsewhereOf(
  said: CaseRecords,
  stored: Readonly<Record<Kind, readonly StoredRow[]>>,
  scopes: readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const kind of KINDS) {
    const known = new Set(said[kind].map(({ id }) => id));
    for (const { id, origin } of stored[kind]) {
      if (origin === null || isAdded(origin) || known.has(id) || inScope(origin, scopes)) continue;
      const from = origin.slice(0, origin.search(/[/:]/) + 1 || undefined);
      counts.set(from, (counts.get(from) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether something came from a change by Cypher, whose entry in the journal is then its origin. */
export function isAdded(origin: string): boolean {
  return origin.startsWith('change:');
}
