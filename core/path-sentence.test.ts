import { expect, test } from 'vitest';
import { pathSentence, stepSentence, type SpokenStep } from './path-sentence.ts';
import type { Properties } from './property-value.ts';
import type { Status } from './stance.ts';

const NAMES: Readonly<Record<string, string>> = {
  'person:ind': 'Hugh Ind',
  'person:rudd': 'Amber Rudd',
  'doc:memo': 'Memo of 21 June 2017',
  'post:secretary': 'Home Secretary',
  'event:hearing': 'The hearing',
  'claim:none': 'There were no targets.',
  'person:davis': 'Sammy Davis Jr.',
};

function step(
  from: string,
  type: string,
  to: string,
  more: {
    readonly back?: boolean;
    readonly status?: Status;
    readonly properties?: Properties;
  } = {},
): SpokenStep {
  const node = (id: string) => ({ id, name: NAMES[id] ?? id });
  return {
    relationship: { type, properties: more.properties ?? {}, status: more.status ?? 'asserted' },
    forwards: more.back !== true,
    from: node(from),
    to: node(to),
  };
}

test.each<[string, readonly SpokenStep[], string]>([
  ['one step', [step('person:ind', 'AUTHORED', 'doc:memo')], 'Hugh Ind wrote Memo of 21 June 2017.'],
  [
    'the next steps hang on what they begin at, and a post on who held it',
    [
      step('person:ind', 'AUTHORED', 'doc:memo'),
      step('doc:memo', 'COPIED_TO', 'post:secretary', { status: 'disputed' }),
      step('post:secretary', 'HOLDS_POST', 'person:rudd', { back: true }),
    ],
    'Hugh Ind wrote Memo of 21 June 2017, which was copied to Home Secretary (disputed), a post held by Amber Rudd.',
  ],
  [
    'people are who, and those who took part are with it',
    [
      step('doc:memo', 'AUTHORED', 'person:ind', { back: true, status: 'background' }),
      step('person:ind', 'TOOK_PART_IN', 'event:hearing'),
      step('event:hearing', 'TOOK_PART_IN', 'person:rudd', { back: true }),
    ],
    'Memo of 21 June 2017 was written by Hugh Ind (general knowledge), who took part in The hearing, with Amber Rudd taking part.',
  ],
  [
    'a link in the words of whoever made it',
    [step('person:rudd', 'LINKED_TO', 'person:ind', { back: true, properties: { label: 'reports to' } })],
    'Amber Rudd is linked (from it: “reports to”) to Hugh Ind.',
  ],
  [
    'a claim stands in quotation marks and ends nothing, and there is one full stop',
    [
      step('person:rudd', 'STATED', 'claim:none', { status: 'disputed' }),
      step('claim:none', 'STATED', 'person:ind', { back: true }),
      step('person:ind', 'STATED', 'claim:none'),
    ],
    'Amber Rudd said “There were no targets” (disputed), which was said by Hugh Ind, who said “There were no targets”.',
  ],
  [
    'a name that ends in a full stop brings that of the sentence',
    [step('person:ind', 'LINKED_TO', 'person:davis')],
    'Hugh Ind is linked to Sammy Davis Jr.',
  ],
])('a path is a sentence: %s', (_, steps, sentence) => {
  expect(pathSentence(steps)).toBe(sentence);
});

test('a step is a sentence of its own', () => {
  expect(stepSentence(step('doc:memo', 'COPIED_TO', 'post:secretary', { status: 'alleged' }))).toBe(
    'Memo of 21 June 2017 was copied to Home Secretary (alleged)',
  );
});

test('a step that begins at a claim is one sentence, without a full stop', () => {
  const about = step('claim:none', 'STATED', 'person:rudd', { back: true, status: 'denied' });
  expect(stepSentence(about)).toBe('“There were no targets” was said by Amber Rudd (denied)');
});
