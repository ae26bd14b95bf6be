import { useMemo } from 'react';
import type { Command } from '../state/command.ts';
import { prefer } from '../state/preferences.ts';
import { goHome, toggleWorkbench } from './journeys.ts';

/** What concerns the whole page: its parts, its ground, its keys. */
export function usePageCommands(page: {
  readonly dark: boolean;
  readonly stripOpen: boolean;
  readonly legendOpen: boolean;
  readonly onLegend: (open: boolean) => void;
  readonly onKeys: () => void;
  readonly onExport: () => void;
}): readonly Command[] {
  const { dark, stripOpen, legendOpen, onLegend, onKeys, onExport } = page;
  return useMemo(
    () => [
      { id: 'home', title: 'Go to the whole case', group: 'Go', alsoCalled: ['home', 'start'], run: goHome },
      {
        id: 'workbench',
        title: 'Open or close the Cypher workbench',
        group: 'Go',
        keys: ['Ctrl+`'],
        alsoCalled: ['query', 'cypher'],
        run: toggleWorkbench,
      },
      {
        id: 'time-strip',
        title: stripOpen ? 'Close the strip of time' : 'Show the strip of time',
        group: 'Filters and time',
        keys: ['t'],
        alsoCalled: ['timeline', 'dates'],
        run: () => prefer({ stripOpen: !stripOpen }),
      },
      {
        id: 'legend',
        title: legendOpen ? 'Fold the legend' : 'Show the legend',
        group: 'Page',
        keys: ['g'],
        run: () => onLegend(!legendOpen),
      },
      {
        id: 'export',
        title: 'Export what is shown',
        group: 'Get it out',
        keys: ['Ctrl+Shift+S'],
        alsoCalled: [
          'save as',
          'download',
          'picture',
          'PNG',
          'SVG',
          'CSV',
          'JSON',
          'GraphML',
          'GEXF',
          'Gephi',
          'print',
        ],
        run: onExport,
      },
      {
        id: 'ground',
        title: dark ? 'Light ground' : 'Dark ground',
        group: 'Page',
        alsoCalled: ['theme', 'dark mode', 'light mode'],
        run: () => prefer({ theme: dark ? 'light' : 'dark' }),
      },
      {
        id: 'keys',
        title: 'Show the keys',
        group: 'Page',
        keys: ['?'],
        alsoCalled: ['help', 'shortcuts'],
        run: onKeys,
      },
    ],
    [dark, stripOpen, legendOpen, onLegend, onKeys, onExport],
  );
}
