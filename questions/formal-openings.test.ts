import { expect, test } from 'vitest';
import { questionWords } from '#questions/question-words';

test.each<[string, string]>([
  [
    'I should be grateful if you would identify any party that criticised Rudd',
    'any party that criticised rudd',
  ],
  ['I have been asked to verify that Lewis was copied on the memo', 'that lewis was copied on the memo'],
  ['Please advise as to who received the memo.', 'who received the memo'],
  ['Be so good as to state who sent the memo', 'who sent the memo'],
  ['Please direct me to every report that mentions Ind', 'every report that mentions ind'],
  ['May I ask who wrote the memo?', 'who wrote the memo'],
  ['Confirmation is sought that Lewis was copied on the memo', 'lewis was copied on the memo'],
  ['who wrote the memo, one line, the name is enough', 'who wrote the memo'],
  ['was Gove copied on the memo, y/n', 'was gove copied on the memo'],
])('%s', (text, asked) => {
  expect(questionWords(text)).toBe(asked);
});
