import { expect, it } from 'vitest';
import { histogramOf } from '../../graph/histogram.ts';
import { sayUnits } from './say-units.ts';

const on = (day: string) => ({ from: day, to: day });
const june = { from: '2017-06-01', to: '2017-06-30' };
const year = { from: '2015-01-01', to: '2015-12-31' };
/** So many days, a week apart, that they are told by months or years. */
const weeks = (many: number) =>
  Array.from({ length: many }, (_, place) =>
    on(new Date(Date.UTC(2016, 0, 4 + 7 * place)).toISOString().slice(0, 10)),
  );

it.each([
  [[], 'A bar is a day'],
  [[on('2018-04-25'), on('2018-04-26')], 'A bar is a day'],
  [[on('2018-04-25'), june], 'A bar is a day, or a month dated as a whole; dashes skip empty time'],
  [[on('2015-07-02'), year], 'A bar is a year dated as a whole'],
  [[on('2018-04-25'), year], 'A bar is a day, or a year dated as a whole; dashes skip empty time'],
  [
    [on('2018-04-25'), june, year],
    'A bar is a day, or a month or a year dated as a whole; dashes skip empty time',
  ],
  [weeks(100), 'A bar is a month'],
  [[...weeks(100), year], 'A bar is a month, or a year dated as a whole'],
  [weeks(500), 'A bar is a year'],
  [[...weeks(500), year], 'A bar is a year'],
] as const)('%# says what the bars that are there stand for', (spans, words) => {
  expect(sayUnits(histogramOf(spans))).toBe(words);
});
