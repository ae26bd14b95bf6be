import {
  flexRender,
  getCoreRowModel,
  getFilteredRowModel,
  getSortedRowModel,
  useReactTable,
  type ColumnDef,
  type SortingState,
  type VisibilityState,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { count } from '../../words/count.ts';

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
  /** What a row is called, for its box. */
  readonly nameOf?: (row: Row) => string;
  readonly current: string | null;
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
  nameOf,
  current,
  onChoose,
}: DataTableProps<Row>): ReactNode {
  const [sorting, setSorting] = useState<SortingState>([]);
  const [words, setWords] = useState('');
  const [visible, setVisible] = useState<VisibilityState>(() =>
    Object.fromEntries(folded.map((id) => [id, false])),
  );
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by what it gives
  const table = useReactTable<Row>({
    data: rows as Row[], // the library's type leaves out readonly; it never writes
    columns: columns as ColumnDef<Row>[],
    state: { sorting, globalFilter: words, columnVisibility: visible },
    getRowId: (row) => row.id,
    onSortingChange: setSorting,
    onColumnVisibilityChange: setVisible,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
    globalFilterFn: 'includesString',
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
  const leaves = table.getVisibleLeafColumns();
  const template = [
    ...(onChoose === undefined ? [] : ['36px']),
    ...leaves.map(
      (column) => `minmax(${column.columnDef.minSize ?? 70}px, ${column.columnDef.size ?? 100}fr)`,
    ),
  ].join(' ');
  const least =
    (onChoose === undefined ? 0 : 36) +
    leaves.reduce((sum, column) => sum + (column.columnDef.minSize ?? 70) + 12, 0);
  const allChosen = shown.length > 0 && shown.every((row) => chosen.has(row.id));

  useEffect(() => {
    const place = current === null ? -1 : shown.findIndex((row) => row.id === current);
    if (place >= 0) virtual.scrollToIndex(place, { align: 'auto' });
    // Only when something else becomes current: sorting must not move the reader.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [current]);

  return (
    <div className="data-table">
      <div className="data-table-bar">
        <input
          className="field"
          type="search"
          value={words}
          aria-label={`Find in these ${one}s`}
          placeholder={`Find in these ${one}s`}
          onChange={(event) => setWords(event.target.value)}
          data-testid="table-words"
        />
        <span className="soft" data-testid="table-count" role="status">
          {shown.length === rows.length
            ? count(rows.length, one)
            : `${shown.length.toLocaleString('en-GB')} of ${count(rows.length, one)}`}
        </span>
        <details className="data-table-columns">
          <summary className="quiet-button">
            <Columns3 aria-hidden="true" /> Columns
          </summary>
          <div>
            {table.getAllLeafColumns().map((column) => (
              <label key={column.id}>
                <input
                  type="checkbox"
                  checked={column.getIsVisible()}
                  disabled={!column.getCanHide()}
                  onChange={column.getToggleVisibilityHandler()}
                />{' '}
                {String(column.columnDef.header)}
              </label>
            ))}
          </div>
        </details>
      </div>
      <div ref={scroller} className="data-table-scroller" tabIndex={0} role="region" aria-label={label}>
        <div
          role="table"
          aria-label={label}
          aria-rowcount={shown.length + 1}
          style={{ minWidth: least, height: virtual.getTotalSize() + ROW }}
          data-testid="data-table"
        >
          <div role="rowgroup" className="data-table-head">
            <div role="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
              {onChoose !== undefined && (
                <span role="columnheader">
                  <input
                    type="checkbox"
                    aria-label="Choose all of these"
                    checked={allChosen}
                    onChange={() =>
                      onChoose(
                        shown.map((row) => row.id),
                        !allChosen,
                      )
                    }
                  />
                </span>
              )}
              {table.getFlatHeaders().map((header) => {
                const sorted = header.column.getIsSorted();
                return (
                  <span
                    key={header.id}
                    role="columnheader"
                    aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
                  >
                    <button type="button" onClick={header.column.getToggleSortingHandler()}>
                      {String(header.column.columnDef.header)}
                      {sorted === 'asc' && <ArrowUp aria-hidden="true" />}
                      {sorted === 'desc' && <ArrowDown aria-hidden="true" />}
                    </button>
                  </span>
                );
              })}
            </div>
          </div>
          <div role="rowgroup">
            {virtual.getVirtualItems().map((item) => {
              const row = shown[item.index];
              if (row === undefined) return null;
              return (
                <div
                  key={row.id}
                  role="row"
                  aria-rowindex={item.index + 2}
                  aria-current={row.id === current ? 'true' : undefined}
                  className={chosen.has(row.id) ? 'data-row data-row-chosen' : 'data-row'}
                  style={{ gridTemplateColumns: template, transform: `translateY(${item.start}px)` }}
                  data-testid="data-row"
                >
                  {onChoose !== undefined && (
                    <span role="cell">
                      <input
                        type="checkbox"
                        aria-label={`Choose ${nameOf?.(row.original) ?? 'this row'}`}
                        checked={chosen.has(row.id)}
                        onChange={(event) => onChoose([row.id], event.target.checked)}
                      />
                    </span>
                  )}
                  {row.getVisibleCells().map((cell) => (
                    <span key={cell.id} role="cell">
                      {flexRender(cell.column.columnDef.cell, cell.getContext())}
                    </span>
                  ))}
                </div>
              );
            })}
          </div>
        </div>
        {shown.length === 0 && <p className="data-table-none soft">Nothing here is called so.</p>}
      </div>
    </div>
  );
}
