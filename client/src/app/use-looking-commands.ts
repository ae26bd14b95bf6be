import { useMemo } from 'react';
import { countKinds, kindRows } from '../features/legend/legend-counts.ts';
import type { Address } from '../state/address.ts';
import type { Command } from '../state/command.ts';
import { useOnScreen } from '../state/on-screen.ts';
import { usePlaying } from '../state/playing.ts';
import { usePreferences } from '../state/preferences.ts';
import { filterCommands } from './filter-commands.ts';
import { discCommands, kindCommands } from './look-commands.ts';
import { sheetCommands } from './sheet-commands.ts';
import { timeCommands } from './time-commands.ts';
import type { Canvas } from './use-canvas.ts';

/** How one looks at what is on the canvas: through filters, a time, sizes, colours and kinds, or as text. */
export function useLookingCommands(
  { board, sheet }: Pick<Address, 'board' | 'sheet'>,
  { base, drawn, filtering: { histogram } }: Pick<Canvas, 'base' | 'drawn' | 'filtering'>,
  stripOpen: boolean,
): readonly Command[] {
  const kinds = usePreferences((preferences) => preferences.kinds);
  const playing = usePlaying(({ on }) => on);
  const presenting = useOnScreen((state) => state.presenting);
  const strip = !stripOpen ? 'closed' : presenting ? 'away' : 'seen';
  // the kinds of the legend: of a case too large to draw, all that it has
  const totals = base.large ? (base.overview?.counts.labels ?? null) : null;
  return useMemo(() => {
    const listed = kindRows(countKinds(drawn), totals, board.hidden).map(({ name }) => name);
    return [
      ...filterCommands(board.filters),
      ...timeCommands(histogram, board.filters, playing, strip),
      ...discCommands(board),
      ...kindCommands(listed, board.hidden, kinds),
      ...sheetCommands(sheet),
    ];
  }, [board, sheet, drawn, totals, histogram, kinds, playing, strip]);
}
