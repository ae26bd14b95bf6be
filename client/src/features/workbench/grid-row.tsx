import { memo, type ReactNode } from 'react';
import type { TaggedValue } from '#core/tagged-value';
import { CellView, type Opening } from './cell-view.tsx';
import type { At } from './grid-walk.ts';

/** One row; scrolling makes those that come into sight, and leaves the others as they are. */
export const GridRow = memo(function GridRow({
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
