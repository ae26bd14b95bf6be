import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramOf } from './histogram.ts';

const on = (day: string) => ({ from: day, to: day });

describe('the strip of time', () => {
  it('counts by days, draws few empty ones and leaves out many', () => {
    const histogram = histogramOf([on('2017-06-21'), on('2018-04-25'), on('2018-04-27'), on('2018-04-25')]);
    expect(histogram.unit).toBe('day');
    expect(histogram.bars.map(({ from, count, gapBefore }) => [from, count, gapBefore])).toEqual([
      ['2017-06-21', 1, false],
      ['2018-04-25', 2, true],
      ['2018-04-26', 0, false],
      ['2018-04-27', 1, false],
    ]);
  });

  it('counts by months where days are too many; a month ends on its last day', () => {
    const days = Array.from({ length: 200 }, (_, place) =>
      on(new Date(Date.UTC(2019, 11, 1 + place)).toISOString().slice(0, 10)),
    );
    const { unit, bars } = histogramOf(days);
    expect(unit).toBe('month');
    expect(bars.map(({ from, to }) => [from, to]).slice(0, 3)).toEqual([
      ['2019-12-01', '2019-12-31'],
      ['2020-01-01', '2020-01-31'],
      ['2020-02-01', '2020-02-29'],
    ]);
  });

  it('makes a month that something is dated to as a whole one bar with all its days, unless it has many', () => {
    const june = { from: '2017-06-01', to: '2017-06-30' };
    const few = histogramOf([june, june, on('2017-06-21'), on('2018-04-25')]);
    expect(few.bars.map(({ from, to, count }) => [from, to, count])).toEqual([
      ['2017-06-01', '2017-06-30', 3],
      ['2018-04-25', '2018-04-25', 1],
    ]);
    const many = histogramOf([june, ...['03', '10', '21', '28'].map((day) => on(`2017-06-${day}`))]);
    expect(many.bars.every(({ from, to }) => from === to)).toBe(true);
    const year = histogramOf([{ from: '2015-01-01', to: '2015-12-31' }, june, on('2015-07-02')]);
    expect(year.bars.map(({ from, to }) => [from, to])).toEqual([
      ['2015-01-01', '2015-12-31'],
      ['2017-06-01', '2017-06-30'],
    ]);
  });

  it('counts everything once: in a bar or as undated', () => {
    const day = fc
      .date({ min: new Date('0050-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => on(date.toISOString().slice(0, 10)));
    const month = day.map(({ from }) => {
      const first = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
      const last = new Date(first);
      last.setUTCMonth(first.getUTCMonth() + 1, 0);
      return { from: first.toISOString().slice(0, 10), to: last.toISOString().slice(0, 10) };
    });
    const dated = fc.oneof(day, month);
    fc.assert(
      fc.property(fc.array(fc.option(dated, { nil: undefined }), { maxLength: 300 }), (spans) => {
        const { bars, undated } = histogramOf(spans);
        expect(bars.reduce((sum, { count }) => sum + count, 0) + undated).toBe(spans.length);
        const edges = bars.flatMap(({ from, to }) => [from, to]);
        expect(edges).toEqual([...edges].sort());
      }),
    );
  });
});
