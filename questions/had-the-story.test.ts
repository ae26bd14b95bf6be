import { expect, test } from 'vitest';
import { hadTheStory } from '#questions/had-the-story';

test('a title that had a story published it', () => {
  expect(hadTheStory('which paper had the exclusive')).toEqual(['who published the exclusive']);
  expect(hadTheStory('which site has the video of the hearing')).toEqual([
    'who published the video of the hearing',
  ]);
});

test('a title that had a memo may have got it', () => {
  expect(hadTheStory('which newspaper had the memo')).toEqual([]);
});
