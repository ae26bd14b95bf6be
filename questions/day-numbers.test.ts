import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withDayNumbers } from '#questions/day-numbers';

test.each([
  ['on the twenty-first of june 2017', 'on the 21st of june 2017'],
  ['friday the twenty-seventh of april', 'friday the 27th of april'],
  ['april the second', 'april the 2nd'],
  ['may the third, 2018', 'may the 3rd, 2018'],
  ['the first of may', 'the 1st of may'],
  ['june twenty-first', 'june 21st'],
  ['between the twenty-sixth and the twenty eighth of april', 'between the 26th and the 28th of april'],
  ['the eleventh, to the thirteenth of july', 'the 11th, to the 13th of july'],
])('%s', (said, read) => expect(withDayNumbers(said)).toBe(read));

test('what is no day stays: the first to be told, a second memo, May who first knew', () => {
  for (const text of [
    'who was the first to be told in may',
    'is there a second memo',
    'the third of those',
    'when did theresa may first know of the removal targets',
    'was may first to know',
    'who in april first reported the leak',
    'the second may memo',
    'who may first have known of it',
  ])
    expect(withDayNumbers(text)).toBe(text);
});

test('once read, it stays as it is', () => {
  const words = fc.constantFrom('the', 'first', 'twenty-first', 'of', 'june', 'may', 'and', '3rd', 'memo');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), (some) => {
      const once = withDayNumbers(some.join(' '));
      expect(withDayNumbers(once)).toBe(once);
    }),
  );
});
