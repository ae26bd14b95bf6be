import { announce } from '../state/announcer.ts';
import type { Command } from '../state/command.ts';
import { isFiltering, type Filters } from '../state/filters.ts';
import { changeFilters, clearFilters } from './filter-actions.ts';

/** What becomes of the filters that stand, and of what does not meet them. */
export function filterCommands(filters: Filters): readonly Command[] {
  const unavailable = isFiltering(filters) ? undefined : 'Nothing is filtered.';
  const removed = filters.how === 'remove';
  return [
    {
      id: 'clear-filters',
      title: 'Clear the filters',
      group: 'Filters and time',
      alsoCalled: ['reset filters', 'without filters'],
      unavailable,
      run: clearFilters,
    },
    {
      id: 'filtered-out',
      title: removed ? 'Grey what is filtered out' : 'Remove what is filtered out',
      group: 'Filters and time',
      alsoCalled: removed ? ['show the rest greyed'] : ['remove the rest', 'take off what is greyed'],
      unavailable,
      run: () => {
        if (removed) changeFilters('Grey what is filtered out', { how: 'grey' });
        else changeFilters('Remove what is filtered out', { how: 'remove' });
        announce(`What is filtered out is ${removed ? 'greyed' : 'removed'}.`);
      },
    },
  ];
}
