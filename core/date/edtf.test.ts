import { describe, expect, test } from 'vitest';
import { readEdtf } from '#core/date/edtf';

describe('reading dates', () => {
  test.each([
    ['2018', '2018-01-01', '2018-12-31T23:59:59.999', 'year'],
    ['2018-04', '2018-04-01', '2018-04-30T23:59:59.999', 'month'],
    ['2016-02', '2016-02-01', '2016-02-29T23:59:59.999', 'month'],
    ['2018-04-25', '2018-04-25', '2018-04-25T23:59:59.999', 'day'],
    ['2016-07/..', '2016-07-01', undefined, 'interval'],
    ['../2016-07', undefined, '2016-07-31T23:59:59.999', 'interval'],
    ['2017-04-01/2018-03-31', '2017-04-01', '2018-03-31T23:59:59.999', 'interval'],
  ])('%s spans from its first moment to its last', (text, from, to, precision) => {
    const read = readEdtf(text);
    expect(read).toMatchObject({ kind: 'date', when: { edtf: text, precision } });
    if (read.kind === 'date') expect([read.when.from, read.when.to]).toEqual([from, to]);
  });

  test('an instant is kept in the time zone of the case', () => {
    expect(readEdtf('2018-04-25T13:00:00Z', 'Europe/London')).toMatchObject({
      when: { from: '2018-04-25T14:00:00+01:00', precision: 'instant' },
    });
  });

  test('in the hour in which clocks go back an interval ends after it begins, by when that was', () => {
    const [early, late] = ['2018-10-28T01:30:00+01:00', '2018-10-28T01:10:00+00:00'];
    expect(readEdtf(`${early}/${late}`, 'Europe/London')).toMatchObject({ when: { from: early, to: late } });
    expect(readEdtf(`${late}/${early}`, 'Europe/London')).toMatchObject({
      reason: expect.stringContaining('it ends before it begins'),
    });
  });

  test.each([
    '2018-02-30',
    '2018-13',
    'Wednesday',
    '25/04/2018',
    '../..',
    '2018-05/2018-04',
    '',
    '2018-04-25T25:00:00Z',
  ])('"%s" is refused, never guessed', (text) => {
    expect(readEdtf(text)).toMatchObject({ kind: 'no-date', reason: expect.stringContaining(text) });
  });

  test.each([
    ['2017~', true, false],
    ['2017?', false, true],
    ['2017%', true, true],
  ])('%s keeps its mark', (text, approximate, uncertain) => {
    expect(readEdtf(text)).toMatchObject({ when: { approximate, uncertain } });
  });
});
