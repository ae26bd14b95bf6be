import { expect, test } from 'vitest';
import { nameIndex } from '#questions/name-index';
import { isOnAir } from '#questions/on-air';
import { readQuestion } from '#questions/read-question';
import { named } from '../test/fixtures/named-entity.ts';

const facts = { kind: 'broadcaster', from: null, to: null, makers: [], recipients: [], holders: [] };
const names = nameIndex([
  { ...named('org:radio', 'Organisation', 'Radio Nine'), facts },
  named('topic:targets', 'Topic', 'Targets'),
  named('person:hale', 'Person', 'Jane Hale', 'Hale'),
]);
const context = { names, today: '2018-04-29' };

test('what somebody said on the air is not about the station', () => {
  expect(isOnAir('what did hale say on radio nine', { about: 'radio nine' }, names)).toBe(true);
  expect(readQuestion('what did Hale say on Radio Nine?', context).kind).not.toBe('read');
});

test.each([
  ['what did Hale say about Radio Nine?', 'org:radio'],
  ['what did Hale say on targets?', 'topic:targets'],
])('%s is about it', (question, about) => {
  expect(readQuestion(question, context)).toMatchObject({
    kind: 'read',
    slots: { speaker: { id: 'person:hale' }, about: { id: about } },
  });
});
