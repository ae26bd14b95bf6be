import {
  createTable,
  getCoreRowModel,
  getSortedRowModel,
  type ColumnDef,
  type SortingState,
} from '@tanstack/react-table';
import { describe, expect, it } from 'vitest';
import { byText, withGapsLast } from './column-order.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly when: string | undefined;
}

const COLUMNS: readonly ColumnDef<Row>[] = [
  { accessorKey: 'name', sortingFn: byText },
  { accessorKey: 'when', sortingFn: 'basic', sortUndefined: 'last' },
];

/** The names in the order that the table shows them. */
function sorted(rows: readonly (readonly [string, string?])[], sorting: SortingState): readonly string[] {
  const table = createTable<Row>({
    data: rows.map(([name, when], place) => ({ id: String(place), name, when })),
    columns: [...withGapsLast(COLUMNS, sorting)],
    state: {},
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    onStateChange: () => undefined,
    renderFallbackValue: null,
  });
  table.setOptions((options) => ({ ...options, state: { ...table.initialState, sorting } }));
  return table.getRowModel().rows.map(({ original }) => original.name);
}

describe('the order of a column', () => {
  const names = ['Zoe', 'Memo 10', 'adam', 'Émile', 'Memo 2', 'Fay', 'Eve'] as const;
  const inOrder = ['adam', 'Émile', 'Eve', 'Fay', 'Memo 2', 'Memo 10', 'Zoe'];

  it('is that of a list of names, however few rows are left', () => {
    const byName = [{ id: 'name', desc: false }];
    expect(
      sorted(
        names.map((name) => [name]),
        byName,
      ),
    ).toEqual(inOrder);
    const many = Array.from({ length: 40 }, (_, place) => [`Z ${place}`] as const);
    expect(sorted([...many, ...names.map((name) => [name] as const)], byName).slice(0, 6)).toEqual(
      inOrder.slice(0, 6),
    );
  });

  it.each([
    [false, ['1990', '2018', 'a', 'b', 'c']],
    [true, ['2018', '1990', 'a', 'b', 'c']],
  ])('keeps what has no date last, by the next column (falling: %s)', (desc, expected) => {
    const rows = [['b'], ['2018', '2018-04'], ['c'], ['1990', '1990'], ['a']] as const;
    expect(
      sorted(rows, [
        { id: 'when', desc },
        { id: 'name', desc: false },
      ]),
    ).toEqual(expected);
  });
});
