import { useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import type { GraphResponse } from '#core/wire/graph';
import type { QuestionResponse } from '#core/wire/question';
import { askAgain } from '../api/ask.ts';
import { SearchBar } from '../features/search/search-bar.tsx';
import type { Address, Asked } from '../state/address.ts';
import type { Command } from '../state/command.ts';
import type { Theme } from '../state/preferences.ts';
import { toldNow } from '../state/told.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { HistoryTools } from './history-tools.tsx';
import { ask, goHome, openAgain, openPassage, openNode, toggleWorkbench } from './journeys.ts';
import { KeepingTools } from './keeping-tools.tsx';
import { linkToCopy } from './link-to-copy.ts';
import { PlaceTools } from './place-tools.tsx';
import { TopBar } from './top-bar.tsx';
import type { PageParts } from './use-page-parts.ts';

/** The bar at the top with the field and the tools of this page. */
export function PageBar({
  address,
  overview,
  answer,
  commands,
  theme,
  parts: { legendOpen, openLegend, openDialog },
}: {
  readonly address: Address;
  readonly overview: GraphResponse | undefined;
  readonly answer: QuestionResponse | undefined;
  readonly commands: readonly Command[];
  readonly theme: Theme;
  readonly parts: PageParts;
}): ReactNode {
  const client = useQueryClient();
  return (
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
          <IconButton
            label="Export what is shown"
            onClick={() => openDialog('export')}
            data-testid="open-export"
          >
            <Download />
          </IconButton>
        </>
      }
      link={() => linkToCopy(overview?.hash)}
      untold={() => toldNow().untold}
      cypherOpen={address.cypher !== null}
      onCypher={toggleWorkbench}
    >
      <SearchBar
        asked={askedWords(address.asked, answer)}
        commands={commands}
        onAsk={(text) => {
          const question = { kind: 'question', text } as const;
          ask(question);
          void askAgain(client, question);
        }}
        onOpenNode={openNode}
        onOpenLately={openAgain}
        onOpenPassage={openPassage}
      />
    </TopBar>
  );
}

/** What stands in the field: the question as typed, or how a chosen reading reads. */
function askedWords(asked: Asked | null, answer: QuestionResponse | undefined): string {
  if (asked === null) return '';
  if (asked.kind === 'question') return asked.text;
  return answer === undefined || answer.kind === 'refused' ? '' : answer.reading.sentence;
}
