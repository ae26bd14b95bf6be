import { expect, test } from 'vitest';
import { Scribe } from './scribe.ts';

/** A canvas whose letters are 5 px wide, and 8 in a bold font; it tells what it was asked for. */
function makeContext(): { readonly context: CanvasRenderingContext2D; readonly asked: string[] } {
  const asked: string[] = [];
  const context = {
    font: '',
    measureText(text: string) {
      asked.push(text);
      return { width: (this.font.includes('bold') ? 8 : 5) * [...text].length };
    },
  };
  // Of a canvas it uses these two.
  return { context: context as unknown as CanvasRenderingContext2D, asked };
}

test('a name is as wide as its letters, each of which is measured once in each font', () => {
  const { context, asked } = makeContext();
  const scribe = new Scribe();
  expect(scribe.width(context, '12px', 'Łódź–Gdańsk')).toBe(55);
  expect(scribe.width(context, 'bold 12px', 'Gdańsk')).toBe(48);
  const before = asked.length;
  expect(scribe.read(context, '12px', 'Gdańsk Łódź', 40, 2)).toEqual({
    lines: ['Gdańsk', 'Łódź'],
    width: 30,
  });
  expect(asked.slice(before)).toEqual([' ']);
});

test('what is joined in writing is measured as a whole', () => {
  const { context, asked } = makeContext();
  const scribe = new Scribe();
  scribe.width(context, '12px', 'أمبر رود');
  scribe.width(context, '12px', 'He\u0301le\u0300ne');
  expect(asked).toEqual(['أمبر رود', 'He\u0301le\u0300ne']);
});

test('once the font has changed, letters are measured again', () => {
  const { context, asked } = makeContext();
  const scribe = new Scribe();
  scribe.width(context, '12px', 'aa');
  scribe.forget();
  scribe.width(context, '12px', 'aa');
  expect(asked).toEqual(['a', 'a']);
});

test('letters that were learnt while there was time are not measured when a name is', () => {
  const { context, asked } = makeContext();
  const scribe = new Scribe();
  let slices = 3;
  expect(scribe.learn(context, '12px', () => (slices -= 1) >= 0)).toBe(true);
  expect(asked).toEqual(['a', 'b', 'c']);
  expect(scribe.learn(context, '12px', () => true)).toBe(false);
  const learnt = asked.length;
  expect(new Set(asked).size).toBe(learnt);
  expect(scribe.width(context, '12px', 'Amber Rudd')).toBe(50);
  expect(asked).toHaveLength(learnt);
});
