import { expect, it } from 'vitest';
import { WHOLE_CASE, type Board } from '../state/board.ts';
import { allTypesBut, NO_FILTERS, type Filters } from '../state/filters.ts';
import { sayFilters } from './say-filters.ts';

const board = (filters: Partial<Filters>, more: Partial<Board> = {}): Board => ({
  ...WHOLE_CASE,
  ...more,
  filters: { ...NO_FILTERS, ...filters },
});

it.each([
  [board({}), []],
  [
    board({ leastSources: 2 }, { start: 'nothing', added: [{ of: null, ids: ['person:a'] }] }),
    ['only nodes that were chosen', 'with 2 independent sources or more'],
  ],
  [
    board({}, { hidden: ['Topic', 'Claim'], removed: ['person:a'] }),
    ['hidden: Topics, Claims', '1 taken off the canvas'],
  ],
  [board({ types: ['COPIED_TO'] }), ['without “was copied to”']],
  [board({ types: allTypesBut('SENT_TO') }), ['only “was sent to”']],
  [board({ sources: ['doc:a'] }), ['only from Paper A']],
  [board({ sources: ['doc:headline'] }), ['only from We had no targets']],
  [board({ clock: 'reported', mode: 'as-of', to: '2018-04-27' }), ['reported until 27 April 2018']],
  [board({ from: '2018-04-25', to: '2018-04-27' }), ['happened from 25 April 2018 to 27 April 2018']],
  [
    board({ from: '2018-04-25', to: '2018-04-25', leastSources: 2 }),
    ['with 2 independent sources or more', 'happened 25 April 2018'],
  ],
] as const)('%# says what narrows the picture', (given, phrases) => {
  const names = new Map([['doc:headline', 'We had no targets.']]);
  expect(sayFilters(given, (id) => names.get(id) ?? 'Paper A', {})).toEqual(phrases);
});

it('calls hidden kinds what they are called here', () => {
  const kinds = { Topic: { name: 'Theme', plural: 'Themes' } };
  expect(sayFilters(board({}, { hidden: ['Topic', 'Claim'] }), () => undefined, kinds)).toEqual([
    'hidden: Themes, Claims',
  ]);
});
