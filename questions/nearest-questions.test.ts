import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '#questions/catalogue';
import { nameIndex } from '#questions/name-index';
import { nearestQuestions } from '#questions/nearest-questions';
import { readQuestion } from '#questions/read-question';
import { named } from '../test/fixtures/named-entity.ts';

const all = [
  named('person:amber-rudd', 'Person', 'Amber Rudd', 'Ms Rudd'),
  named('person:hugh-ind', 'Person', 'Hugh Ind'),
  named('group:rudd-allies', 'Group', 'Allies of Amber Rudd'),
  named('org:home-office', 'Organisation', 'Home Office', 'the department'),
  named('post:home-secretary', 'Post', 'Home Secretary'),
  named('doc:memo', 'Document', 'Memo of 21 June 2017', 'the memo'),
  named('event:urgent-question', 'Event', 'The urgent question', 'the urgent question'),
  named('topic:targets', 'Topic', 'Removal targets'),
  named('claim:memo', 'Claim', 'The memo was copied to the office of the Home Secretary.'),
];
const context = { names: nameIndex(all), today: '2018-04-29' };
const help = {
  names: context.names,
  day: '29 April 2018',
  samples: (slot: { readonly labels: readonly string[] }) =>
    all.filter(({ label }) => slot.labels.includes(label)),
};
const nearest = (text: string, meant: readonly string[] = []) => nearestQuestions(text, meant, help, context);

describe('questions that are near to one that is not understood', () => {
  it.each([
    ['who on earth went and penned that memo thing, I ask you', 'Who wrote the memo?'],
    [
      'for the bundle: resignation of Amber Rudd, sought by 26 April, by whom',
      'Who called for Amber Rudd’s resignation by 26 april?',
    ],
    [
      'kindly set out what Ms Rudd stated in reply, the urgent question',
      'What did Amber Rudd say at The urgent question?',
    ],
    ['the removal targets, in figures, set out nicely', 'What figures are there about Removal targets?'],
  ])('%s: %s', (text, expected) => {
    expect(readQuestion(text, context).kind).toBe('refused');
    expect(nearest(text)).toContain(expected);
  });

  it('begin with those that it may well mean', () => {
    expect(nearest('Who copied the memo?', ['copied-on', 'sent'])).toEqual([
      'Who was copied on the memo?',
      'Who sent the memo?',
      expect.any(String),
    ]);
  });

  it('are three different ones, each read as a question of the catalogue, whatever is typed', () => {
    const words = CATALOGUE.flatMap(({ wordings }) => wordings.join(' ').split(/[ {}?]+/));
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(...words, ...all.map(({ name }) => name), 'on 25 April', 'last June', 'not', ','),
          { maxLength: 10 },
        )
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const offered = nearest(typed);
        expect(new Set(offered).size).toBe(3);
        expect(offered.map((asked) => readQuestion(asked, context).kind)).toEqual(['read', 'read', 'read']);
      }),
      { numRuns: 60 },
    );
  });
});
