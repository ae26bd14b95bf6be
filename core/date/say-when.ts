import { readEdtf } from './edtf.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * An EDTF date in words: `25 April 2018`, `July 2016`, `since July 2016`, `about 2017`. What has only an end reads
 * `up to July 2016`, be it an office that was held or something that happened once. What cannot be read stays as it is.
 */
export function sayWhen(edtf: string): string {
  const read = readEdtf(edtf);
  if (read.kind === 'no-date') return edtf;
  if (read.when.precision !== 'interval') return sayPoint(edtf);
  const [from, to] = edtf.split('/') as [string, string];
  if (to === '..') return `since ${sayPoint(from)}`;
  if (from === '..') return `up to ${sayPoint(to)}`;
  return `${sayPoint(from)} to ${sayPoint(to)}`;
}

/** The same in a sentence: `on 25 April 2018`, `in July 2016`, `since July 2016`, `from 2015 to 2016`. */
export function sayWhenInSentence(edtf: string): string {
  const read = readEdtf(edtf);
  if (read.kind === 'no-date') return edtf;
  switch (read.when.precision) {
    case 'day':
    case 'instant':
      return read.when.approximate ? sayPoint(edtf) : `on ${sayPoint(edtf)}`;
    case 'month':
    case 'year':
      return read.when.approximate ? sayPoint(edtf) : `in ${sayPoint(edtf)}`;
    case 'interval':
      return edtf.includes('..') ? sayWhen(edtf) : `from ${sayWhen(edtf)}`;
    default:
      return read.when.precision satisfies never;
  }
}

function sayPoint(edtf: string): string {
  const plain = edtf.replace(/[~?%]$/, '');
  const mark = edtf.slice(plain.length);
  const [date = '', time = ''] = plain.split('T');
  const [year = '', month, day] = date.split('-');
  const monthName = month === undefined ? undefined : MONTHS[Number(month) - 1];
  const words = [day === undefined ? undefined : String(Number(day)), monthName, year]
    .filter(Boolean)
    .join(' ');
  const clock = time === '' ? '' : `, ${time.slice(0, 5)}`;
  const about = mark === '~' || mark === '%' ? 'about ' : '';
  const perhaps = mark === '?' || mark === '%' ? ' (uncertain)' : '';
  return `${about}${words}${clock}${perhaps}`;
}
