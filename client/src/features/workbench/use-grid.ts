import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { nodeIdSchema, relationshipIdSchema } from '#core/identity';
import type { TaggedValue } from '#core/tagged-value';
import type { CypherResponse } from '#core/wire/cypher';
import { useCopied } from '../../ui/use-copied.ts';
import type { Opening } from './cell-view.tsx';
import { cellKind, copyText, sortedPlaces } from './cell-words.ts';
import { usualWidths } from './column-widths.ts';
import { walked, type At } from './grid-walk.ts';

/** In CSS px; one line a row, so that 50,000 rows have known places. */
const ROW = 34;
/** The width of the column of numbers, in CSS px. */
export const NUMBERS = 56;

export interface Sort {
  readonly column: number;
  readonly direction: 'up' | 'down';
}

/** A grid of rows: how they are sorted, where the keyboard is in it, and which cell is shown whole. */
export interface Grid {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly rowAt: (place: number) => readonly TaggedValue[];
  readonly sort: Sort | null;
  readonly sortBy: (sort: Sort | null) => void;
  /** By column, in CSS px. */
  readonly widths: readonly number[];
  readonly setWidth: (column: number, width: number) => void;
  readonly at: At | null;
  readonly setAt: (at: At) => void;
  /** The cell that is shown whole. */
  readonly shownWhole: At | null;
  readonly showWhole: (at: At | null) => void;
  /** For the grid's onKeyDown. */
  readonly press: (event: KeyboardEvent) => void;
}

export function useGrid(answer: Pick<CypherResponse, 'columns' | 'rows'>, opening: Opening): Grid {
  const { columns, rows } = answer;
  const [sort, setSort] = useState<Sort | null>(null);
  const [widths, setWidths] = useState<readonly number[]>(() => usualWidths(answer));
  const [at, setAt] = useState<At | null>(null);
  const [shownWhole, showWhole] = useState<At | null>(null);
  const [, copy] = useCopied();
  const scroller = useRef<HTMLDivElement>(null);
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

  const open = ({ row, column }: At): void => {
    const cell = cellKind(rowAt(row)[column] ?? null);
    if (cell.kind === 'node' && nodeIdSchema.safeParse(cell.node.id).success)
      opening.onOpenNode(cell.node.id);
    else if (cell.kind === 'relationship' && relationshipIdSchema.safeParse(cell.relationship.id).success)
      opening.onOpenRelationship(cell.relationship.id);
    else showWhole({ row, column });
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
    else if (event.key === ' ' && at !== null) showWhole(at);
    else if (event.key === 'Escape' && shownWhole !== null) showWhole(null);
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
  return {
    ...{ scroller, virtual, rowAt, sort, widths, at, setAt, shownWhole, showWhole, press },
    sortBy: (by) => {
      setSort(by);
      showWhole(null);
    },
    setWidth: (column, width) => setWidths(widths.map((each, place) => (place === column ? width : each))),
  };
}

function bringColumn(scroller: HTMLElement | null, widths: readonly number[], column: number): void {
  if (scroller === null) return;
  const left = NUMBERS + widths.slice(0, column).reduce((a, b) => a + b, 0);
  const right = left + (widths[column] ?? 0);
  if (left - NUMBERS < scroller.scrollLeft) scroller.scrollLeft = left - NUMBERS;
  else if (right > scroller.scrollLeft + scroller.clientWidth)
    scroller.scrollLeft = right - scroller.clientWidth;
}
