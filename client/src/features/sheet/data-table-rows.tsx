import { flexRender, type Header, type Row as TableRow } from '@tanstack/react-table';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';

interface Chosen {
  readonly chosen: ReadonlySet<string>;
  /** The columns, as a grid has them. */
  readonly template: string;
  /** Chooses or lets go of some rows; undefined where rows cannot be chosen. */
  readonly onChoose: ((ids: readonly string[], on: boolean) => void) | undefined;
}

/** The titles of the columns, each of which sorts, and the box that chooses all rows. */
export function DataTableHead<Row>({
  headers,
  rows,
  template,
  chosen,
  onChoose,
}: Chosen & {
  readonly headers: readonly Header<Row, unknown>[];
  /** All rows that are shown, in sight or not. */
  readonly rows: readonly TableRow<Row>[];
}): ReactNode {
  const all = rows.length > 0 && rows.every(({ id }) => chosen.has(id));
  return (
    <div role="rowgroup" className="data-table-head">
      <div role="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
        {onChoose !== undefined && (
          <span role="columnheader">
            <input
              type="checkbox"
              aria-label="Choose all of these"
              checked={all}
              onChange={() =>
                onChoose(
                  rows.map(({ id }) => id),
                  !all,
                )
              }
            />
          </span>
        )}
        {headers.map(({ id, column }) => {
          const sorted = column.getIsSorted();
          return (
            <span
              key={id}
              role="columnheader"
              aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
            >
              <button type="button" onClick={column.getToggleSortingHandler()}>
                {String(column.columnDef.header)}
                {sorted === 'asc' && <ArrowUp aria-hidden="true" />}
                {sorted === 'desc' && <ArrowDown aria-hidden="true" />}
              </button>
            </span>
          );
        })}
      </div>
    </div>
  );
}

/** One row, at its place in the whole table. */
export function DataTableRow<Row>({
  row,
  index,
  start,
  template,
  chosen,
  current,
  name,
  onChoose,
}: Chosen & {
  readonly row: TableRow<Row>;
  /** What its box says it chooses. */
  readonly name: string;
  readonly index: number;
  /** In CSS px from the top of the rows. */
  readonly start: number;
  readonly current: string | null;
}): ReactNode {
  const { id } = row;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-current={id === current ? 'true' : undefined}
      className={chosen.has(id) ? 'data-row data-row-chosen' : 'data-row'}
      style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
      data-testid="data-row"
    >
      {onChoose !== undefined && (
        <span role="cell">
          <input
            type="checkbox"
            aria-label={`Choose ${name}`}
            checked={chosen.has(id)}
            onChange={(event) => onChoose([id], event.target.checked)}
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
}
