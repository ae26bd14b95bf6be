import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBesideRemarks } from '#questions/beside-remarks';
import { nameIndex } from '#questions/name-index';
import { named } from '../test/fixtures/named-entity.ts';

const names = nameIndex([
  named('person:amber-rudd', 'Person', 'Amber Rudd', 'Rudd'),
  named('person:hugh-ind', 'Person', 'Hugh Ind', 'Ind'),
  named('org:committee', 'Organisation', 'Home Affairs Committee', 'the committee'),
  named('doc:memo', 'Document', 'Memo of 21 June 2017', 'the memo'),
  named('topic:perceptor', 'Topic', 'Operation Perceptor'),
]);
const read = (text: string) => {
  const found = readBesideRemarks(text, { names, today: '2018-04-29' })?.reading;
  return found === undefined
    ? undefined
    : [found.entry.id, Object.fromEntries(Object.entries(found.slots).map(([slot, { id }]) => [slot, id]))];
};

describe('a question beside remarks that name what it is about', () => {
  test.each<[string, string, Record<string, string>]>([
    ['The memo landed on my desk. Who wrote it?', 'wrote', { document: 'doc:memo' }],
    ['Montage is too soft on Rudd. Who criticised her?', 'who-criticised', { person: 'person:amber-rudd' }],
    ['Never heard of it before today. What is Operation Perceptor?', 'who-is', { entity: 'topic:perceptor' }],
    ['balance para - who has defended Rudd, names will do', 'who-defended', { person: 'person:amber-rudd' }],
    ['Home Affairs Committee. Who have they questioned?', 'questioned-whom', { actor: 'org:committee' }],
    [
      'I see no tie from Rudd to Ind. Is there a link between the two?',
      'connected',
      { from: 'person:amber-rudd', to: 'person:hugh-ind' },
    ],
    ['I was on leave on the 26th of April; what did I miss?', 'happened', { date: '2018-04-26' }],
  ])('%s', (text, id, slots) => {
    expect(read(text)).toEqual([id, slots]);
  });

  test.each([
    ['names somebody else', 'Ind is furious. Who defended Rudd?'],
    ['names another day', 'It was 25 April. Who wrote the memo?'],
    ['asks too', 'Did Ind resign? Who defended Rudd?'],
    ['asks for more', 'Who wrote the memo? Also list its recipients.'],
    ['asks by a noun', 'denials: Rudd on Operation Perceptor'],
    ['corrects', 'Who wrote the memo? I mean the letter.'],
    ['singles out', 'Only women count. Who defended Rudd?'],
    ['singles out a kind', 'Ministers. Who defended Rudd?'],
    ['leaves open who it is', 'Rudd has backed somebody, who was it'],
    ['tells of something that is somebody’s', 'Rudd’s pals: whom do they accuse?'],
  ])('a remark that %s is not left out', (_, text) => {
    expect(read(text)).not.toEqual(['who-defended', { person: 'person:amber-rudd' }]);
    expect(read(text)).not.toEqual(['wrote', { document: 'doc:memo' }]);
    expect(read(text)?.[0]).not.toBe('said');
    expect(read(text)?.[0]).not.toBe('who-is');
    expect(read(text)?.[0]).not.toBe('accused-whom');
  });
});

test('nothing that a remark names is missing in the reading', () => {
  const remark = fc.constantFrom(
    'Ind is away',
    'the memo is on my desk',
    'the committee met',
    'it is late',
    'my script is due',
  );
  const question = fc.constantFrom('who wrote the memo', 'who criticised Rudd', 'who questioned Ind');
  fc.assert(
    fc.property(fc.array(remark, { minLength: 1, maxLength: 2 }), question, (remarks, asked) => {
      const text = `${remarks.join('. ')}. ${asked}?`;
      const [, slots = {}] = read(text) ?? [];
      const said = text.toLowerCase();
      const ids = Object.values(slots);
      if (ids.length === 0) return;
      expect(said.includes('ind')).toBe(ids.includes('person:hugh-ind'));
      expect(said.includes('memo')).toBe(ids.includes('doc:memo'));
      expect(said.includes('committee')).toBe(ids.includes('org:committee'));
    }),
  );
});
