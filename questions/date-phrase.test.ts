import { describe, expect, test } from 'vitest';
import { datePhrases, readDate } from './date-phrase.ts';

const SUNDAY = '2018-04-29';

describe('a date in a question, on Sunday 29 April 2018', () => {
  test.each([
    ['on 25 april 2018', '2018-04-25'],
    ['on the 25th of april', '2018-04-25'],
    ['april 25', '2018-04-25'],
    ['on april 25, 2018', '2018-04-25'],
    ['on wednesday 25 april', '2018-04-25'],
    ['25/04/2018', '2018-04-25'],
    ['2018-04-25', '2018-04-25'],
    ['on 25/4', '2018-04-25'],
    ['by 25/04', '../2018-04-25'],
    ['from 5/10 onwards', '2017-10-05/..'],
    ['in late april 2018', '2018-04-21/2018-04-30'],
    ['in early june', '2017-06-01/2017-06-10'],
    ['before mid-april', '../2018-04-10'],
    ['in spring 2018', '2018-03-01/2018-05-31'],
    ['in the autumn of 2017', '2017-09-01/2017-11-30'],
    ['on 30 april', '2018-04-30'],
    ['on 5 october', '2017-10-05'],
    ['last june', '2017-06'],
    ['in june', '2017-06'],
    ['in june 2017', '2017-06'],
    ['in april', '2018-04'],
    ['last april', '2017-04'],
    ['this april', '2018-04'],
    ['2017-06', '2017-06'],
    ['in 2017', '2017'],
    ['2017-18', '2017-04-01/2018-03-31'],
    ['in the financial year 2017/18', '2017-04-01/2018-03-31'],
    ['wednesday', '2018-04-25'],
    ['last wednesday', '2018-04-25'],
    ['on sunday', '2018-04-29'],
    ['last sunday', '2018-04-22'],
    ['next monday', '2018-04-30'],
    ['yesterday', '2018-04-28'],
    ['this week', '2018-04-23/2018-04-29'],
    ['last week', '2018-04-16/2018-04-22'],
    ['over the weekend', '2018-04-28/2018-04-29'],
    ['last weekend', '2018-04-21/2018-04-22'],
    ['last month', '2018-03'],
    ['last year', '2017'],
    ['before wednesday', '../2018-04-24'],
    ['by 25 april', '../2018-04-25'],
    ['until 25 april 2018', '../2018-04-25'],
    ['since 25 april', '2018-04-25/..'],
    ['from wednesday', '2018-04-25/..'],
    ['after june 2017', '2017-07-01/..'],
    ['since june 2017', '2017-06-01/..'],
    ['before june 2017', '../2017-05-31'],
    ['after last week', '2018-04-23/..'],
    ['between 25 and 27 april', '2018-04-25/2018-04-27'],
    ['from wednesday to friday', '2018-04-25/2018-04-27'],
    ['between 25 april and 27 april 2018', '2018-04-25/2018-04-27'],
    ['between june 2017 and april 2018', '2017-06-01/2018-04-30'],
    ['25 april to 28 april', '2018-04-25/2018-04-28'],
    ['25-27 april 2018', '2018-04-25/2018-04-27'],
    ['from the 25th to the 27th of april', '2018-04-25/2018-04-27'],
    ['between april 25 and 27', '2018-04-25/2018-04-27'],
    ['2016-2018', '2016-01-01/2018-12-31'],
    ['up to and including 25 april', '../2018-04-25'],
    ['as at 25 april', '2018-04-25'],
    ['on or before 25 april', '../2018-04-25'],
    ['for before june 2017', '../2017-05-31'],
    ['in the weeks before wednesday', '../2018-04-24'],
    ['ahead of 25 april', '../2018-04-24'],
    ['from 26 april on', '2018-04-26/..'],
    ['from 26 april onwards', '2018-04-26/..'],
    ['on or after 26 april', '2018-04-26/..'],
    ['since the end of june 2017', '2017-07-01/..'],
    ['back in june of last year', '2017-06'],
    ['in april this year', '2018-04'],
    ['the wednesday', '2018-04-25'],
    ['25/4/18', '2018-04-25'],
    ['06/2017', '2017-06'],
    ['earlier this month', '2018-04'],
    ['in the week of 25 april', '2018-04-23/2018-04-29'],
  ])('%s is %s', (words, edtf) => {
    expect(readDate(words, SUNDAY)?.edtf).toBe(edtf);
  });

  test.each([
    'on 30 february',
    '31 april 2018',
    '45/13/2018',
    'the memo',
    'somewhen',
    'may i',
    '2018-13-01',
    'in 12',
    'on april 25 and 27',
    '13/2018',
  ])('%s is none', (words) => {
    expect(readDate(words, SUNDAY)).toBeUndefined();
  });

  test('a name that is a month ends no span', () => {
    const text = 'what did rudd say on 25 april to may';
    expect(datePhrases(text, SUNDAY).map(({ edtf }) => edtf)).toEqual(['2018-04-25']);
  });

  test('`on` ends a date only where the question ends', () => {
    const text = 'what did rudd say from 26 april on targets';
    expect(datePhrases(text, SUNDAY).map(({ end }) => text.slice(end))).toEqual([' on targets']);
  });

  test('is found where it stands', () => {
    const text = 'who called for rudd to go before wednesday and wrote the memo of 21 june 2017';
    expect(datePhrases(text, SUNDAY).map(({ edtf, start, end }) => [edtf, text.slice(start, end)])).toEqual([
      ['../2018-04-24', 'before wednesday'],
      ['2017-06-21', 'of 21 june 2017'],
    ]);
  });
});
