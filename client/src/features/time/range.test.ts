import { describe, expect, it } from 'vitest';
import { histogramOf } from '../../graph/histogram.ts';
import { TIME_MODES } from '../../state/filters.ts';
import { barsIn, inMode, oneLater, playFrom, timeOf, withEnd } from './range.ts';

const on = (day: string) => ({ from: day, to: day });
const histogram = histogramOf(['2018-04-25', '2018-04-26', '2018-04-27', '2018-04-28'].map(on));

describe('a range on the strip of time', () => {
  it('is the same once told as days and read as bars', () => {
    for (const mode of TIME_MODES) {
      const range = mode === 'as-of' ? { first: 0, last: 2 } : { first: 1, last: mode === 'since' ? 3 : 2 };
      expect(barsIn(histogram, { mode, ...timeOf(histogram, range, mode) })).toEqual(range);
    }
  });

  it('that is whole asks for nothing', () => {
    expect(timeOf(histogram, { first: 0, last: 3 }, 'within')).toEqual({ from: null, to: null });
  });

  // 22 to 24 April has no bar: the first is that of the 25th.
  const between = { mode: 'within', from: '2018-04-22', to: '2018-04-27' } as const;

  it('keeps the days that are set when it is read in another way', () => {
    expect(inMode(histogram, between, 'since')).toEqual({ from: '2018-04-22', to: null });
    expect(inMode(histogram, between, 'as-of')).toEqual({ from: null, to: '2018-04-27' });
    const since = { mode: 'since', from: '2018-04-22', to: null } as const;
    expect(inMode(histogram, since, 'within')).toEqual({ from: '2018-04-22', to: '2018-04-28' });
    expect(inMode(histogram, since, 'as-of')).toEqual({ from: null, to: '2018-04-28' });
  });

  it('moves the one end that was moved', () => {
    expect(withEnd(histogram, between, 'last', 3)).toEqual({ from: '2018-04-22', to: '2018-04-28' });
    expect(withEnd(histogram, between, 'first', 1)).toEqual({ from: '2018-04-26', to: '2018-04-27' });
    const open = { mode: 'within', from: null, to: null } as const;
    expect(withEnd(histogram, open, 'first', 2)).toEqual({ from: '2018-04-27', to: '2018-04-28' });
    expect(withEnd(histogram, { ...open, mode: 'since' }, 'first', 2)).toEqual({
      from: '2018-04-27',
      to: null,
    });
  });

  it('goes from where one end was to where the other was drawn beyond it', () => {
    expect(withEnd(histogram, between, 'first', 3)).toEqual({ from: '2018-04-27', to: '2018-04-28' });
  });

  it('never ends before it begins, where it lies beside all bars', () => {
    const before = { mode: 'within', from: '2018-04-20', to: '2018-04-22' } as const;
    expect(withEnd(histogram, before, 'first', 0)).toEqual({ from: '2018-04-25', to: '2018-04-25' });
    expect(withEnd(histogram, before, 'last', 1)).toEqual({ from: '2018-04-20', to: '2018-04-26' });
  });

  it('plays to the end: growing, sliding or shrinking, and begins anew from there', () => {
    for (const mode of TIME_MODES) {
      let range = playFrom(histogram, { first: 0, last: 3 }, mode);
      let steps = 0;
      for (let next = oneLater(histogram, range, mode); next !== undefined;) {
        range = next;
        steps += 1;
        next = oneLater(histogram, range, mode);
      }
      expect(steps).toBe(3);
      expect(range).toEqual(
        { 'as-of': { first: 0, last: 3 }, within: { first: 3, last: 3 }, since: { first: 3, last: 3 } }[mode],
      );
      expect(playFrom(histogram, range, mode)).not.toEqual(range);
    }
  });
});
