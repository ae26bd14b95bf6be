import { expect, test } from 'vitest';
import { withinSentence, withStop } from './within-sentence.ts';

test.each([
  ['claim:targets', 'There were targets for removals.', 'There were targets for removals'],
  ['doc:headline', 'We had no targets.', 'We had no targets'],
  ['doc:memo', 'Memo of 21 June 2017', 'Memo of 21 June 2017'],
  ['claim:returned', 'They were returned to the U.S.', 'They were returned to the U.S.'],
  ['claim:trailing', 'They were told to wait...', 'They were told to wait...'],
  ['doc:question', 'Who knew?', 'Who knew?'],
  ['person:davis', 'Sammy Davis Jr.', 'Sammy Davis Jr.'],
  ['org:capita', 'Capita Ltd.', 'Capita Ltd.'],
  ['claim:empty', '', ''],
])('%s, “%s”, reads “%s” within a sentence', (id, name, within) => {
  expect(withinSentence(id, name)).toBe(within);
});

test.each([
  ['Hugh Ind wrote the memo', 'Hugh Ind wrote the memo.'],
  ['Hugh Ind wrote to Sammy Davis Jr.', 'Hugh Ind wrote to Sammy Davis Jr.'],
  ['Hugh Ind wrote “Who knew?”', 'Hugh Ind wrote “Who knew?”.'],
])('“%s” ends with one full stop', (sentence, ended) => {
  expect(withStop(sentence)).toBe(ended);
});
