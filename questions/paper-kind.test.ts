import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAPER_KINDS, PAPER_NOUNS, paperKind, paperKindIn } from '#questions/paper-kind';

describe('the kind of paper that a question asks for', () => {
  test.each<[string, Record<string, string>, string | undefined]>([
    ['which memos mention rudd', { entity: 'rudd' }, 'memo'],
    ['what e-mails did rudd get', { party: 'rudd' }, 'email'],
    ['do any of the articles mention gopik', { entity: 'gopik' }, 'article'],
    ['letters to rudd', { party: 'rudd' }, 'letter'],
    ['which stories mention rudd', { entity: 'rudd' }, 'article'],
    ['which letters and memos did ind write', { party: 'ind' }, 'letter memo'],
    ['which reports mention rudd', { entity: 'rudd' }, 'report article'],
    // no kind: any paper, a verb, a name
    ['which documents mention rudd', { entity: 'rudd' }, undefined],
    ['which papers report on gopik', { entity: 'gopik' }, undefined],
    ['what did they email rudd', { party: 'rudd' }, undefined],
    ['what did rudd tweet', { party: 'rudd' }, undefined],
    ['which papers mention the memo', { entity: 'the memo' }, undefined],
  ])('%s', (text, texts, types) => {
    expect(paperKindIn(text, texts)?.id).toBe(types);
  });
});

test('what a reading carries for a kind of paper, and each word for it, leads back to it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PAPER_KINDS), (kind) => {
      expect(paperKind(kind.id)).toEqual(kind);
      expect(paperKind(kind.name)).toEqual(kind);
    }),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...Object.values(PAPER_NOUNS).flat()), { minLength: 1 }),
      (types) => {
        const chosen = types.filter((type) => PAPER_KINDS.some(({ id }) => id === type)).join(' ');
        fc.pre(chosen !== '');
        expect(paperKind(chosen)?.id).toBe(chosen);
      },
    ),
  );
  expect(paperKind('sandwich')).toBeUndefined();
  expect(paperKind('memo sandwich')).toBeUndefined();
});
