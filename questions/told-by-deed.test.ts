import { describe, expect, test } from 'vitest';
import { nameIndex, type EntityFacts, type NamedEntity } from '#questions/name-index';
import { toldByDeed } from '#questions/told-by-deed';
import { named } from '../test/fixtures/named-entity.ts';

function withFacts(entity: NamedEntity, facts: Partial<EntityFacts>): NamedEntity {
  const none = { kind: null, from: null, to: null, makers: [], recipients: [], holders: [] };
  return { ...entity, facts: { ...none, ...facts } };
}

const names = nameIndex([
  withFacts(named('doc:report', 'Document', 'Report of 3 May 2012', 'the report'), {
    kind: 'report',
    makers: ['person:hale', 'org:gazette'],
    authors: ['person:hale'],
    senders: ['person:reid'],
    publishers: ['org:gazette'],
    recipients: ['person:reid', 'person:moss'],
  }),
  withFacts(named('post:chair', 'Post', 'Chair of the Water Board'), {
    holders: [{ holder: 'person:moss', from: null, to: null }],
  }),
  withFacts(named('post:minister', 'Post', 'Water Minister'), {
    holders: [
      { holder: 'person:reid', from: '2011-01-01', to: null },
      { holder: 'person:hale', from: null, to: '2010-12-31' },
    ],
  }),
  named('org:board', 'Organisation', 'Water Board'),
  named('org:gazette', 'Organisation', 'The Gazette'),
  named('person:hale', 'Person', 'Jane Hale', 'Hale'),
  named('person:reid', 'Person', 'Omar Reid', 'Reid'),
  named('person:moss', 'Person', 'Ann Moss', 'Moss'),
]);

function told(text: string): readonly string[] {
  return toldByDeed(text, ['Person', 'Organisation'], names, '2012-06-01').map(({ id }) => id);
}

describe('whoever is told by a deed', () => {
  test.each([
    ['the author of the report', 'person:hale'],
    ["the report's author", 'person:hale'],
    ['the official who drafted the report', 'person:hale'],
    ['whoever wrote the report', 'person:hale'],
    ['the sender of the report', 'person:reid'],
    ['the newspaper that broke the report', 'org:gazette'],
    ['the woman who chairs the water board', 'person:moss'],
    ["reid's predecessor", 'person:hale'],
    ['the predecessor of omar reid', 'person:hale'],
    ["hale's successor", 'person:reid'],
    ['the woman who reid replaced', 'person:hale'],
    ['the man who took over from hale', 'person:reid'],
    ['the former water minister', 'person:hale'],
  ])('%s is one of the case', (text, id) => {
    expect(told(text)).toEqual([id]);
  });

  test('is everybody whom it fits', () => {
    expect(told("the report's recipients")).toEqual(['person:reid', 'person:moss']);
  });

  test.each([
    'the author of the memo',
    'the man who burnt the report',
    'the man who did not write the report',
    "moss's predecessor",
    "hale's predecessor",
    'the former chair of the water board',
    'the author of the report and the letter',
  ])('%s is nobody here', (text) => {
    expect(told(text)).toEqual([]);
  });
});
