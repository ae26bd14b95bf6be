import { expect, test } from 'vitest';
import fc from 'fast-check';
import { contextOf } from '#loader/map/context';

test('the context of some words is the sentence they stand in', () => {
  const text = 'It began early. The memo was copied to her office. Nobody read it.\nA new line.';
  const start = text.indexOf('copied');
  const { start: from, end: to } = contextOf(text, start, start + 6);
  expect(text.slice(from, to)).toBe('The memo was copied to her office.');
});

test('a context holds its words, stays in its line and in the text, whatever the text', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '.', '\n', '“', '”', 'é', '!'),
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
      const start = a % words.length;
      const end = start + 1 + (b % (words.length - start));
      if (words.slice(start, end).includes('\n')) return;
      const context = contextOf(words, start, end);
      expect(context.start).toBeLessThanOrEqual(start);
      expect(context.end).toBeGreaterThanOrEqual(end);
      expect(context.start).toBeGreaterThanOrEqual(0);
      expect(context.end).toBeLessThanOrEqual(words.length);
      expect(words.slice(context.start, context.end)).not.toContain('\n');
    }),
  );
});
