import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Quotation } from './quotation.tsx';

it('a quotation is read in its own direction, and in the language of its paper where that is known', () => {
  const words = { before: '', exact: 'كتب الوزير رسالة', after: '' };
  const shown = renderToStaticMarkup(createElement(Quotation, { ...words, language: 'ar' }));
  expect(shown).toContain('<blockquote dir="auto" lang="ar">');
  expect(renderToStaticMarkup(createElement(Quotation, words))).toContain('<blockquote dir="auto">');
});
