import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('a text as names are compared by', () => {
  it.each([
    ['José  O’Neill', "jose o'neill"],
    ['Łukasz Sørensen', 'lukasz sorensen'],
    ['Đorđević, Straße, Þórr', 'dordevic, strasse, thorr'],
    ['Ægir IŞIK ışık', 'aegir isik isik'],
    ['“leaked” — memo', '"leaked" - memo'],
  ])('%s is %s', (written, plain) => {
    expect(plainText(written)).toBe(plain);
  });

  it('stays as it is when it is made plain again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});
