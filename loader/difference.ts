import type { StoredRow } from '#store/queries';
import type { StoredRecord } from './records.ts';

/** What a load has to do about one kind of record. */
export interface Difference<R extends StoredRecord> {
  readonly created: readonly R[];
  /** With what is in the store now. */
  readonly updated: readonly { readonly record: R; readonly stored: StoredRow }[];
  readonly unchanged: number;
  /** In the store from the same files, and no longer said by them. */
  readonly removed: readonly StoredRow[];
}

/**
 * Compares what the files say with what is in the store. Records of other origin are left alone; one that other files
 * put there and these files say too is updated and changes hands.
 */
export function differenceOf<R extends StoredRecord>(
  said: readonly R[],
  stored: readonly StoredRow[],
  scopes: readonly string[],
  sameBeside: (record: R, row: StoredRow) => boolean = () => true,
): Difference<R> {
  const rows = new Map(stored.map((row) => [row.id, row]));
  const ids = new Set(said.map((record) => record.id));
  const created: R[] = [];
  const updated: { record: R; stored: StoredRow }[] = [];
  let unchanged = 0;
  for (const record of said) {
    const row = rows.get(record.id);
    if (row === undefined) created.push(record);
    else if (row.fingerprint === record.fingerprint && sameBeside(record, row)) unchanged++;
    else updated.push({ record, stored: row });
  }
  const removed = stored.filter((row) => !ids.has(row.id) && inScope(row.origin, scopes));
  return { created, updated, unchanged, removed };
}

/** Whether something came from these files. */
export function inScope(origin: string | null, scopes: readonly string[]): boolean {
  return (
    origin !== null &&
    scopes.some((scope) => (scope.endsWith('/') ? origin.startsWith(scope) : origin.startsWith(`${scope}:`)))
  );
}
