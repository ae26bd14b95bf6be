import { expect, it } from 'vitest';
import { saySpan, saySpanInSentence } from './say-span.ts';

it.each([
  ['2018-04-25', '2018-04-25', '25 April 2018', 'on 25 April 2018'],
  ['2018-04-25', '2018-04-25T23:59:59.999', '25 April 2018', 'on 25 April 2018'],
  ['2018-04-25T13:00:00', '2018-04-25T13:00:00', '25 April 2018', 'on 25 April 2018'],
  ['2018-04-25', '2018-05-02', '25 April 2018 to 2 May 2018', 'from 25 April 2018 to 2 May 2018'],
  [
    '2018-04-25',
    '2018-04-26T23:59:59.999',
    '25 April 2018 to 26 April 2018',
    'from 25 April 2018 to 26 April 2018',
  ],
  ['2016-02-01', '2016-02-29', 'February 2016', 'in February 2016'],
  ['2016-07-01', '2016-07-31T23:59:59.999', 'July 2016', 'in July 2016'],
  ['2015-01-01', '2015-12-31', '2015', 'in 2015'],
  ['2018-01-01', '2018-12-31T23:59:59.999', '2018', 'in 2018'],
  ['2018-01-01', '2018-03-31', 'January 2018 to March 2018', 'from January 2018 to March 2018'],
  ['2018-01-01', '2018-01-20', '1 January 2018 to 20 January 2018', 'from 1 January 2018 to 20 January 2018'],
  ['2016-07-01', '2018-04-30T23:59:59.999', 'July 2016 to April 2018', 'from July 2016 to April 2018'],
  ['2015-01-01', null, 'since 2015', 'since 2015'],
  ['2016-07-01', null, 'since July 2016', 'since July 2016'],
  [null, '2015-06-30', 'up to June 2015', 'up to June 2015'],
  [null, '2015-12-31T23:59:59.999', 'up to December 2015', 'up to December 2015'],
  [null, null, undefined, undefined],
])('%s to %s: %s', (from, to, said, inSentence) => {
  expect(saySpan({ from, to })).toBe(said);
  expect(saySpanInSentence({ from, to })).toBe(inSentence);
});
