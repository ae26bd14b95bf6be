import { expect, test } from 'vitest';
import { nameIndex } from '#questions/name-index';
import { officeAtItsTime } from '#questions/office-at-its-time';
import { named } from '../test/fixtures/named-entity.ts';

const facts = { kind: null, makers: [], recipients: [], holders: [] };
const names = nameIndex([
  named('post:home-secretary', 'Post', 'Home Secretary'),
  {
    ...named('event:hearing', 'Event', 'Committee hearing', 'the hearing'),
    facts: { ...facts, from: '2018-04-25', to: '2018-04-25T23:59:59.999' },
  },
  {
    ...named('doc:memo', 'Document', 'the memo'),
    facts: { ...facts, from: '2017-06-21', to: '2017-06-21T23:59:59.999' },
  },
  {
    ...named('doc:report', 'Document', 'the 2015 report'),
    facts: { ...facts, from: '2015-12-01', to: '2015-12-31T23:59:59.999' },
  },
  named('doc:undated', 'Document', 'the letter'),
]);

test.each([
  ['who was home secretary when the memo was written', 'who was home secretary on 21/06/2017'],
  ['who was home secretary at the time of the hearing', 'who was home secretary on 25/04/2018'],
  ['on the date of the memo, who was home secretary', 'who was home secretary on 21/06/2017'],
  ['who was home secretary at the time of the 2015 report', 'who was home secretary in december 2015'],
])('%s', (asked, dated) => {
  expect(officeAtItsTime(asked, names, '2018-04-29')).toBe(dated);
});

test.each([
  ['no office', 'who was there when the memo was written'],
  ['no day', 'who was home secretary when the letter was written'],
  ['nobody asked for', 'what did the home secretary say at the time of the hearing'],
])('a question with %s is left as it is', (_, asked) => {
  expect(officeAtItsTime(asked, names, '2018-04-29')).toBeUndefined();
});
