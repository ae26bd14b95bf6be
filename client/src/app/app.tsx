import { useQuery } from '@tanstack/react-query';
import { Clock, Download, List } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import type { QuestionResponse } from '#core/wire/question';
import { askOptions } from '../api/ask.ts';
import { graphOptions } from '../api/read-graph.ts';
import { GraphCanvas } from '../canvas/graph-canvas.tsx';
import { ArrangePanel } from '../features/arrange/arrange-panel.tsx';
import { AnswerCard } from '../features/answer/answer-card.tsx';
import { KeySheet } from '../features/commands/key-sheet.tsx';
import { EvidenceView } from '../features/evidence/evidence-view.tsx';
import { FilterPanel } from '../features/filters/filters.tsx';
import { Legend } from '../features/legend/legend.tsx';
import { SearchBar } from '../features/search/search-bar.tsx';
import { TimeStrip } from '../features/time/time-strip.tsx';
import { ViewBanner } from '../features/views/view-banner.tsx';
import type { Analysis } from '../graph/analysis/analyse.ts';
import type { Asked } from '../state/address.ts';
import type { Board } from '../state/board.ts';
import { go, useAddress } from '../state/address-bar.ts';
import { announce } from '../state/announcer.ts';
import { useOnTheWay } from '../state/on-the-way.ts';
import { useOnScreen } from '../state/on-screen.ts';
import { prefer, usePreferences } from '../state/preferences.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useLate } from '../ui/use-late.ts';
import { useSmallScreen } from '../ui/use-media.ts';
import { AwayBanner } from './away-banner.tsx';
import { foldAll, hideKinds, unfold, unfoldAll } from './board-actions.ts';
import { EmptyCase, GraphFailed, GraphLoading } from './case-states.tsx';
import {
  ask,
  chooseNodes,
  closeTop,
  goHome,
  goInWorkbench,
  openCarried,
  openDocument,
  openInWorkbench,
  openNode,
  openRelationship,
  openSheet,
  toggleWorkbench,
} from './journeys.ts';
import { changeFilters, clearFilters } from './filter-actions.ts';
import { HandTools } from './hand-tools.tsx';
import { HistoryTools } from './history-tools.tsx';
import { Keeping } from './keeping.tsx';
import { KeepingTools } from './keeping-tools.tsx';
import { linkToCopy } from './link-to-copy.ts';
import { LiveRegion } from './live-region.tsx';
import { PlaceTools } from './place-tools.tsx';
import { SidePanels } from './side-panels.tsx';
import { TourGuide } from './tour-guide.tsx';
import { TopBar } from './top-bar.tsx';
import { TraceTool } from './trace-tool.tsx';
import { arrange, sizeBy, tintBy, useArrangeCommands } from './use-arrange-commands.ts';
import { useAway } from './use-away.ts';
import { useCanvas } from './use-canvas.ts';
import { useCommandKeys } from './use-command-keys.ts';
import { useHands } from './use-hands.ts';
import { useHistoryCommands } from './use-history-commands.ts';
import { useKeepingCommands } from './use-keeping-commands.ts';
import { useLinkedView } from './use-linked-view.ts';
import { useLookingAt } from './use-looking-at.ts';
import { usePageCommands } from './use-page-commands.ts';
import type { Layout } from './use-layout.ts';
import { sayFilters } from '../words/say-filters.ts';
import { present, useReadingCommands } from './use-reading-commands.ts';
import { useReaderCommands } from './use-reader-commands.ts';
import { useTheme } from './use-theme.ts';

const ExportDialog = lazy(() =>
  import('../features/export/export-dialog.tsx').then((m) => ({ default: m.ExportDialog })),
);
const GraphSheet = lazy(() => import('../features/sheet/sheet.tsx').then((m) => ({ default: m.GraphSheet })));
const NO_IDS: readonly string[] = [];
const Workbench = lazy(() =>
  import('../features/workbench/workbench.tsx').then((m) => ({ default: m.Workbench })),
);

