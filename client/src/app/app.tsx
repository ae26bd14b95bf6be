import { useQuery } from '@tanstack/react-query';
import { List } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { WireEvidence } from '#core/wire/evidence';
import type { WireNode } from '#core/wire/node';
import type { QuestionResponse } from '#core/wire/question';
import { askOptions } from '../api/ask.ts';
import { graphOptions } from '../api/read-graph.ts';
import { GraphCanvas } from '../canvas/graph-canvas.tsx';
import { AnswerCard } from '../features/answer/answer-card.tsx';
import { EvidenceView } from '../features/evidence/evidence-view.tsx';
import { Legend } from '../features/legend/legend.tsx';
import { NodeList } from '../features/node-list/node-list.tsx';
import { SearchBar } from '../features/search/search-bar.tsx';
import type { Asked } from '../state/address.ts';
import { go, useAddress } from '../state/address-bar.ts';
import { announce } from '../state/announcer.ts';
import { prefer, usePreferences } from '../state/preferences.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useLate } from '../ui/use-late.ts';
import { useSmallScreen } from '../ui/use-media.ts';
import { AwayBanner } from './away-banner.tsx';
import { hideKinds } from './board-actions.ts';
import { EmptyCase, GraphFailed, GraphLoading } from './case-states.tsx';
import {
  ask,
  closeTop,
  goHome,
  goInWorkbench,
  openCarried,
  openDocument,
  openInWorkbench,
  openNode,
  openRelationship,
  toggleWorkbench,
} from './journeys.ts';
import { HandTools } from './hand-tools.tsx';
import { HistoryTools } from './history-tools.tsx';
import { LiveRegion } from './live-region.tsx';
import { PlaceTools } from './place-tools.tsx';
import { SidePanels } from './side-panels.tsx';
import { TopBar } from './top-bar.tsx';
import { TraceTool } from './trace-tool.tsx';
import { useAway } from './use-away.ts';
import { useCanvas } from './use-canvas.ts';
import { useCommandKeys } from './use-command-keys.ts';
import { useHands } from './use-hands.ts';
import { useHistoryCommands } from './use-history-commands.ts';
import { useTheme } from './use-theme.ts';

const Workbench = lazy(() =>
  import('../features/workbench/workbench.tsx').then((m) => ({ default: m.Workbench })),
);

/** The page: what the address looks at, and who hands what to whom. */
export function App(): ReactNode {
  const { theme, palette } = useTheme();
  const address = useAddress();
  const away = useAway();
  const small = useSmallScreen();
  const legendPreferred = usePreferences((preferences) => preferences.legendOpen);
  const [drawer, setDrawer] = useState(false);
  const [listed, setListed] = useState(false);
  const legendOpen = small ? drawer : legendPreferred;
  const openLegend = (open: boolean): void => (small ? setDrawer(open) : prefer({ legendOpen: open }));

  const { focus, asked, relationship } = address;
  const graph = useQuery(graphOptions);
  const answer = useQuery(askOptions(asked)).data;
  const overview = graph.data;
  const { drawn, lit, nameOf, upright, bounds } = useCanvas(address, overview, answer);
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

  const closeOver = useCallback(() => {
    if (!listed && !drawer) return false;
    setListed(false);
    setDrawer(false);
    return true;
  }, [listed, drawer]);
  useEscape(closeOver);
  useBackquote();
  const history = useHistoryCommands();
  useCommandKeys(useMemo(() => [...history, ...hands.commands], [history, hands.commands]));
  useTitle(overview?.case.title, focus === null ? undefined : nameOf(focus));
  const loading = useLate(graph.isPending && away === null);
  const panelOpen = focus !== null || relationship !== null || address.document !== null;

  return (
    <div
      className="app"
      data-panel={panelOpen ? 'open' : undefined}
      data-dock={address.cypher === null ? undefined : 'open'}
    >
      <a
        className="skip-link"
        href="#panel"
        onClick={(event) => skip(event, panelOpen, () => setListed(true))}
      >
        {panelOpen ? 'Skip to what is selected' : 'Skip to the list of what is shown'}
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
          </>
        }
        cypherOpen={address.cypher !== null}
        onCypher={toggleWorkbench}
      >
        <SearchBar
          asked={askedWords(asked, answer)}
          onAsk={(text) => ask({ kind: 'question', text })}
          onOpenNode={openNode}
        />
      </TopBar>
      <AwayBanner away={away} kept={overview !== undefined} />
      <main id="stage" className="stage" data-loading={graph.isPending ? 'true' : undefined}>
        {overview !== undefined && overview.nodes.length > 0 && (
          <GraphCanvas
            drawn={drawn}
            bounds={bounds}
            palette={palette}
            answer={lit}
            selected={focus}
            openedRelationship={relationship}
            {...hands.canvas}
            tools={
              <>
                <TraceTool />
                <IconButton
                  label={listed ? 'Close the list' : 'Show as a list'}
                  aria-pressed={listed}
                  onClick={() => setListed(!listed)}
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
        {overview !== undefined && overview.nodes.length > 0 && legendOpen && (
          <Legend
            overview={overview}
            drawn={drawn}
            hidden={address.board.hidden}
            onHide={hideKinds}
            onOpenDocument={(id) => {
              setDrawer(false);
              openDocument(id, null);
            }}
            onFold={() => openLegend(false)}
          />
        )}
        {listed && (
          <NodeList
            drawn={drawn}
            lit={lit?.nodes ?? []}
            selected={focus}
            onOpenNode={(id) => {
              if (small) setListed(false);
              openNode(id);
            }}
            onClose={() => setListed(false)}
          />
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
      <LiveRegion />
    </div>
  );
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
