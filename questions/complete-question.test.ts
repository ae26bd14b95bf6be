import { describe, expect, test } from 'vitest';
import { named } from '../test/fixtures/named-entity.ts';
import { completeQuestion, type CompletionHelp } from './complete-question.ts';
import { nameIndex } from './name-index.ts';

const memo = named('doc:memo', 'Document', 'Memo of 21 June 2017', 'the memo');
const letter = named('doc:letter', 'Document', 'Letter to the committee');
const rudd = named('person:amber-rudd', 'Person', 'Amber Rudd');
const targets = named('topic:removal-targets', 'Topic', 'Removal targets');
const train = named('topic:rail', 'Topic', 'Rail fares');
const ministers = named('group:ministers', 'Group', 'Ministers of the department', 'the ministers');
const davies = named('person:davies', 'Person', 'Philip Davies');
const names = nameIndex([memo, letter, rudd, targets, train, ministers, davies]);
const help: CompletionHelp = {
  names,
  day: '25 April 2018',
  samples: (slot) => [letter, memo, rudd, train, targets].filter(({ label }) => slot.labels.includes(label)),
  near: (id) => Promise.resolve(id === rudd.id ? new Set([targets.id]) : undefined),
};
const texts = async (typed: string): Promise<readonly string[]> =>
  (await completeQuestion(typed, help, 8)).map(({ text }) => text);

describe('a question being typed', () => {
  test('goes on with the wordings that begin so, up to their first slot', async () => {
    const [first] = await completeQuestion('who was cop', help, 8);
    expect(first).toMatchObject({ text: 'Who was copied on ', complete: false, next: 'document' });
  });

  test('goes on with names that fit the slot, as people say them', async () => {
    expect(await texts('Who was copied on the m')).toContain('Who was copied on the memo?');
    expect(await texts('who was copied on rudd')).not.toContain('Who was copied on Amber Rudd?');
  });

  test('says what is somebody’s as people write it, of one and of many', async () => {
    const one = await texts('who called for philip davies');
    expect(one).toContain('Who called for Philip Davies’s resignation?');
    expect(await texts('who called for the minis')).toContain('Who called for the ministers’ resignation?');
  });

  test('offers good examples where the slot is still empty', async () => {
    expect((await texts('who was copied on '))[0]).toBe('Who was copied on Letter to the committee?');
  });

  test('lets who was chosen narrow what comes next', async () => {
    expect((await texts('what did amber rudd say about '))[0]).toBe(
      'What did Amber Rudd say about Removal targets?',
    );
  });

  test('finds questions by their words where none begins so, and nothing for what is no question', async () => {
    expect(await texts('resignation')).toContain('Who called for ');
    expect(await texts('xyzzy plugh')).toEqual([]);
  });
});
