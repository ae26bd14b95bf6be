import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { askOptions } from '../api/ask.ts';
import { graphOptions } from '../api/read-graph.ts';
import { ViewBanner } from '../features/views/view-banner.tsx';
import { useAddress } from '../state/address-bar.ts';
import { useOnScreen } from '../state/on-screen.ts';
import { heedOtherWindows } from '../state/preferences.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { AwayBanner } from './away-banner.tsx';
import { CaseChangedBanner } from './case-changed-banner.tsx';
import { PageBar } from './page-bar.tsx';
import { PageDialogs } from './page-dialogs.tsx';
import { SkipLinks } from './skip-links.tsx';
import { Stage } from './stage.tsx';
import { useAway } from './use-away.ts';
import { useBackquote } from './use-backquote.ts';
import { useCanvas } from './use-canvas.ts';
import { useCopiedLink } from './use-copied-link.ts';
import { useCaseChanged } from './use-case-changed.ts';
import { useCommandKeys } from './use-command-keys.ts';
import { useCommands } from './use-commands.ts';
import { useEscape } from './use-escape.ts';
import { useHands } from './use-hands.ts';
import { useLinkedView } from './use-linked-view.ts';
import { useLookingAt } from './use-looking-at.ts';
import { useOpened } from './use-opened.ts';
import { usePageParts } from './use-page-parts.ts';
import { useSumsAnnounced } from './use-sums-announced.ts';
import { useTheme } from './use-theme.ts';
import { useTitle } from './use-title.ts';

/** The page: what the address looks at, and who hands what to whom. */
export function App(): ReactNode {
  const look = useTheme();
  const address = useAddress();
  const away = useAway();
  const parts = usePageParts();
  const graph = useQuery(graphOptions);
  const changed = useCaseChanged(graph);
  const answer = useQuery(askOptions(address.asked)).data;
  const canvas = useCanvas(address, graph.data, answer);
  const { overview } = canvas.base;
  const hands = useHands(address, canvas);
  const commands = useCommands(address, canvas, hands.commands, look.theme, parts);
  const presenting = useOnScreen((state) => state.presenting);
  const { focus, community, relationship, document, compared, cypher } = address;

  // Escape and the key of the workbench before the other keys: what they took is not taken again.
  useEscape(parts);
  useBackquote();
  useCommandKeys(commands);
  useCopiedLink(address.copiedOn);
  useLinkedView(address.view);
  useLookingAt(address);
  useSumsAnnounced(address.board.filters, canvas.filtering.meeting);
  useEffect(heedOtherWindows, []);
  useTitle(overview?.case.title, useOpened(address, canvas.nameOf));

  const panelOpen = [focus, community, relationship, document, compared].some((open) => open !== null);
  return (
    <div
      className="app"
      data-panel={panelOpen ? 'open' : undefined}
      data-presenting={presenting || undefined}
      data-dock={cypher === null || presenting ? undefined : 'open'}
    >
      <SkipLinks answered={address.asked !== null} panelOpen={panelOpen} />
      <PageBar
        address={address}
        overview={overview}
        answer={answer}
        commands={commands}
        theme={look.theme}
        parts={parts}
      />
      <AwayBanner away={away} kept={overview !== undefined} />
      {changed && away === null && <CaseChangedBanner />}
      <ViewBanner />
      <Stage
        address={address}
        graph={graph}
        away={away}
        canvas={canvas}
        hands={hands}
        look={look}
        parts={parts}
      />
      <PageDialogs
        address={address}
        overview={overview}
        canvas={canvas}
        commands={commands}
        look={look}
        parts={parts}
      />
      <LiveRegion />
    </div>
  );
}
