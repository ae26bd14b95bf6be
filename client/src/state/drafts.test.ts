import { afterEach, expect, it } from 'vitest';
import { noteSchema } from '#core/wire/note';
import { changedOn, draftKey, draftOf, forgetDraft, keepDraft, leftOfDraft } from './drafts.ts';

const [memo, when] = ['doc:memo', '2018-04-29T20:00:00Z'];
const key = draftKey(undefined, [memo]);
const saved = noteSchema.parse({
  ...{ id: 'note:0123456789', text: 'She said so.', targets: [memo], lost: [] },
  ...{ madeAt: when, changedAt: when },
});

afterEach(() => forgetDraft(key));

it.each(['She said so.', 'She said so. \n'])(
  'a note that was saved as it stands is no draft: %j',
  (typed) => {
    keepDraft(key, { text: typed, base: undefined });
    expect(leftOfDraft(key, 'She said so.', saved)).toBeUndefined();
    expect(draftOf(key)).toBeUndefined();
  },
);

it('what was typed while a note was being saved is left, and changes the note that was saved', () => {
  keepDraft(key, { text: 'She said so. On Wednesday.', base: undefined });
  expect(leftOfDraft(key, 'She said so.', saved)).toEqual({
    text: 'She said so. On Wednesday.',
    base: saved,
  });
  expect(draftOf(key)?.base).toBe(saved);
  expect(changedOn(memo)).toEqual([saved]);
});
