import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback, useState, type ReactNode } from 'react';
import type { WireEvidence } from '#core/wire/evidence';
import type { GraphResponse } from '#core/wire/graph';
import type { WireNode } from '#core/wire/node';
import { AnswerCard } from '../features/answer/answer-card.tsx';
import { EvidenceView } from '../features/evidence/evidence-view.tsx';
import { TimeStrip } from '../features/time/time-strip.tsx';
import type { Palette } from '../graph/palette.ts';
import type { Address } from '../state/address.ts';
import { go } from '../state/address-bar.ts';
import { useOnScreen } from '../state/on-screen.ts';
import { prefer, type Theme } from '../state/preferences.ts';
import { useLate } from '../ui/use-late.ts';
import { EmptyCase, GraphFailed, GraphLoading, GraphStopped, GroundFailed } from './case-states.tsx';
import { leaveClosed } from './community-actions.ts';
import { changeFilters } from './filter-actions.ts';
import { HandTools } from './hand-tools.tsx';
import { ask, openCarried, openDocument, openInWorkbench, openNode } from './journeys.ts';
import { wayBack } from './link-to-copy.ts';
import { LegendRail } from './legend-rail.tsx';
import { SheetOverCanvas } from './sheet-over-canvas.tsx';
import { SidePanels } from './side-panels.tsx';
import { StageCanvas } from './stage-canvas.tsx';
import { TourGuide } from './tour-guide.tsx';
import type { Away } from '../api/api-failure.ts';
import { useCaseOpening } from './use-case-opening.ts';
import { useCanvasWaits } from './use-canvas-waits.ts';
import type { Canvas } from './use-canvas.ts';
import type { Hands } from './use-hands.ts';
import type { PageParts } from './use-page-parts.ts';
import { present } from './use-reading-commands.ts';
import { WorkbenchDock } from './workbench-dock.tsx';
import { WorkUnderWay } from './work-under-way.tsx';

/** Everything beneath the bar: the canvas, and what lies over it, in the order in which it is tabbed through. */
export function Stage({
  address,
  graph,
  away,
  canvas,
  hands,
  look: { theme, palette },
  parts,
}: {
  readonly address: Address;
  readonly graph: UseQueryResult<GraphResponse>;
  readonly away: Away | null;
  readonly canvas: Canvas;
  readonly hands: Hands;
  readonly look: { readonly theme: Theme; readonly palette: Palette };
  readonly parts: PageParts;
}): ReactNode {
  const { asked, board } = address;
  const { drawn, ground, nameOf, filtering } = canvas;
  const { overview, large, top, failed } = canvas.base;
  const empty = overview?.cut.nodes.total === 0;
  useCanvasWaits(canvas);
  const presenting = useOnScreen((state) => state.presenting);
  // What the address asks already when the page opens leaves the focus where pages begin.
  const [openedOn] = useState(asked);
  const waiting = graph.isPending || (large && board.start === 'case' && top === null && failed === null);
  const opening = useCaseOpening(waiting && away === null);
  const loading = useLate(waiting && !opening.stopped && away === null);
  const showEvidence = useCallback(
    (evidence: WireEvidence, documents: readonly WireNode[]) => (
      <EvidenceView
        evidence={evidence}
        documents={documents}
        nameOf={nameOf}
        onOpenDocument={openDocument}
        current={evidence.id === address.evidence}
      />
    ),
    [nameOf, address.evidence],
  );
  return (
    <main id="stage" className="stage" data-loading={graph.isPending ? 'true' : undefined}>
      {overview !== undefined && !empty && (
        <StageCanvas
          address={address}
          canvas={canvas}
          hands={hands}
          palette={palette}
          stripOpen={parts.stripOpen}
        />
      )}
      {overview !== undefined && (
        <HandTools address={address} ground={ground} hands={hands} showEvidence={showEvidence} />
      )}
      {failed !== null && <GroundFailed {...failed} onLeaveClosed={() => leaveClosed(failed.unread)} />}
      <WorkUnderWay />
      {loading && <GraphLoading onStop={opening.stop} />}
      {opening.stopped && <GraphStopped onOpen={opening.reopen} />}
      {graph.isError && <GraphFailed message={graph.error.message} onRetry={() => void graph.refetch()} />}
      {empty && <EmptyCase />}
      {parts.drawerOpen && (
        <button type="button" className="scrim" aria-label="Close the legend" onClick={parts.closeDrawer} />
      )}
      {overview !== undefined && !empty && parts.legendOpen && !presenting && (
        <LegendRail address={address} overview={overview} canvas={canvas} theme={theme} parts={parts} />
      )}
      {overview !== undefined && !empty && parts.stripOpen && !presenting && (
        <TimeStrip
          histogram={filtering.histogram}
          filters={board.filters}
          onChange={(change, continued) => changeFilters('Choose a time', change, continued)}
          onClose={() => prefer({ stripOpen: false })}
        />
      )}
      {overview !== undefined && <SheetOverCanvas address={address} canvas={canvas} />}
      {asked !== null && (
        <AnswerCard
          asked={asked}
          leads={asked !== openedOn}
          onAsk={ask}
          onOpenNode={openNode}
          onOpenCarried={openCarried}
          onOpenCypher={openInWorkbench}
          onClose={() => go({ asked: null })}
          wayBack={() => wayBack(overview?.hash)}
          showEvidence={showEvidence}
        />
      )}
      <SidePanels address={address} canvas={canvas} showEvidence={showEvidence} />
      <TourGuide address={address} drawn={drawn} />
      {presenting && (
        <button type="button" className="leave-presentation" onClick={() => present(false)}>
          Leave <kbd>Esc</kbd>
        </button>
      )}
      <WorkbenchDock place={address.cypher} />
    </main>
  );
}
