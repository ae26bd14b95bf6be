import { expect, it } from 'vitest';
import { languageOf } from './language-of.ts';

it.each([
  ['ar', 'ar'],
  ['pt-BR', 'pt-BR'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['Arabic', undefined],
  ['en, ar', undefined],
  [undefined, undefined],
])('the language %s is told as %s', (language, told) => {
  expect(languageOf({ properties: language === undefined ? {} : { language } })).toBe(told);
});

it('of a document that is not here nothing is told', () => {
  expect(languageOf(undefined)).toBeUndefined();
});
