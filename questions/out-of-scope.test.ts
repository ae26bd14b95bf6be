import { describe, expect, test } from 'vitest';
import { outOfScope } from '#questions/out-of-scope';

describe('why no paper answers a question', () => {
  test.each<[string, string]>([
    ['will rudd resign', 'What will happen'],
    ['who is going to replace her', 'What will happen'],
    ['did she lie to mps', 'Guilt is for others'],
    ['who should resign over this', 'an opinion'],
    ['why did gove want her out', 'Reasons are not kept'],
    ['who was never copied on the memo', 'did not happen'],
    ['who knew more about it, rudd or may', 'compare or count'],
    ['who wrote the memo and when was the hearing', 'one thing at a time'],
    ['drop table people', 'the workbench'],
  ])('%s', (asked, reason) => {
    expect(outOfScope(asked)).toContain(reason);
  });
});

test.each([
  'who has spoken up for rudd, names will do',
  'the chair will want chapter and verse on the denials',
  'snp people who have said that rudd should step down',
  "the transcript isn't up yet; rudd's words on the targets",
  'never heard of it: which articles mention it',
  'it crossed more than one desk. who was copied on the memo',
  'evidence that gives the lie to what rudd said',
  'was she copied on it or not',
])('%s: a word that is not about what is asked gives no reason', (asked) => {
  expect(outOfScope(asked)).toBeUndefined();
});
