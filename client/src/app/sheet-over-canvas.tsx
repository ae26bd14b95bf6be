import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { PartReadLine } from '../features/legend/legend-cuts.tsx';
import type { Address } from '../state/address.ts';
import { isFiltering } from '../state/filters.ts';
import { chooseNodes } from '../state/selection.ts';
import { CommunitiesAsText } from './community-tools.tsx';
import { clearFilters } from './filter-actions.ts';
import { isOnWayToCanvas, leadToCanvas } from './lead-beside.ts';
import { openNode, openRelationship, openSheet } from './journeys.ts';
import type { Canvas } from './use-canvas.ts';

const GraphSheet = lazy(() => import('../features/sheet/sheet.tsx').then((m) => ({ default: m.GraphSheet })));
const NO_IDS: readonly string[] = [];

/** The same graph as text and tables, over the canvas, where the address asks for it. */
export function SheetOverCanvas({
  address: { sheet, selection, focus, relationship, board },
  canvas,
}: {
  readonly address: Address;
  readonly canvas: Canvas;
}): ReactNode {
  const { shown, lit, filtering } = canvas;
  const { dates } = filtering;
  const { clock } = board.filters;
  const dating = useMemo(() => ({ clock, dates }), [clock, dates]);
  if (sheet === null) return null;
  return (
    <Suspense fallback={<div className="graph-sheet" role="status" aria-label="Opening the tables" />}>
      <GraphSheet
        sheet={sheet}
        contents={shown}
        dating={dating}
        filtered={isFiltering(board.filters)}
        onClearFilters={clearFilters}
        lit={lit?.nodes ?? NO_IDS}
        selection={selection}
        focus={focus}
        opened={relationship}
        onSheet={openSheet}
        onSelect={chooseNodes}
        onOpenNode={openNode}
        onOpenRelationship={openRelationship}
        leads={isOnWayToCanvas}
        onGone={leadToCanvas}
      >
        <PartReadLine partRead={canvas.partRead} />
        <CommunitiesAsText canvas={canvas} />
      </GraphSheet>
    </Suspense>
  );
}
