import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '#questions/name-index';
import { saysAs } from '#questions/says-as';

const says = (asked: string, sentence: string, closely = false): boolean =>
  saysAs(wordsOf(asked), wordsOf(sentence), closely);

describe('words that say what a sentence says', () => {
  test.each([
    ['Rudd saw the memo', 'Amber Rudd saw the leaked memo.'],
    ['the memo was copied to Rudd’s office', 'The memo was copied to Amber Rudd’s office.'],
    ['the Home Office had removal targets', 'The Home Office had targets for removals.'],
    ['the 2015 report came to light', '2015 report came to light'],
    ['Cooper questions the Home Office', 'Cooper’s question to the Home Office'],
  ])('%s: %s', (asked, sentence) => {
    expect(says(asked, sentence)).toBe(true);
  });

  test.each([
    ['Rudd agreed to specific targets', 'Amber Rudd never agreed to specific targets.'],
    [
      'the local targets were used inappropriately',
      'If the local targets were used inappropriately, that will change.',
    ],
    ['Rudd resigns as a matter of honour', 'Amber Rudd should resign as a matter of honour.'],
    ['Rudd accused Gove of leaks', 'Gove accused Rudd of leaks.'],
    ['Rudd saw', 'Amber Rudd saw the leaked memo.'],
    ['Rudd saw the memo twice', 'Amber Rudd saw the leaked memo.'],
  ])('%s is not: %s', (asked, sentence) => {
    expect(says(asked, sentence)).toBe(false);
  });

  const word = fc.stringMatching(/^[b-z]{4,9}$/);
  const sentences = fc.uniqueArray(word, { minLength: 4, maxLength: 12 });

  test('a sentence says what it says, and no sentence says more with a word that it has not', () => {
    fc.assert(
      fc.property(sentences, word, (words, other) => {
        fc.pre(!words.some((one) => one.replace(/s$/, '') === other.replace(/s$/, '')));
        expect(saysAs(words, words, true)).toBe(true);
        expect(saysAs([...words, other], words, false)).toBe(false);
      }),
    );
  });

  test('nothing is said without the word that turns it round', () => {
    fc.assert(
      fc.property(
        sentences,
        fc.constantFrom('not', 'never', 'should', 'if', 'may'),
        fc.nat(),
        (words, turn, at) => {
          const sentence = words.toSpliced(at % words.length, 0, turn);
          expect(saysAs(words, sentence, false)).toBe(false);
        },
      ),
    );
  });
});
