import { lazy, Suspense, type ReactNode } from 'react';
import type { GraphResponse } from '#core/wire/graph';
import { KeySheet } from '../features/commands/key-sheet.tsx';
import { cutOnPage } from '../graph/on-canvas.ts';
import type { Palette } from '../graph/palette.ts';
import type { Address } from '../state/address.ts';
import type { Command } from '../state/command.ts';
import { prefer, usePreferences, type Theme } from '../state/preferences.ts';
import { sayFilters } from '../words/say-filters.ts';
import { Keeping } from './keeping.tsx';
import type { Canvas } from './use-canvas.ts';
import type { PageParts } from './use-page-parts.ts';

const ExportDialog = lazy(() =>
  import('../features/export/export-dialog.tsx').then((m) => ({ default: m.ExportDialog })),
);

/** What opens before the whole page: the export, what is kept beside the case, the sheet of keys. */
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
  const { drawn, lit, contents, nameOf } = canvas;
  const singleKeys = usePreferences((preferences) => preferences.singleKeys);
  const close = (): void => openDialog(null);
  return (
    <>
      {dialog === 'export' && overview !== undefined && (
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
            cut={cutOnPage(overview, contents, canvas.communities !== null)}
            filters={sayFilters(address.board, nameOf)}
            onClose={close}
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
