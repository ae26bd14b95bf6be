import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { matchingCommands } from '../features/search/matching-commands.ts';
import { histogramOf } from '../graph/histogram.ts';
import { currentAddress, go } from '../state/address-bar.ts';
import { filterBy, SIZES, TINTS, WHOLE_CASE } from '../state/board.ts';
import type { Command } from '../state/command.ts';
import { isFiltering, NO_FILTERS } from '../state/filters.ts';
import { play, usePlaying } from '../state/playing.ts';
import { standInWindow } from '../state/stand-in-window.ts';
import { filterCommands } from './filter-commands.ts';
import { discCommands, kindCommands } from './look-commands.ts';
import { sheetCommands } from './sheet-commands.ts';
import { timeCommands } from './time-commands.ts';

const histogram = histogramOf(
  ['2018-04-25', '2018-04-26', '2018-04-27'].map((day) => ({ from: day, to: day })),
);
const kinds = { Person: { name: 'Suspect', plural: 'Suspects' } };
/** What can be typed now. */
const commands = (strip: 'seen' | 'closed' = 'seen'): readonly Command[] => {
  const { board, sheet } = currentAddress();
  return [
    ...filterCommands(board.filters),
    ...timeCommands(histogram, board.filters, usePlaying.getState().on, strip),
    ...discCommands(board),
    ...kindCommands(['Person', 'Topic'], board.hidden, kinds),
    ...sheetCommands(sheet),
  ];
};
const typed = (text: string): Command | undefined => matchingCommands(text, commands())[0];

beforeEach(() => {
  vi.stubGlobal('window', standInWindow());
  vi.stubGlobal('document', { getElementById: () => null, querySelector: () => null });
  go({ board: WHOLE_CASE });
});
afterEach(() => {
  play(false);
  vi.unstubAllGlobals();
});

it('filters are cleared, and what is greyed off is removed, only where something is filtered', () => {
  expect([typed('clear the filters')?.unavailable, typed('remove the rest')?.unavailable]).toEqual([
    'Nothing is filtered.',
    'Nothing is filtered.',
  ]);
  go({ board: filterBy(WHOLE_CASE, { text: 'target' }) });
  typed('remove the rest')?.run();
  expect(currentAddress().board.filters).toMatchObject({ text: 'target', how: 'remove' });
  typed('show the rest greyed')?.run();
  expect(currentAddress().board.filters.how).toBe('grey');
  play(true);
  typed('clear filters')?.run();
  expect(usePlaying.getState().on).toBe(false);
  expect(isFiltering(currentAddress().board.filters)).toBe(false);
});

it('time plays from its first moment, and all times come back and end it', () => {
  expect(commands('closed').find(({ id }) => id === 'play-time')?.unavailable).toBe(
    'Show the strip of time first.',
  );
  expect(timeCommands(histogramOf([]), NO_FILTERS, false, 'seen')[0]?.unavailable).toBeDefined();
  expect(typed('show all times')?.unavailable).toBe('All times are shown.');
  typed('play through time')?.run();
  expect(usePlaying.getState().on).toBe(true);
  expect(currentAddress().board.filters).toMatchObject({ from: '2018-04-25', to: '2018-04-25' });
  expect(typed('play')?.title).toBe('Pause the play through time');
  typed('show all times')?.run();
  expect(usePlaying.getState().on).toBe(false);
  expect(currentAddress().board.filters).toMatchObject({ from: null, to: null });
});

it('discs are sized and coloured by each choice but the one that stands', () => {
  for (const by of SIZES) {
    const command = (): Command | undefined => commands().find(({ id }) => id === `size-${by}`);
    command()?.run();
    expect(currentAddress().board.sizeBy).toBe(by);
    expect(command()?.unavailable).toBe('Discs are sized like this.');
  }
  for (const by of TINTS) {
    commands()
      .find(({ id }) => id === `tint-${by}`)
      ?.run();
    expect(currentAddress().board.tintBy).toBe(by);
  }
  expect(typed('size discs by stands between')?.id).toBe('size-betweenness');
});

it('a kind is hidden and shown by the name that it has here, or by the model’s', () => {
  typed('hide all suspects')?.run();
  typed('hide topics')?.run();
  expect(currentAddress().board.hidden).toEqual(['Person', 'Topic']);
  expect(typed('show all people')?.title).toBe('Show all suspects');
  typed('show all people')?.run();
  expect(currentAddress().board.hidden).toEqual(['Topic']);
});

it('the graph is read as text and as tables, and left for the canvas', () => {
  for (const [text, sheet] of [
    ['outline', 'outline'],
    ['table of nodes', 'nodes'],
    ['table of relationships', 'relationships'],
    ['close the text', null],
  ] as const) {
    typed(text)?.run();
    expect(currentAddress().sheet).toBe(sheet);
  }
});
