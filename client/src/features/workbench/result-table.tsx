import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { nodeIdSchema, relationshipIdSchema } from '#core/identity';
import type { TaggedValue } from '#core/tagged-value';
import type { CypherResponse } from '#core/wire/cypher';
import { useCopied } from '../../ui/use-copied.ts';
import { CellView, type Opening } from './cell-view.tsx';
import { cellKind, copyText, sortedPlaces } from './cell-words.ts';
import { ColumnRim } from './column-rim.tsx';
import { NARROWEST, usualWidths } from './column-widths.ts';
import { walked, type At } from './grid-walk.ts';
import { WholeCell } from './whole-cell.tsx';
import './result-table.css';

/** In CSS px; one line a row, so that 50,000 rows have known places. */
const ROW = 34;
const NUMBERS = 56;

/** The rows as a grid that is walked by arrow keys; only what is in sight is in the page. */
export function ResultTable({
  answer,
  ...opening
}: Opening & { readonly answer: Pick<CypherResponse, 'columns' | 'rows'> }): ReactNode {
  const { columns, rows } = answer;
  const [sort, setSort] = useState<{ readonly column: number; readonly direction: 'up' | 'down' } | null>(
    null,
  );
  const [widths, setWidths] = useState<readonly number[]>(() => usualWidths(answer));
  const [at, setAt] = useState<At | null>(null);
  const [opened, setOpened] = useState<At | null>(null);
  const [, copy] = useCopied();
  const scroller = useRef<HTMLDivElement>(null);
  const gridId = useId();

  const order = useMemo(
    () => (sort === null ? undefined : sortedPlaces(rows, sort.column, sort.direction)),
    [rows, sort],
  );
  const rowAt = (place: number): readonly TaggedValue[] => rows[order?.[place] ?? place] ?? [];
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by what it gives
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
    // The head lies over the first rows while they scroll.
    scrollPaddingStart: ROW,
  });
  const template = `${NUMBERS}px ${widths.map((width) => `${width}px`).join(' ')}`;

  const open = ({ row, column }: At): void => {
    const cell = cellKind(rowAt(row)[column] ?? null);
    if (cell.kind === 'node' && nodeIdSchema.safeParse(cell.node.id).success)
      opening.onOpenNode(cell.node.id);
    else if (cell.kind === 'relationship' && relationshipIdSchema.safeParse(cell.relationship.id).success)
      opening.onOpenRelationship(cell.relationship.id);
    else setOpened({ row, column });
  };
  const walk = (to: At): void => {
    setAt(to);
    virtual.scrollToIndex(to.row, { align: 'auto' });
    bringColumn(scroller.current, widths, to.column);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const now = at ?? { row: 0, column: 0 };
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW) - 2);
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key.toLowerCase() === 'c' && at !== null) {
      if (window.getSelection()?.toString() !== '') return;
      copy(copyText(rowAt(at.row)[at.column] ?? null), 'The cell was copied.');
    } else if (event.key === 'Enter' && at !== null) open(at);
    else if (event.key === ' ' && at !== null) setOpened(at);
    else if (event.key === 'Escape' && opened !== null) setOpened(null);
    else {
      // The first arrow key shows where one is.
      const first = at === null && event.key.startsWith('Arrow');
      const to = first
        ? now
        : walked(event.key, control, now, { rows: rows.length, columns: columns.length, page });
      if (to === undefined) return;
      walk(to);
    }
    event.preventDefault();
  };

  return (
    <div className="result-table">
      <div
        ref={scroller}
        className="grid-scroller"
        role="grid"
        aria-label="Rows of the result. Arrow keys walk, Enter opens, Space shows the whole cell, Control C copies it."
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-activedescendant={at === null ? undefined : `${gridId}-${at.row}-${at.column}`}
        tabIndex={0}
        onKeyDown={press}
        onFocus={() => at ?? (rows.length > 0 && setAt({ row: 0, column: 0 }))}
        data-testid="cypher-table"
      >
        <div className="grid-head" role="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
          <div role="columnheader" className="grid-number">
            <span className="unseen">Row</span>
          </div>
          {columns.map((column, place) => {
            const sorted = sort?.column === place ? sort.direction : undefined;
            return (
              <div
                key={place}
                role="columnheader"
                aria-sort={sorted === undefined ? 'none' : sorted === 'up' ? 'ascending' : 'descending'}
                className="grid-title"
              >
                <button
                  type="button"
                  title={`Sort by ${column}`}
                  onClick={() => {
                    setSort(nextSort(sorted, place));
                    setOpened(null);
                  }}
                >
                  <span>{column}</span>
                  {sorted === 'up' && <ArrowUp aria-hidden="true" />}
                  {sorted === 'down' && <ArrowDown aria-hidden="true" />}
                </button>
                <ColumnRim
                  label={`Width of ${column}`}
                  width={widths[place] ?? NARROWEST}
                  onWidth={(width) =>
                    setWidths(widths.map((each, index) => (index === place ? width : each)))
                  }
                />
              </div>
            );
          })}
        </div>
        <div
          role="presentation"
          className="grid-body"
          style={{ height: virtual.getTotalSize(), width: NUMBERS + widths.reduce((a, b) => a + b, 0) }}
        >
          {virtual.getVirtualItems().map(({ index, start }) => (
            <Row
              key={index}
              index={index}
              start={start}
              row={rowAt(index)}
              columns={columns.length}
              template={template}
              gridId={gridId}
              active={at?.row === index ? at.column : -1}
              onPick={setAt}
              onShow={setOpened}
              {...opening}
            />
          ))}
        </div>
      </div>
      {rows.length === 0 && (
        <p className="result-note">There are no rows: the statement ran and found nothing.</p>
      )}
      {opened !== null && (
        <WholeCell
          key={`${opened.row} ${opened.column} ${sort?.column} ${sort?.direction}`}
          title={`${columns[opened.column]}, row ${(opened.row + 1).toLocaleString('en-GB')}`}
          value={rowAt(opened.row)[opened.column] ?? null}
          onClose={() => {
            setOpened(null);
            scroller.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** One row; scrolling makes those that come into sight, and leaves the others as they are. */
const Row = memo(function Row({
  index,
  start,
  row,
  columns,
  template,
  gridId,
  active,
  onPick,
  onShow,
  ...opening
}: Opening & {
  readonly index: number;
  /** In CSS px from the top of the body. */
  readonly start: number;
  readonly row: readonly TaggedValue[];
  readonly columns: number;
  readonly template: string;
  readonly gridId: string;
  /** The column of the cell that the keyboard is on; -1 where it is in another row. */
  readonly active: number;
  readonly onPick: (at: At) => void;
  readonly onShow: (at: At) => void;
}): ReactNode {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="grid-row"
      style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
    >
      <div role="rowheader" className="grid-number">
        {(index + 1).toLocaleString('en-GB')}
      </div>
      {Array.from({ length: columns }, (_none, column) => (
        <div
          key={column}
          id={`${gridId}-${index}-${column}`}
          role="gridcell"
          aria-colindex={column + 2}
          aria-selected={column === active}
          className="grid-cell"
          onClick={() => onPick({ row: index, column })}
          onDoubleClick={() => {
            // The browser marks a word at a double click, which is not what it is for here.
            window.getSelection()?.removeAllRanges();
            onShow({ row: index, column });
          }}
        >
          <CellView value={row[column] ?? null} {...opening} />
        </div>
      ))}
    </div>
  );
});

/** Up, down, and as it came. */
function nextSort(now: 'up' | 'down' | undefined, column: number) {
  if (now === undefined) return { column, direction: 'up' } as const;
  return now === 'up' ? ({ column, direction: 'down' } as const) : null;
}

function bringColumn(scroller: HTMLElement | null, widths: readonly number[], column: number): void {
  if (scroller === null) return;
  const left = NUMBERS + widths.slice(0, column).reduce((a, b) => a + b, 0);
  const right = left + (widths[column] ?? 0);
  if (left - NUMBERS < scroller.scrollLeft) scroller.scrollLeft = left - NUMBERS;
  else if (right > scroller.scrollLeft + scroller.clientWidth)
    scroller.scrollLeft = right - scroller.clientWidth;
}
