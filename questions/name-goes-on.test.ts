import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameIndex } from '#questions/name-index';
import { nameGoesOn } from '#questions/name-goes-on';
import { readQuestion } from '#questions/read-question';
import { named } from '../test/fixtures/named-entity.ts';

const names = nameIndex([
  named('person:lucy-moreton', 'Person', 'Lucy Moreton', 'Moreton'),
  named('person:hugh-ind', 'Person', 'Hugh Ind'),
  named('org:union', 'Organisation', 'Immigration Service Union', 'the ISU'),
  named('topic:targets', 'Topic', 'Removal targets', 'targets'),
  named('event:hearing', 'Event', 'Committee hearing', 'the hearing'),
]);
const context = { names, today: '2018-04-29' };

describe('whoever stands before `of` and a body is of that body', () => {
  test.each<[string, Record<string, string>]>([
    ['what did Lucy Moreton of the ISU say', { speaker: 'person:lucy-moreton' }],
    [
      'what did Moreton of the ISU say about targets',
      { speaker: 'person:lucy-moreton', about: 'topic:targets' },
    ],
    ['what did Lucy Moreton of the ISU deny', { speaker: 'person:lucy-moreton' }],
    ['what was said by Lucy Moreton of the ISU', { speaker: 'person:lucy-moreton' }],
    ['what did Hugh Ind say of the ISU', { speaker: 'person:hugh-ind', about: 'org:union' }],
    ['what did Hugh Ind say of Lucy Moreton', { speaker: 'person:hugh-ind', about: 'person:lucy-moreton' }],
    ['what did Hugh Ind at the hearing say', { speaker: 'person:hugh-ind', event: 'event:hearing' }],
  ])('%s', (question, slots) => {
    const read = readQuestion(question, context);
    expect(
      read.kind === 'read' &&
        Object.fromEntries(Object.entries(read.slots).map(([slot, { id }]) => [slot, id])),
    ).toEqual(slots);
  });

  test('somebody of a body that is not known is no part of them', () => {
    expect(readQuestion('what did the chair of the ISU say', context)).toMatchObject({ kind: 'refused' });
  });
});

test('a name goes on only into a body, and only where nothing stands between but the preposition', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('of', 'from', 'at', 'about', 'say of', 'and'),
      fc.constantFrom('the isu', 'targets', 'hugh ind'),
      (between, second) => {
        const goesOn = nameGoesOn(
          `what did lucy moreton ${between} ${second} do`,
          { one: 'lucy moreton', other: second },
          names,
        );
        expect(goesOn).toBe(second === 'the isu' && ['of', 'from'].includes(between));
      },
    ),
  );
});

describe('an office that is called by its holder', () => {
  const offices = nameIndex([
    named('person:jane-hale', 'Person', 'Jane Hale', 'Hale'),
    named('post:minister', 'Post', 'Water Minister', "Hale's office"),
    named('doc:memo', 'Document', 'The memo'),
  ]);
  test.each(["which papers had Hale's office on the cc", 'which papers had hales office on the cc'])(
    '%s is not the holder with a word of the question behind',
    (question) => {
      const read = readQuestion(question, { names: offices, today: '2018-04-29' });
      expect(read.kind === 'read' && read.slots['party']?.id === 'person:jane-hale').toBe(false);
    },
  );
});