/** The page: what the address looks at, and who hands what to whom. */
export function App(): ReactNode {
  const { theme, palette, palettes } = useTheme();
  const address = useAddress();
  const away = useAway();
  const small = useSmallScreen();
  const legendPreferred = usePreferences((preferences) => preferences.legendOpen);
  const stripOpen = usePreferences((preferences) => preferences.stripOpen) ?? !small;
  const [drawer, setDrawer] = useState(false);
  const legendOpen = small ? drawer : legendPreferred;
  const openLegend = useCallback(
    (open: boolean): void => (small ? setDrawer(open) : prefer({ legendOpen: open })),
    [small],
  );
  const [keysShown, setKeysShown] = useState(false);
  const [exporting, setExporting] = useState(false);
  const startExport = useCallback(() => setExporting(true), []);
  const showKeys = useCallback(() => setKeysShown(true), []);
  const singleKeys = usePreferences((preferences) => preferences.singleKeys);

  const { focus, asked, relationship } = address;
  const graph = useQuery(graphOptions);
  const answer = useQuery(askOptions(asked)).data;
  const overview = graph.data;
  const [listed, setListed] = useState<Analysis | null>(null);
  const canvas = useCanvas(address, overview, answer, theme, listed);
  const {
    drawn,
    lit,
    nameOf,
    contents,
    shown,
    filtering,
    layout,
    analysed,
    whereNow,
    upright,
    settled,
    bounds,
  } = canvas;
  const share = useOnTheWay((state) => state.share);
  const { filters } = address.board;
  const ground = useMemo(() => ({ drawn, overview, upright, nameOf }), [drawn, overview, upright, nameOf]);
  const hands = useHands(address, ground);

  const showEvidence = useCallback(
    (evidence: WireEvidence, source: WireNode | undefined) => (
      <EvidenceView
        evidence={evidence}
        source={source}
        nameOf={nameOf}
        onOpenDocument={openDocument}
        current={evidence.id === address.evidence}
      />
    ),
    [nameOf, address.evidence],
  );

  const presenting = useOnScreen((state) => state.presenting);
  const closeOver = useCallback(() => {
    if (drawer) setDrawer(false);
    else if (presenting) present(false);
    return drawer || presenting;
  }, [drawer, presenting]);
  useEscape(closeOver);
  useBackquote();
  const historyCommands = useHistoryCommands();
  const pageCommands = usePageCommands({
    dark: theme === 'dark',
    stripOpen,
    legendOpen,
    onLegend: openLegend,
    onKeys: showKeys,
    onExport: startExport,
  });
  const arrangeCommands = useArrangeCommands(focus, layout, whereNow);
  const keepingCommands = useKeepingCommands(address);
  useLinkedView(address.view);
  useLookingAt(address);
  const readerCommands = useReaderCommands(address.document, address.evidence);
  const readingCommands = useReadingCommands(drawn, address.board.unfolded.length);
  const commands = useMemo(
    () => [
      ...hands.commands,
      ...historyCommands,
      ...arrangeCommands,
      ...keepingCommands,
      ...readerCommands,
      ...readingCommands,
      ...pageCommands,
    ],
    [
      hands.commands,
      historyCommands,
      arrangeCommands,
      keepingCommands,
      readerCommands,
      readingCommands,
      pageCommands,
    ],
  );
  useCommandKeys(commands);
  useTitle(overview?.case.title, focus === null ? undefined : nameOf(focus));
  const loading = useLate(graph.isPending && away === null);
  const panelOpen =
    focus !== null || relationship !== null || address.document !== null || address.compared !== null;

  return (
    <div
      className="app"
      data-panel={panelOpen ? 'open' : undefined}
      data-presenting={presenting || undefined}
      data-dock={address.cypher === null || presenting ? undefined : 'open'}
    >
      <a
        className="skip-link"
        href={panelOpen ? '#panel' : '#stage'}
        onClick={(event) => skip(event, panelOpen, () => openSheet('outline'))}
      >
        {panelOpen ? 'Skip to what is selected' : 'Skip to what is shown, as text'}
      </a>
      <TopBar
        title={overview?.case.title}
        theme={theme}
        legendOpen={legendOpen || overview === undefined}
        onOpenLegend={() => openLegend(true)}
        onHome={goHome}
        tools={
          <>
            <PlaceTools />
            <HistoryTools />
            <KeepingTools />
            <IconButton label="Export what is shown" onClick={startExport} data-testid="open-export">
              <Download />
            </IconButton>
          </>
        }
        link={linkToCopy}
        cypherOpen={address.cypher !== null}
        onCypher={toggleWorkbench}
      >
        <SearchBar
          asked={askedWords(asked, answer)}
          commands={commands}
          onAsk={(text) => ask({ kind: 'question', text })}
          onOpenNode={openNode}
        />
      </TopBar>
      <AwayBanner away={away} kept={overview !== undefined} />
      <ViewBanner />
      <main id="stage" className="stage" data-loading={graph.isPending ? 'true' : undefined}>
        {overview !== undefined && overview.nodes.length > 0 && (
          <GraphCanvas
            drawn={drawn}
            bounds={bounds}
            palette={palette}
            answer={lit}
            selected={focus}
            openedRelationship={relationship}
            axis={layout.time === null || upright ? null : layout.time.axis}
            arrangement={settled ? arrangementOf(address.board, layout) : null}
            onOpenFold={(ids) => unfold(ids, drawn)}
            {...hands.canvas}
            tools={
              <>
                <TraceTool />
                <IconButton
                  label={stripOpen ? 'Close the strip of time' : 'Show the strip of time'}
                  aria-pressed={stripOpen}
                  onClick={() => prefer({ stripOpen: !stripOpen })}
                  data-testid="toggle-time"
                >
                  <Clock />
                </IconButton>
                <IconButton
                  label={address.sheet === null ? 'Show as text and tables' : 'Close the text'}
                  aria-pressed={address.sheet !== null}
                  onClick={() => openSheet(address.sheet === null ? 'outline' : null)}
                  data-testid="toggle-list"
                >
                  <List />
                </IconButton>
              </>
            }
          />
        )}
        {overview !== undefined && (
          <HandTools address={address} ground={ground} hands={hands} showEvidence={showEvidence} />
        )}
        {loading && <GraphLoading />}
        {graph.isError && <GraphFailed message={graph.error.message} onRetry={() => void graph.refetch()} />}
        {overview?.nodes.length === 0 && <EmptyCase />}
        {small && drawer && (
          <button
            type="button"
            className="scrim"
            aria-label="Close the legend"
            onClick={() => setDrawer(false)}
          />
        )}
        {overview !== undefined && overview.nodes.length > 0 && legendOpen && !presenting && (
          <Legend
            overview={overview}
            drawn={drawn}
            theme={theme}
            hidden={address.board.hidden}
            onHide={hideKinds}
            onOpenDocument={(id) => {
              setDrawer(false);
              openDocument(id, null);
            }}
            onFold={() => openLegend(false)}
            standingsOff={filters.standings}
            onStandings={(standings) => changeFilters('Filter by standing', { standings })}
            papers={filters.sources}
            onPapers={(sources) => changeFilters('Filter by source', { sources })}
          >
            <FilterPanel
              filters={filters}
              facets={filtering.facets}
              out={{ nodes: filtering.out.nodes.size, relationships: filtering.out.relationships.size }}
              all={{ nodes: contents.nodes.length, relationships: contents.relationships.length }}
              onChange={changeFilters}
              onClear={clearFilters}
            />
            <ArrangePanel
              layout={address.board.layout}
              sizeBy={address.board.sizeBy}
              tintBy={address.board.tintBy}
              share={share}
              failed={layout.failed ?? analysed.failed}
              results={analysed.results}
              working={analysed.working}
              listed={listed}
              theme={theme}
              nameOf={nameOf}
              unfolded={address.board.unfolded.length}
              onFold={foldAll}
              onUnfold={() => unfoldAll(drawn)}
              onLayout={(name) => arrange(name, focus, layout, whereNow)}
              onStop={layout.stop}
              onSize={sizeBy}
              onTint={tintBy}
              onList={setListed}
              onOpenNode={openNode}
            />
          </Legend>
        )}
        {overview !== undefined && overview.nodes.length > 0 && stripOpen && !presenting && (
          <TimeStrip
            histogram={filtering.histogram}
            filters={filters}
            onChange={(change, continued) => changeFilters('Choose a time', change, continued)}
            onClose={() => prefer({ stripOpen: false })}
          />
        )}
        {address.sheet !== null && overview !== undefined && (
          <Suspense fallback={<div className="graph-sheet" role="status" aria-label="Opening the tables" />}>
            <GraphSheet
              sheet={address.sheet}
              contents={shown}
              lit={lit?.nodes ?? NO_IDS}
              selection={address.selection}
              focus={focus}
              opened={relationship}
              onSheet={openSheet}
              onSelect={chooseNodes}
              onOpenNode={openNode}
              onOpenRelationship={openRelationship}
            />
          </Suspense>
        )}
        {asked !== null && (
          <AnswerCard
            asked={asked}
            onAsk={ask}
            onOpenNode={openNode}
            onOpenCarried={openCarried}
            onOpenCypher={openInWorkbench}
            onClose={() => go({ asked: null })}
            showEvidence={showEvidence}
          />
        )}
        <SidePanels address={address} nameOf={nameOf} showEvidence={showEvidence} />
        <TourGuide address={address} drawn={drawn} />
        {presenting && (
          <button type="button" className="leave-presentation" onClick={() => present(false)}>
            Leave <kbd>Esc</kbd>
          </button>
        )}
        {address.cypher !== null && (
          <Suspense
            fallback={<div className="dock dock-opening" role="status" aria-label="Opening the workbench" />}
          >
            <Workbench
              place={address.cypher}
              onPlace={goInWorkbench}
              onClose={() => go({ cypher: null })}
              onOpenNode={openNode}
              onOpenRelationship={openRelationship}
            />
          </Suspense>
        )}
      </main>
      {exporting && overview !== undefined && (
        <Suspense fallback={null}>
          <ExportDialog
            drawn={drawn}
            nodes={contents.nodes}
            relationships={contents.relationships}
            selection={address.selection}
            lit={lit}
            palettes={palettes}
            ground={theme}
            caseSummary={overview.case}
            hash={overview.hash}
            cut={overview.cut}
            filters={sayFilters(address.board, nameOf)}
            onClose={() => setExporting(false)}
          />
        </Suspense>
      )}
      <Keeping
        address={address}
        overview={overview}
        drawn={drawn}
        lit={lit}
        palette={palette}
        nameOf={nameOf}
      />
      {keysShown && (
        <KeySheet
          commands={commands}
          singleKeys={singleKeys}
          onSingleKeys={(on) => prefer({ singleKeys: on })}
          onClose={() => setKeysShown(false)}
        />
      )}
      <LiveRegion />
    </div>
  );
}

