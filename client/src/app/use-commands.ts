import { useMemo } from 'react';
import type { Address } from '../state/address.ts';
import type { Command } from '../state/command.ts';
import type { Theme } from '../state/preferences.ts';
import { middleOf, useArrangeCommands } from './use-arrange-commands.ts';
import type { Canvas } from './use-canvas.ts';
import { useCommunityCommands } from './use-community-commands.ts';
import { useHistoryCommands } from './use-history-commands.ts';
import { useKeepingCommands } from './use-keeping-commands.ts';
import { useLookingCommands } from './use-looking-commands.ts';
import { usePageCommands } from './use-page-commands.ts';
import type { PageParts } from './use-page-parts.ts';
import { useReaderCommands } from './use-reader-commands.ts';
import { useReadingCommands } from './use-reading-commands.ts';

/** Everything that can be done now, the hands' own first: the one list that keys, the field and the sheet of keys read. */
export function useCommands(
  address: Address,
  canvas: Canvas,
  hands: readonly Command[],
  theme: Theme,
  parts: PageParts,
): readonly Command[] {
  const { drawn } = canvas;
  const history = useHistoryCommands();
  const arrange = useArrangeCommands(middleOf(address), canvas);
  const keeping = useKeepingCommands(address);
  const reader = useReaderCommands(address.document, address.evidence);
  const reading = useReadingCommands(drawn, address.board.unfolded.length);
  const communities = useCommunityCommands(address, canvas);
  const looking = useLookingCommands(address, canvas, parts.stripOpen);
  const page = usePageCommands(theme, parts);
  return useMemo(
    () => [
      ...[...hands, ...communities, ...history, ...arrange, ...keeping],
      ...[...reader, ...reading, ...looking, ...page],
    ],
    [hands, communities, history, arrange, keeping, reader, reading, looking, page],
  );
}
