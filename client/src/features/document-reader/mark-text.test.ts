import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsBefore, markText, sayGap } from './mark-text.ts';

const span = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: -2, max: 40 }), fc.integer({ min: 0, max: 12 }))
  .map(([id, start, length]) => ({ id, start, end: start + length }));

describe('marking quotations in a text', () => {
  it('loses no letter and marks exactly what is quoted', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const pieces = markText(text, spans);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const inside = spans.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
        for (let at = 0; at < text.length; at++) {
          const piece = pieces.find(({ start, text: part }) => start <= at && at < start + part.length);
          const expected = inside.filter(({ start, end }) => start <= at && at < end).map(({ id }) => id);
          expect([...(piece?.ids ?? [])].sort()).toEqual([...expected].sort());
        }
      }),
    );
  });

  it('counts what lies between quotations, not what lies under them', () => {
    const spans = [
      { start: 10, end: 30 },
      { start: 15, end: 20 },
      { start: 40, end: 41 },
    ];
    expect(gapsBefore(spans)).toEqual([10, 0, 10]);
  });

  it.each([
    [12, 'a few words'],
    [240, 'about 40 words'],
    [3000, 'about 500 words'],
  ])('a gap of %i characters is %s', (characters, words) => {
    expect(sayGap(characters)).toBe(words);
  });
});
