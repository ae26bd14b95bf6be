import {
  getCoreRowModel,
  getFilteredRowModel,
  getSortedRowModel,
  useReactTable,
  type ColumnDef,
  type SortingState,
  type VisibilityState,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { plainText } from '#core/plain-text';
import { withGapsLast } from './column-order.ts';
import { DataTableBar } from './data-table-bar.tsx';
import { DataTableHead, DataTableRow } from './data-table-rows.tsx';

const ROW = 36;

/** What a table shows of its rows beside their columns. */
export interface DataTableProps<Row extends { readonly id: string }> {
  readonly label: string;
  /** `node`, `relationship`: for counts. */
  readonly one: string;
  readonly rows: readonly Row[];
  readonly columns: readonly ColumnDef<Row>[];
  /** Columns that are shown only when they are asked for. */
  readonly folded: readonly string[];
  readonly chosen: ReadonlySet<string>;
  /** What a row is found by: the words that it shows. */
  readonly wordsOf: (row: Row) => readonly string[];
  /** What a row is called, for its box. */
  readonly nameOf?: (row: Row) => string;
  readonly current: string | null;
  /** What is said where there is no row, whatever is typed. */
  readonly none: ReactNode;
  /** Chooses or lets go of some rows; without it, rows cannot be chosen. */
  readonly onChoose?: (ids: readonly string[], on: boolean) => void;
}

/** A table of thousands of rows: sorted by its heads, filtered by words, with the columns that are wanted. */
export function DataTable<Row extends { readonly id: string }>({
  label,
  one,
  rows,
  columns,
  folded,
  chosen,
  wordsOf,
  nameOf = () => 'this row',
  current,
  none,
  onChoose,
}: DataTableProps<Row>): ReactNode {
  const [sorting, setSorting] = useState<SortingState>([]);
  const [words, setWords] = useState('');
  const [visible, setVisible] = useState<VisibilityState>(() =>
    Object.fromEntries(folded.map((id) => [id, false])),
  );
  const ordered = useMemo(() => withGapsLast(columns, sorting), [columns, sorting]);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by what it gives
  const table = useReactTable<Row>({
    data: rows as Row[], // the library's type leaves out readonly; it never writes
    columns: ordered as ColumnDef<Row>[],
    state: { sorting, globalFilter: words, columnVisibility: visible },
    getRowId: (row) => row.id,
    onSortingChange: setSorting,
    onColumnVisibilityChange: setVisible,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
    // A row is found as a whole: which of its columns could hold words is no affair of the first row's.
    getColumnCanGlobalFilter: () => true,
    globalFilterFn: ({ original }, _column, typed: string) => {
      const wanted = plainText(typed).trim();
      return wordsOf(original).some((one) => plainText(one).includes(wanted));
    },
  });
  const shown = table.getRowModel().rows;
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by what it gives
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollPaddingStart: ROW,
  });
  const { template, least } = widthsOf(
    table.getVisibleLeafColumns().map(({ columnDef }) => columnDef),
    onChoose !== undefined,
  );

  useEffect(() => {
    const place = current === null ? -1 : shown.findIndex((row) => row.id === current);
    if (place >= 0) virtual.scrollToIndex(place, { align: 'auto' });
    // Only when something else becomes current: sorting must not move the reader.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [current]);

  return (
    <div className="data-table">
      <DataTableBar
        one={one}
        words={words}
        onWords={setWords}
        shown={shown.length}
        all={rows.length}
        columns={table.getAllLeafColumns()}
      />
      <div ref={scroller} className="data-table-scroller" tabIndex={0} role="region" aria-label={label}>
        <div
          role="table"
          aria-label={label}
          aria-rowcount={shown.length + 1}
          style={{ minWidth: least, height: virtual.getTotalSize() + ROW }}
          data-testid="data-table"
        >
          <DataTableHead headers={table.getFlatHeaders()} rows={shown} {...{ template, chosen, onChoose }} />
          <div role="rowgroup">
            {virtual.getVirtualItems().map(({ index, start }) => {
              const row = shown[index];
              return row === undefined ? null : (
                <DataTableRow
                  key={row.id}
                  name={nameOf(row.original)}
                  {...{ row, index, start, template, chosen, current, onChoose }}
                />
              );
            })}
          </div>
        </div>
        {rows.length === 0 && none}
        {rows.length > 0 && shown.length === 0 && (
          <p className="data-table-none soft">Nothing here is called so.</p>
        )}
      </div>
    </div>
  );
}

const NARROWEST = 70;
const CHOOSING = 36;
const GAP = 12;

/** The columns as a grid's template, and how narrow a table can be, in CSS px. */
function widthsOf(
  columns: readonly { readonly minSize?: number; readonly size?: number }[],
  choosable: boolean,
): { readonly template: string; readonly least: number } {
  const narrowest = columns.map(({ minSize }) => minSize ?? NARROWEST);
  return {
    template: [
      ...(choosable ? [`${CHOOSING}px`] : []),
      ...columns.map(({ size }, place) => `minmax(${narrowest[place]}px, ${size ?? 100}fr)`),
    ].join(' '),
    least: narrowest.reduce((sum, width) => sum + width + GAP, choosable ? CHOOSING : 0),
  };
}
