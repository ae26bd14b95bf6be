import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAccounted } from '#questions/accounted/read-accounted';
import { SENSES } from '#questions/accounted/senses';
import { catalogueEntry } from '#questions/catalogue';
import { nameIndex } from '#questions/name-index';
import { named } from '../../test/fixtures/named-entity.ts';

const names = nameIndex([
  named('person:amber-rudd', 'Person', 'Amber Rudd', 'Rudd'),
  named('person:hugh-ind', 'Person', 'Hugh Ind', 'Ind'),
  named('doc:memo', 'Document', 'Memo of 21 June 2017', 'the memo'),
  named('event:hearing', 'Event', 'Committee hearing', 'the hearing'),
  named('topic:targets', 'Topic', 'Removal targets', 'targets'),
]);
const context = { names, today: '2018-04-29' };
const read = (text: string) =>
  readAccounted([text], context).map(({ entry, slots }) => ({
    id: entry.id,
    slots: Object.fromEntries(Object.entries(slots).map(([slot, { id }]) => [slot, id])),
  }));

describe('words in an order that no form has', () => {
  test.each<[string, string, Record<string, string>]>([
    ['the memo landed on which desks', 'received', { document: 'doc:memo' }],
    ['ind prepared something but what was it that he drew up', 'written-by', { party: 'person:hugh-ind' }],
    ['rudd under fire, from whom', 'who-criticised', { person: 'person:amber-rudd' }],
    ['they copied rudd in on what', 'copied-party', { party: 'person:amber-rudd' }],
    [
      'what have these two to do with each other, ind and rudd',
      'connected',
      { from: 'person:hugh-ind', to: 'person:amber-rudd' },
    ],
    [
      'on targets, is there anything that contradicts what rudd told people',
      'contradicted',
      { speaker: 'person:amber-rudd', about: 'topic:targets' },
    ],
    ['rudd must go: who says so', 'called-for-resignation', { person: 'person:amber-rudd' }],
    ['everyone who took part, the hearing', 'took-part', { event: 'event:hearing' }],
  ])('%s', (text, id, slots) => {
    expect(read(text)).toEqual([{ id, slots }]);
  });
});

describe('who acted and who was acted on is told by voice and preposition', () => {
  test.each<[string, string, Record<string, string>]>([
    ['who criticised rudd', 'who-criticised', { person: 'person:amber-rudd' }],
    ['rudd was criticised by whom', 'who-criticised', { person: 'person:amber-rudd' }],
    ['whom did rudd criticise', 'criticised-whom', { actor: 'person:amber-rudd' }],
    ['who was criticised by rudd', 'criticised-whom', { actor: 'person:amber-rudd' }],
  ])('%s', (text, id, slots) => {
    expect(read(text)).toEqual([{ id, slots }]);
  });

  test.each(['rudd who criticised', 'criticised who rudd'])('%s tells neither', (text) => {
    expect(read(text).length).not.toBe(1);
  });
});

describe('a word that is not accounted for ends the reading', () => {
  test.each([
    'who was not copied on the memo',
    'who except ind was copied on the memo',
    'who rewrote the memo',
    'why did ind write the memo',
    'who should be copied on the memo',
    'who wrote to ind about the memo',
    'who wrote the memo and the hearing',
    'who passed the memo',
    'who copied the memo',
    'who informed about the memo',
    'who spoke of the hearing',
    'what did rudd contradict in her statement',
    'what did rudd pass',
    'the memo',
    'rudd and ind',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test('whatever is read, a word of none of its kinds put anywhere into it ends the reading', () => {
  const texts = [
    'the memo landed on which desks',
    'rudd was criticised by whom',
    'they copied rudd in on what',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.nat(8),
      fc.constantFrom('never', 'except', 'why', 'zebra'),
      (text, at, word) => {
        const words = text.split(' ');
        expect(read(words.toSpliced(Math.min(at, words.length), 0, word).join(' '))).toEqual([]);
      },
    ),
  );
});

test('a reading fills slots of its entry with what fits them, each name once', () => {
  const words = fc.constantFrom(
    'who',
    'what',
    'rudd',
    'ind',
    'the memo',
    'targets',
    'wrote',
    'criticised',
    'copied',
    'said',
    'about',
    'was',
    'did',
    'by',
    'on',
    'resign',
    'called for',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 2, maxLength: 7 }), (parts) => {
      for (const { entry, slots } of readAccounted([parts.join(' ')], context)) {
        const filled = Object.entries(slots);
        expect(new Set(filled.map(([, { id }]) => id)).size).toBe(filled.length);
        for (const slot of entry.slots)
          expect(slot.optional === true || slots[slot.name] !== undefined).toBe(true);
        for (const [name, value] of filled) {
          const slot = entry.slots.find((one) => one.name === name);
          expect(value.kind === 'entity' && slot?.labels.includes(value.label)).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('every sense is of an entry of the catalogue, and of slots that it has', () => {
  for (const { entry, slots } of SENSES) {
    const known = catalogueEntry(entry)?.slots.map(({ name }) => name);
    for (const name of Object.keys(slots)) expect(known).toContain(name);
    expect(known).toBeDefined();
  }
});
