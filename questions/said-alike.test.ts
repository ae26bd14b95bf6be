import { expect, test } from 'vitest';
import { nameIndex } from '#questions/name-index';
import { saidAlike } from '#questions/said-alike';
import { named } from '../test/fixtures/named-entity.ts';

const names = nameIndex([
  named('person:hale', 'Person', 'Jane Hale', 'Hale'),
  named('person:reid', 'Person', 'Omar Reid', 'Reid'),
  named('claim:accused', 'Claim', 'Jane Hale accused Omar Reid of poisoning the reservoir.'),
  named('claim:denied', 'Claim', 'Jane Hale was denied treatment at the county hospital.'),
]);

function alike(text: string): readonly string[] {
  return saidAlike(text, ['Claim'], names).map(({ id }) => id);
}

test('few words tell an event where they are all that its name says', () => {
  const events = nameIndex([
    named('person:hale', 'Person', 'Jane Hale', 'Hale'),
    named('person:reid', 'Person', 'Omar Reid', 'Reid'),
    named('event:defence', 'Event', 'Hale defends Reid, 3 May 2012'),
    named('event:visit', 'Event', 'Hale visits the dry reservoir'),
  ]);
  const told = (text: string): readonly string[] => saidAlike(text, ['Event'], events).map(({ id }) => id);
  expect(told('Jane Hale defended Omar Reid')).toEqual(['event:defence']);
  expect(told('Omar Reid defended Jane Hale')).toEqual([]);
  expect(told('Jane Hale defended')).toEqual([]);
  expect(told('Jane Hale visited')).toEqual([]);
});

test('the same in other words is the claim', () => {
  expect(alike('that Hale was refused hospital treatment')).toEqual(['claim:denied']);
  expect(alike('Hale accused Reid of poisoning a reservoir')).toEqual(['claim:accused']);
});

test.each([
  'Reid accused Hale of poisoning the reservoir',
  'Hale was accused by Reid of poisoning the reservoir',
  'Hale never accused Reid of poisoning the reservoir',
  'Hale denied treatment at the county hospital',
])('who did it to whom, and whether, tells another: %s', (text) => expect(alike(text)).toEqual([]));
