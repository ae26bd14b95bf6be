import { expect, it } from 'vitest';
import { saySpan } from './say-span.ts';

it.each([
  ['2018-04-25', '2018-04-25', '25 April 2018'],
  ['2018-04-25', '2018-05-02', '25 April 2018 to 2 May 2018'],
  ['2016-02-01', '2016-02-29', 'February 2016'],
  ['2015-01-01', '2015-12-31', '2015'],
  ['2015-01-01', null, 'since 1 January 2015'],
  [null, '2015-06-30', 'up to 30 June 2015'],
])('%s to %s: %s', (from, to, said) => {
  expect(saySpan({ from, to })).toBe(said);
});
