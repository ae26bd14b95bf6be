import { SHEETS, type Sheet } from '../state/address.ts';
import type { Command } from '../state/command.ts';
import { openSheet } from './journeys.ts';
import { leadBesidePanel } from './lead-beside.ts';

const TITLES: Readonly<Record<Sheet, string>> = {
  outline: 'Open the outline',
  nodes: 'Open the table of nodes',
  relationships: 'Open the table of relationships',
};

/** The same graph as text or as tables, and the canvas again. */
export function sheetCommands(open: Sheet | null): readonly Command[] {
  return [
    ...SHEETS.map((sheet): Command => ({
      id: `sheet-${sheet}`,
      title: TITLES[sheet],
      group: 'Go',
      alsoCalled: sheet === 'outline' ? ['as text', 'screen reader'] : [`as a table of ${sheet}`, 'rows'],
      unavailable: open === sheet ? 'It is open.' : undefined,
      run: () => {
        // from the canvas, what covers it takes the focus
        leadBesidePanel();
        openSheet(sheet);
      },
    })),
    {
      id: 'close-sheet',
      title: 'Close the text and tables',
      group: 'Go',
      alsoCalled: ['see the canvas'],
      unavailable: open === null ? 'They are closed.' : undefined,
      run: () => openSheet(null),
    },
  ];
}
