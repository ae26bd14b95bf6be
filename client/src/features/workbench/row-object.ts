import type { TaggedValue } from '#core/tagged-value';

/** A row as an object; a column whose name stands there already has a number after it. */
export function rowObject(
  columns: readonly string[],
  row: readonly TaggedValue[],
): Readonly<Record<string, TaggedValue>> {
  const entries = new Map<string, TaggedValue>();
  columns.forEach((column, place) => {
    let name = column;
    for (let again = 2; entries.has(name); again++) name = `${column} (${again})`;
    entries.set(name, row[place] ?? null);
  });
  return Object.fromEntries(entries);
}
