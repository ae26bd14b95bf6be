import { expect, test } from 'vitest';
import { datedByEvent } from '#questions/dated-by-event';
import { nameIndex } from '#questions/name-index';
import { named } from '../test/fixtures/named-entity.ts';

const facts = { kind: 'hearing', makers: [], recipients: [], holders: [] };
const names = nameIndex([
  {
    ...named('event:hearing', 'Event', 'Committee hearing', 'the hearing'),
    facts: { ...facts, from: '2018-04-25', to: '2018-04-25T23:59:59.999' },
  },
  { ...named('event:talks', 'Event', 'Talks'), facts: { ...facts, from: '2018-04-01', to: '2018-04-25' } },
  { ...named('event:undated', 'Event', 'Walk'), facts: { ...facts, from: null, to: null } },
]);

test.each([
  ['who knew of it before the hearing', 'who knew of it before 25/04/2018'],
  ['what is new since the committee hearing', 'what is new since 25/04/2018'],
  ['what happened on the day of the hearing', 'what happened on 25/04/2018'],
  ['what happened the day after the hearing', 'what happened on 26/04/2018'],
  ['what was said on the day before the hearing', 'what was said on 24/04/2018'],
  ['who knew of it prior to the hearing', 'who knew of it before 25/04/2018'],
])('%s is %s', (text, dated) => {
  expect(datedByEvent(text, names)).toBe(dated);
});

test.each(['who knew of it before the talks', 'who knew of it before the walk', 'who knew of the hearing'])(
  '%s names no one day',
  (text) => {
    expect(datedByEvent(text, names)).toBeUndefined();
  },
);
