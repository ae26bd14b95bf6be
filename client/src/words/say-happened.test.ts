import { expect, it } from 'vitest';
import { sayHappened } from './say-happened.ts';

it.each([
  ['2018-04-25', '2018-04-25T23:59:59.999', 'on 25 April 2018'],
  ['2018-04-25T13:00:00', '2018-04-25T13:00:00', 'on 25 April 2018'],
  ['2016-07-01', '2016-07-31T23:59:59.999', 'in July 2016'],
  ['2018-01-01', '2018-12-31T23:59:59.999', 'in 2018'],
  ['2018-04-25', '2018-04-26T23:59:59.999', 'from 25 April 2018 to 26 April 2018'],
  ['2016-07-01', '2018-04-30T23:59:59.999', 'from July 2016 to April 2018'],
  ['2016-07-01', null, 'since July 2016'],
  [null, '2015-12-31T23:59:59.999', 'up to December 2015'],
  [null, null, undefined],
])('%s to %s reads %s', (from, to, words) => {
  expect(sayHappened(from, to)).toBe(words);
});