/** A name for how everything is laid out: it changes where the camera should show everything anew. */
function arrangementOf({ layout, middle }: Board, { places }: Layout): string {
  return [layout, middle ?? '', places === null ? '' : 'placed'].join(' ');
}

/** What stands in the field: the question as typed, or how a chosen reading reads. */
function askedWords(asked: Asked | null, answer: QuestionResponse | undefined): string {
  if (asked === null) return '';
  if (asked.kind === 'question') return asked.text;
  return answer === undefined || answer.kind === 'refused' ? '' : answer.reading.sentence;
}

/** Esc closes what lies on top, one thing at a time. */
function useEscape(closeOver: () => boolean): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (closeOver() || closeTop()) event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [closeOver]);
}

/** The key left of 1, wherever its sign stands on the keyboard, opens the workbench and closes it. */
function useBackquote(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.code !== 'Backquote' || !event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      toggleWorkbench();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}

function useTitle(title: string | undefined, focused: string | undefined): void {
  useEffect(() => {
    document.title = [focused, title, 'WhoKnew'].filter((part) => part !== undefined).join(' · ');
    if (focused !== undefined) announce(`${focused} is open.`);
  }, [title, focused]);
}

function skip(event: { preventDefault: () => void }, panelOpen: boolean, openList: () => void): void {
  event.preventDefault();
  if (panelOpen) document.getElementById('panel')?.focus();
  else openList();
}
