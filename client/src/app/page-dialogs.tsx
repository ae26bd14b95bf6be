import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import type { GraphResponse } from '#core/wire/graph';
import type { QuestionResponse } from '#core/wire/question';
import { askOptions } from '../api/ask.ts';
import { KeySheet } from '../features/commands/key-sheet.tsx';
import type { ExportDialogProps } from '../features/export/export-dialog.tsx';
import { cutOnPage, type PageOf } from '../graph/on-canvas.ts';
import type { Palette } from '../graph/palette.ts';
import type { Address, Asked } from '../state/address.ts';
import type { Board } from '../state/board.ts';
import { useCarried } from '../state/carried.ts';
import type { Command } from '../state/command.ts';
import { prefer, usePreferences, type KindLook, type Theme } from '../state/preferences.ts';
import { sayFilters } from '../words/say-filters.ts';
import { litBy } from './brought.ts';
import { CopyByHand } from './copy-by-hand.tsx';
import { Keeping } from './keeping.tsx';
import { wayBack } from './link-to-copy.ts';
import type { Canvas } from './use-canvas.ts';
import type { PageParts } from './use-page-parts.ts';

const ExportDialog = lazy(() =>
  import('../features/export/export-dialog.tsx').then((m) => ({ default: m.ExportDialog })),
);

/** What opens before the whole page: the export, what is kept beside the case, the sheet of keys, what is to be copied. */
export function PageDialogs({
  address,
  overview,
  canvas,
  commands,
  look: { theme, palette, palettes },
  parts: { dialog, openDialog },
}: {
  readonly address: Address;
  readonly overview: GraphResponse | undefined;
  readonly canvas: Canvas;
  readonly commands: readonly Command[];
  readonly look: {
    readonly theme: Theme;
    readonly palette: Palette;
    readonly palettes: Readonly<Record<Theme, Palette>>;
  };
  readonly parts: PageParts;
}): ReactNode {
  const { drawn, times, lit, contents, nameOf } = canvas;
  const singleKeys = usePreferences((preferences) => preferences.singleKeys);
  const kinds = usePreferences((preferences) => preferences.kinds);
  const { data: answer } = useQuery(askOptions(address.asked));
  const answered = useMemo(() => answeredBy(address.asked, answer), [address.asked, answer]);
  const alone = useCarried(({ carried }) => carried?.alone === true);
  const close = (): void => openDialog(null);
  return (
    <>
      {dialog === 'export' && overview !== undefined && (
        <Suspense fallback={null}>
          <ExportDialog
            drawn={drawn}
            times={times}
            nodes={contents.nodes}
            relationships={contents.relationships}
            selection={address.selection}
            lit={lit}
            answered={answered}
            palettes={palettes}
            ground={theme}
            caseSummary={overview.case}
            hash={overview.hash}
            cut={cutOnPage(overview, contents, pageOf(canvas))}
            filters={(alone ? sayAlone : sayFilters)(address.board, nameOf, kinds)}
            wayBack={() => wayBack(overview.hash)}
            onClose={close}
          />
        </Suspense>
      )}
      <Keeping address={address} ground={canvas.ground} lit={lit} palette={palette} />
      <CopyByHand />
      {dialog === 'keys' && (
        <KeySheet
          commands={commands}
          singleKeys={singleKeys}
          onSingleKeys={(on) => prefer({ singleKeys: on })}
          onClose={close}
        />
      )}
    </>
  );
}

/** A result that is shown alone is there whatever was chosen or taken off before. */
function sayAlone(
  board: Board,
  nameOf: Canvas['nameOf'],
  kinds: Readonly<Record<string, KindLook>>,
): readonly string[] {
  const narrowing = sayFilters({ ...board, start: 'case', removed: [] }, nameOf, kinds);
  return ['only the result of a statement', ...narrowing];
}

function pageOf({ communities, ground }: Canvas): PageOf {
  if (ground.board.start === 'nothing') return 'chosen';
  return communities === null ? 'overview' : 'communities';
}

/** What an export says of the answer that it shows alone. */
function answeredBy(
  asked: Asked | null,
  answer: QuestionResponse | undefined,
): ExportDialogProps['answered'] {
  const ids = litBy(answer);
  if (asked === null || ids === null || answer?.kind !== 'answer') return null;
  const question = asked.kind === 'question' ? asked.text : answer.reading.sentence;
  const papers = [...new Set(answer.evidence.map(({ document }) => document))];
  return { ...ids, question, sentence: answer.sentence, papers };
}
