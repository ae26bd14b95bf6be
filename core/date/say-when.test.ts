import { expect, test } from 'vitest';
import { sayWhen, sayWhenInSentence } from '#core/date/say-when';

test.each([
  ['2018-04-25', '25 April 2018', 'on 25 April 2018'],
  ['2018-04', 'April 2018', 'in April 2018'],
  ['2018', '2018', 'in 2018'],
  ['2016-07/..', 'since July 2016', 'since July 2016'],
  ['../2016-07', 'up to July 2016', 'up to July 2016'],
  ['2017-04-01/2018-03-31', '1 April 2017 to 31 March 2018', 'from 1 April 2017 to 31 March 2018'],
  ['2017~', 'about 2017', 'about 2017'],
  ['2018-04-28?', '28 April 2018 (uncertain)', 'on 28 April 2018 (uncertain)'],
  ['2018-04-25T14:00:00+01:00', '25 April 2018, 14:00', 'on 25 April 2018, 14:00'],
])('%s reads %s', (edtf, words, inSentence) => {
  expect(sayWhen(edtf)).toBe(words);
  expect(sayWhenInSentence(edtf)).toBe(inSentence);
});
