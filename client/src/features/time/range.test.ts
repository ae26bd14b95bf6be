import { describe, expect, it } from 'vitest';
import { histogramOf } from '../../graph/histogram.ts';
import { TIME_MODES } from '../../state/filters.ts';
import { barsIn, oneLater, playFrom, timeOf } from './range.ts';

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
