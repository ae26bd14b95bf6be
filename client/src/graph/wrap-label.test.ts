import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLabel } from './wrap-label.ts';

const letters = (text: string): number => [...text].length;

describe('wrapping a label', () => {
  it.each([
    ['Home Office', ['Home Office']],
    ['Home Affairs Select Committee', ['Home Affairs', 'Select Committee']],
    ['There were no targets for removals in the regions', ['There were no', 'targets for rem…']],
    ['Llanfairpwllgwyngyllgogerychwyrndrobwll', ['Llanfairpwllgwy…']],
  ])('%s', (text, lines) => {
    expect(wrapLabel(text, 16, 2, letters)).toEqual(lines);
  });

  it('keeps within its lines and widths, whatever the name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 1, max: 4 }),
        (text, most) => {
          const lines = wrapLabel(text, 20, most, letters);
          expect(lines.length).toBeGreaterThanOrEqual(1);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(letters(line)).toBeLessThanOrEqual(20 * 1.15);
        },
      ),
    );
  });
});
