import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { documentResponseSchema } from '#core/wire/document';
import { documentOptions } from '../../api/read-document.ts';
import { DocumentReader } from './document-reader.tsx';

const nothing = (): void => {};

it('a text is read in its own direction and language', () => {
  const labels = ['Entity', 'Document'];
  const properties = { language: 'ar' };
  const node = { id: 'doc:letter', labels, name: 'Letter', status: 'documented', properties };
  const client = new QueryClient();
  client.setQueryData(
    documentOptions('doc:letter').queryKey,
    documentResponseSchema.parse({
      node,
      text: 'كتب الوزير رسالة',
      textMissing: null,
      quotations: [],
      documents: [],
    }),
  );
  const reader = createElement(DocumentReader, {
    id: 'doc:letter',
    evidence: null,
    passage: null,
    onChooseEvidence: nothing,
    onOpenCarried: nothing,
    onOpenNode: nothing,
    showEvidence: () => null,
  });
  const shown = renderToStaticMarkup(createElement(QueryClientProvider, { client }, reader));
  expect(shown).toMatch(/<div class="reader-text" dir="auto" lang="ar"/);
  client.clear();
});
