import { useMemo } from 'react';
import type { Command } from '../state/command.ts';
import { prefer, type Theme } from '../state/preferences.ts';
import { goHome, toggleWorkbench } from './journeys.ts';
import type { PageParts } from './use-page-parts.ts';

/** What concerns the whole page: its parts, its ground, its keys. */
export function usePageCommands(theme: Theme, parts: PageParts): readonly Command[] {
  const { stripOpen, legendOpen, openLegend, openDialog } = parts;
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
        run: () => openLegend(!legendOpen),
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
        run: () => openDialog('export'),
      },
      {
        id: 'ground',
        title: theme === 'dark' ? 'Light ground' : 'Dark ground',
        group: 'Page',
        alsoCalled: ['theme', 'dark mode', 'light mode'],
        run: () => prefer({ theme: theme === 'dark' ? 'light' : 'dark' }),
      },
      {
        id: 'keys',
        title: 'Show the keys',
        group: 'Page',
        keys: ['?'],
        alsoCalled: ['help', 'shortcuts'],
        run: () => openDialog('keys'),
      },
    ],
    [theme, stripOpen, legendOpen, openLegend, openDialog],
  );
}
