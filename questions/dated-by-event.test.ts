import { expect, test } from 'vitest';
import { datedByEvent } from '#questions/dated-by-event';
import { nameIndex } from '#questions/name-index';
import { named } from '../test/fixtures/named-entity.ts';

const facts = { kind: 'hearing', makers: [], recipients: [], holders: [] };
const names = nameIndex([
  {
    ...named('event:hearing', 'Event', 'Committee hearing', 'the hearing', 'Rudd’s evidence'),
    facts: { ...facts, from: '2018-04-25', to: '2018-04-25T23:59:59.999' },
  },
  {
    ...named('event:leak', 'Event', 'Leak of the memo, 27 April 2018', 'the leak'),
    facts: { ...facts, kind: 'leak', from: '2018-04-27', to: '2018-04-27T23:59:59.999' },
  },
  {
    ...named('event:defence', 'Event', 'Gove defends Rudd', 'Gove’s defence of Rudd'),
    facts: { ...facts, kind: 'statement', from: '2018-04-28', to: '2018-04-28T23:59:59.999' },
  },
  named('doc:memo', 'Document', 'the memo'),
  named('person:rudd', 'Person', 'Rudd'),
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
  ['what happened two days before the hearing', 'what happened on 23/04/2018'],
  ['what was new a week after the hearing', 'what was new on 02/05/2018'],
  ['who knew of the memo before it was leaked', 'who knew of the memo before 27/04/2018'],
  ['what was said the day the memo was leaked', 'what was said on 27/04/2018'],
  ['what had Rudd seen before she gave evidence', 'what had Rudd seen before 25/04/2018'],
  ['what happened between the hearing and the leak', 'what happened between 25/04/2018 and 27/04/2018'],
  ['give a timeline from the hearing to the leak', 'give a timeline between 25/04/2018 and 27/04/2018'],
  ['who had read the memo by the day of the hearing', 'who had read the memo by 25/04/2018'],
  ['what had Rudd seen before her evidence', 'what had Rudd seen before 25/04/2018'],
])('%s is %s', (text, dated) => {
  expect(datedByEvent(text, names, '2018-04-29')).toBe(dated);
});

test.each([
  'who knew of it before the talks',
  'who knew of it before the walk',
  'who knew of the hearing',
  'what happened between the leak and the hearing',
  'who was there before Rudd',
  'who saw the talks and the memo before it was leaked by her',
])('%s names no one day', (text) => {
  expect(datedByEvent(text, names, '2018-04-29')).toBeUndefined();
});
