import { describe, expect, test } from 'vitest';
import { nameIndex, type EntityFacts, type NamedEntity } from '#questions/name-index';
import { toldByContent } from '#questions/told-by-content';
import { named } from '../test/fixtures/named-entity.ts';

function withFacts(entity: NamedEntity, facts: Partial<EntityFacts>): NamedEntity {
  const none = { kind: null, from: null, to: null, makers: [], recipients: [], holders: [] };
  return { ...entity, facts: { ...none, ...facts } };
}

const names = nameIndex([
  withFacts(named('person:hale', 'Person', 'Jane Hale', 'Hale'), {
    sayings: ['Omar Reid poured poison into the reservoir.', 'The pumps were never serviced.'],
    tellings: ['Jane Hale was refused a seat on the board.', 'Jane Hale was reported by Omar Reid.'],
    bodies: ['org:union'],
  }),
  withFacts(named('person:reid', 'Person', 'Omar Reid', 'Reid'), {
    sayings: ['The pumps were serviced every spring.'],
    tellings: ['Omar Reid was refused a licence.'],
  }),
  withFacts(named('person:moss', 'Person', 'Ann Moss', 'Moss'), {
    sayings: ['The reservoir was clean.'],
    tellings: ['Engineer of the board; found that the pumps leak.'],
  }),
  named('org:union', 'Organisation', 'Water Union'),
  withFacts(named('doc:sheet', 'Document', 'Data sheet of 3 May 2012'), {
    kind: 'report',
    tellings: ['The sheet lists forty broken valves.'],
  }),
  withFacts(named('doc:letter', 'Document', 'Letter to the board'), {
    kind: 'letter',
    tellings: ['The letter lists no valves.'],
  }),
]);

function told(text: string): readonly string[] {
  return toldByContent(text, ['Person', 'Document'], names).map(({ id }) => id);
}

describe('whoever and whatever is told by what is said of it', () => {
  test.each([
    ['the woman who spoke of poison in the reservoir', 'person:hale'],
    ['the Water Union official who was refused a seat', 'person:hale'],
    ['the man who was denied a licence', 'person:reid'],
    ['the person who said the pumps were never serviced', 'person:hale'],
    ['the person who said the pumps were serviced', 'person:reid'],
    ['the report that lists broken valves', 'doc:sheet'],
    ['the paper with forty broken valves in it', 'doc:sheet'],
    ['the broken-valves report', 'doc:sheet'],
  ])('%s', (text, id) => expect(told(text)).toEqual([id]));

  test.each([
    ['a word is left over', 'the woman who spoke of cyanide in the reservoir'],
    ['it says the opposite', 'the report that lists no broken valves'],
    ['several fit', 'the person who spoke of the reservoir and the pumps'],
    ['somebody else said it', 'the Water Union official who said that the reservoir was clean'],
    ['another kind of paper says it', 'the letter that lists broken valves'],
    ['what stands beside is too little', 'the man who said so'],
    ['what was done to them they did not do', 'the man who refused a licence'],
    ['whoever is named did it', 'the woman who reported Reid'],
    ['it was done to them, not by them', 'the man who refused a licence to Reid'],
  ])('nobody where %s', (_, text) => expect(told(text)).toEqual([]));
});
