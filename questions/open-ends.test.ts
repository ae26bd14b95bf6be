import { expect, test } from 'vitest';
import { openEnds } from '#questions/open-ends';

test.each<[string, string]>([
  ["the memo was cc'd to", "the memo was cc'd to whom"],
  ['grilled by', 'grilled by whom'],
  ['the memo, sent round by [name]', 'the memo, sent round by whom'],
  ['the date of the leak is', 'the date of the leak'],
  ['somebody has accused rudd, who was it', 'who has accused rudd'],
  ['soames has been backing someone and my editor wants the name', 'soames has been backing whom'],
])('%s leaves out what it asks for', (text, whole) => {
  expect(openEnds(text)).toContain(whole);
});

test.each(['who was the memo sent to', 'did anybody know of it', 'gove defended rudd'])(
  '%s asks by itself, or not at all',
  (text) => {
    expect(openEnds(text)).toEqual([]);
  },
);
