import { barsIn, playFrom, timeOf } from '../features/time/range.ts';
import type { Histogram } from '../graph/histogram.ts';
import { announce } from '../state/announcer.ts';
import type { Command } from '../state/command.ts';
import type { Filters } from '../state/filters.ts';
import { play } from '../state/playing.ts';
import { changeFilters } from './filter-actions.ts';

/** What the strip of time does by its buttons; it plays only where it is seen. */
export function timeCommands(
  histogram: Histogram,
  filters: Filters,
  playing: boolean,
  strip: 'seen' | 'closed' | 'away',
): readonly Command[] {
  const { mode, from, to } = filters;
  return [
    {
      id: 'play-time',
      title: playing ? 'Pause the play through time' : 'Play through time',
      group: 'Filters and time',
      alsoCalled: ['animate', 'timeline'],
      unavailable:
        strip === 'closed'
          ? 'Show the strip of time first.'
          : strip === 'away'
            ? 'Leave the presentation first.'
            : histogram.bars.length < 2
              ? 'What is on the canvas has no two dates of this kind.'
              : undefined,
      run: () => {
        if (!playing) {
          const start = playFrom(histogram, barsIn(histogram, filters), mode);
          changeFilters('Choose a time', timeOf(histogram, start, mode));
        }
        play(!playing);
      },
    },
    {
      id: 'all-times',
      title: 'Show all times',
      group: 'Filters and time',
      alsoCalled: ['clear the time', 'any date'],
      unavailable: from === null && to === null ? 'All times are shown.' : undefined,
      run: () => {
        play(false);
        changeFilters('Choose a time', { from: null, to: null });
        announce('All times are shown.');
      },
    },
  ];
}
