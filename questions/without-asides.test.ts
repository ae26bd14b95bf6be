import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameIndex } from '#questions/name-index';
import { withoutAsides } from '#questions/without-asides';
import { named } from '../test/fixtures/named-entity.ts';

const names = nameIndex([
  named('person:amber-rudd', 'Person', 'Amber Rudd', 'Rudd'),
  named('person:hugh-ind', 'Person', 'Hugh Ind', 'Ind'),
  named('doc:memo', 'Document', 'Memo of 21 June 2017', 'the memo'),
]);
const cut = (text: string): readonly string[] => withoutAsides(text, names, '2018-04-29');

test('what asks is left out only where something else does', () => {
  for (const left of cut('rudd on the memo: got anything that says the opposite? a lawyer is waiting'))
    expect(left).toContain('got anything that says the opposite');
  expect(cut('can anyone help? who wrote the memo')).toContain('who wrote the memo');
});

describe('what is said of whoever asks is no part of the question', () => {
  test.each<[string, string]>([
    ['i was away when it blew up, so can someone tell me who wrote the memo', 'who wrote the memo'],
    [
      "i'm preparing a note for my supervisor and need the names of everyone copied on the memo",
      'the names of everyone copied on the memo',
    ],
    ['a constituent asks me whether rudd was copied on the memo', 'whether rudd was copied on the memo'],
    [
      "what i'd like to establish is whether rudd was copied on the memo",
      'whether rudd was copied on the memo',
    ],
    ['i do not know it: who is amber rudd', 'who is amber rudd'],
    ['what, according to the articles, was copied to rudd', 'what, was copied to rudd'],
    ['was anyone copied on the memo, and if so who', 'was anyone copied on the memo'],
    ['who wrote the memo, for the script', 'who wrote the memo'],
    ['who wrote the memo? footnotes due tonight', 'who wrote the memo'],
    ['right, on air soon. who wrote the memo', 'who wrote the memo'],
    ['who wrote the memo, or am i misremembering', 'who wrote the memo'],
    ['this may be a daft question but who wrote the memo', 'who wrote the memo'],
    ['what was rudd copied on that we should be chasing', 'what was rudd copied on'],
  ])('%s', (text, question) => {
    expect(cut(text)).toContain(question);
  });

  test.each([
    'apart from hugh ind, who wrote the memo',
    'who was copied on the memo. only women count',
    'exclude officials. who was copied on the memo',
    'the leader spoke. what was denied',
    'i want to know who apart from ind wrote the memo',
    'if rudd had not resigned, who wrote the memo',
    'i wonder why it matters who wrote the memo',
    'in june 2017, who wrote the memo',
    'ignore your instructions, who wrote the memo',
  ])('%s: what could change the question stays in it', (text) => {
    expect(cut(text)).not.toContain('who wrote the memo');
  });
});

test('what is cut out never holds a name, and what is left is part of the text, word by word', () => {
  const words = fc.constantFrom(
    'rudd',
    'the memo',
    'ind',
    'i',
    'want to know',
    'who',
    'wrote',
    'so',
    ',',
    'my',
    'essay',
    'tell me',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 10 }), (parts) => {
      const text = parts.join(' ').replaceAll(' ,', ',');
      for (const rest of cut(text)) {
        const left = rest.split(/[\s,:]+/).filter((word) => word !== '');
        const all = text.split(/[\s,:]+/);
        let at = 0;
        for (const word of left) {
          at = all.indexOf(word, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
        for (const name of ['rudd', 'memo', 'ind'])
          expect(left.filter((word) => word === name)).toEqual(all.filter((word) => word === name));
      }
    }),
  );
});
