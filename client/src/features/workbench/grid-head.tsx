import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { ColumnRim } from './column-rim.tsx';
import { NARROWEST } from './column-widths.ts';
import type { Grid, Sort } from './use-grid.ts';

/** The titles of the columns: each sorts by a click, and is made wider by its rim. */
export function GridHead({
  columns,
  template,
  grid: { sort, sortBy, widths, setWidth },
}: {
  readonly columns: readonly string[];
  readonly template: string;
  readonly grid: Grid;
}): ReactNode {
  return (
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
            <button type="button" title={`Sort by ${column}`} onClick={() => sortBy(nextSort(sorted, place))}>
              <span>{column}</span>
              {sorted === 'up' && <ArrowUp aria-hidden="true" />}
              {sorted === 'down' && <ArrowDown aria-hidden="true" />}
            </button>
            <ColumnRim
              label={`Width of ${column}`}
              width={widths[place] ?? NARROWEST}
              onWidth={(width) => setWidth(place, width)}
            />
          </div>
        );
      })}
    </div>
  );
}

/** Up, down, and as it came. */
function nextSort(now: Sort['direction'] | undefined, column: number): Sort | null {
  if (now === undefined) return { column, direction: 'up' };
  return now === 'up' ? { column, direction: 'down' } : null;
}
