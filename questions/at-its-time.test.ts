import { expect, test } from 'vitest';
import { atItsTime } from '#questions/at-its-time';
import { named } from '../test/fixtures/named-entity.ts';

const TODAY = '2018-04-29';
const facts = { kind: 'hearing', makers: [], recipients: [], holders: [] };
const hearing = {
  ...named('event:hearing', 'Event', 'Hearing'),
  facts: { ...facts, from: '2018-04-25', to: '2018-04-25T23:59:59.999' },
};
const recall = { ...named('event:recall', 'Event', 'Recall'), facts: { ...facts, from: TODAY, to: null } };
const statement = {
  ...named('event:statement', 'Event', 'Statement'),
  facts: { ...facts, from: '2018-04-30', to: '2018-04-30T23:59:59.999' },
};
const memo = named('doc:memo', 'Document', 'Memo');

test.each([
  ['when did rudd appear before the committee', ['event:hearing']],
  ['when was her appearance', ['event:hearing']],
  ['when is rudd due before the committee', ['event:recall', 'event:statement']],
  ['when will she speak', ['event:recall', 'event:statement']],
  ['who takes part in her appearance', ['event:hearing', 'event:recall', 'event:statement']],
])('%s', (question, ids) => {
  expect(atItsTime(question, [hearing, recall, statement], TODAY).map(({ id }) => id)).toEqual(ids);
});

test('what is no event stays, and so does everything where nothing is of that time', () => {
  expect(atItsTime('when was it sent', [memo, statement], TODAY)).toEqual([memo]);
  expect(atItsTime('when did she speak', [statement], TODAY)).toEqual([statement]);
});
