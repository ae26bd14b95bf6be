import { expect, test } from 'vitest';
import { readEdtf } from './edtf.ts';
import { momentKey } from './moment-key.ts';

/** The first bound of a date in London, as it is kept. */
const bound = (edtf: string): string => {
  const read = readEdtf(edtf, 'Europe/London');
  return read.kind === 'date' ? (read.when.from ?? '') : '';
};

test('days, and instants on either side of the hour in which clocks go back, are put in the order in which they were', () => {
  const inOrder = [
    bound('1066-10-14T09:00:00Z'),
    '1969-12-31',
    bound('1969-12-31T23:00:00+01:00'),
    '2018-10-28',
    bound('2018-10-28T00:59:00+01:00'),
    bound('2018-10-28T01:10:00+01:00'),
    bound('2018-10-28T01:30:00+01:00'),
    bound('2018-10-28T01:10:00+00:00'),
    bound('2018-10-28T01:30:00+00:00'),
    bound('2018-10-28T02:00:00+00:00'),
    bound('2018-10-28T23:59:59+00:00'),
    '2018-10-28T23:59:59.999',
    '2018-10-29',
    bound('9999-12-31T12:00:00Z'),
  ];
  expect(inOrder.map(momentKey).toSorted()).toEqual(inOrder.map(momentKey));
});
