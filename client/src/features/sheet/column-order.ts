import type { ColumnDef, SortingState } from '@tanstack/react-table';

/** A row, as far as it is compared. */
interface Valued {
  getValue<Value>(column: string): Value;
}

/** One for all rows: asking a string itself makes one at each comparison. */
const collator = new Intl.Collator('en', { numeric: true });

/** As words are listed: accents and capitals where a reader looks for them, `Memo 2` before `Memo 10`. */
export function byText(one: Valued, other: Valued, column: string): number {
  return collator.compare(one.getValue<string>(column), other.getValue<string>(column));
}

/**
 * Columns whose rows without a value stay last in either direction, and are equal among themselves, so that the next
 * column orders them. The library's own `last` never asks the next column.
 */
export function withGapsLast<Row>(
  columns: readonly ColumnDef<Row>[],
  sorting: SortingState,
): readonly ColumnDef<Row>[] {
  const falling = new Set(sorting.flatMap(({ id, desc }) => (desc ? [id] : [])));
  return columns.map((column) => {
    if (column.sortUndefined !== 'last') return column;
    const id = column.id ?? ('accessorKey' in column ? String(column.accessorKey) : '');
    return { ...column, sortUndefined: falling.has(id) ? -1 : 1 };
  });
}
