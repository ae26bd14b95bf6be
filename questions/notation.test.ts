import { describe, expect, test } from 'vitest';
import { parseNotation } from '#questions/notation';

const word = (text: string) => ({ kind: 'word', text });

describe('the notation of forms', () => {
  test('is words, slots, alternatives and what may be left out, one within another', () => {
    expect(parseNotation('who (got|was [also] sent) {document}')).toEqual([
      word('who'),
      {
        kind: 'choice',
        optional: false,
        of: [
          [word('got')],
          [word('was'), { kind: 'choice', optional: true, of: [[word('also')]] }, word('sent')],
        ],
      },
      { kind: 'slot', name: 'document' },
    ]);
  });

  test('reads what stands in several forms once', () => {
    const [, one] = parseNotation('who (saw|read) it');
    const [other] = parseNotation('(saw|read) by whom');
    expect(other).toBe(one);
  });

  test.each([
    ['who (got it', /left open/],
    ['who got) it', /bracket too many/],
    ['who (got] it', /bracket too many/],
    ['who|whom got it', /alternatives stand in brackets/],
    ['<nobodyknows> got it', /no synonyms/],
  ])('%s is a defect that says what is wrong', (notation, says) => {
    expect(() => parseNotation(notation)).toThrow(says);
  });
});
