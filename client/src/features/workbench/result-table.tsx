import { useId, type ReactNode } from 'react';
import type { CypherResponse } from '#core/wire/cypher';
import type { Opening } from './cell-view.tsx';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import { NUMBERS, useGrid } from './use-grid.ts';
import { WholeCell } from './whole-cell.tsx';
import './result-table.css';

/** The rows as a grid that is walked by arrow keys; only what is in sight is in the page. */
export function ResultTable({
  answer,
  ...opening
}: Opening & { readonly answer: Pick<CypherResponse, 'columns' | 'rows'> }): ReactNode {
  const { columns, rows } = answer;
  const grid = useGrid(answer, opening);
  const { scroller, virtual, rowAt, sort, widths, at, setAt, shownWhole, showWhole, press } = grid;
  const gridId = useId();
  const template = `${NUMBERS}px ${widths.map((width) => `${width}px`).join(' ')}`;
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
        <GridHead columns={columns} template={template} grid={grid} />
        <div
          role="presentation"
          className="grid-body"
          style={{ height: virtual.getTotalSize(), width: NUMBERS + widths.reduce((a, b) => a + b, 0) }}
        >
          {virtual.getVirtualItems().map(({ index, start }) => (
            <GridRow
              key={index}
              index={index}
              start={start}
              row={rowAt(index)}
              columns={columns.length}
              template={template}
              gridId={gridId}
              active={at?.row === index ? at.column : -1}
              onPick={setAt}
              onShow={showWhole}
              {...opening}
            />
          ))}
        </div>
      </div>
      {rows.length === 0 && (
        <p className="result-note">There are no rows: the statement ran and found nothing.</p>
      )}
      {shownWhole !== null && (
        <WholeCell
          key={`${shownWhole.row} ${shownWhole.column} ${sort?.column} ${sort?.direction}`}
          title={`${columns[shownWhole.column]}, row ${(shownWhole.row + 1).toLocaleString('en-GB')}`}
          value={rowAt(shownWhole.row)[shownWhole.column] ?? null}
          {...opening}
          onClose={() => {
            showWhole(null);
            scroller.current?.focus();
          }}
        />
      )}
    </div>
  );
}
