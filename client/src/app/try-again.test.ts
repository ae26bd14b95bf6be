import { QueryClient, QueryClientProvider, type QueryKey } from '@tanstack/react-query';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { askOptions } from '../api/ask.ts';
import { documentOptions } from '../api/read-document.ts';
import { neighbourhoodOptions } from '../api/read-neighbourhood.ts';
import { nodeOptions } from '../api/read-node.ts';
import { pathsOptions } from '../api/read-paths.ts';
import { relationshipOptions } from '../api/read-relationship.ts';
import { AnswerCard } from '../features/answer/answer-card.tsx';
import { ComparePanel } from '../features/compare/compare-panel.tsx';
import { DocumentReader } from '../features/document-reader/document-reader.tsx';
import { NodePanel } from '../features/node-panel/node-panel.tsx';
import { PathCard } from '../features/path-finder/path-card.tsx';
import { RelationshipPanel } from '../features/relationship-panel/relationship-panel.tsx';

const [rudd, may, copied] = ['person:amber-rudd', 'person:theresa-may', 'doc:memo~copied-to~00000001'];
const nothing = (): void => undefined;
const opening = {
  ...{ onOpenNode: nothing, onOpenRelationship: nothing, onOpenDocument: nothing, onOpenCarried: nothing },
  ...{ onOpenCypher: nothing, onAsk: nothing, onClose: nothing, onShowOnly: nothing, onDraft: nothing },
  ...{ onAddToList: nothing, onChooseEvidence: nothing, showEvidence: () => null, nameOf: () => undefined },
  ...{
    community: null,
    evidence: null,
    passage: null,
    marked: null,
    leads: false,
    wayBack: async () => ({ address: '', untold: null }),
  },
};
const asked = { kind: 'question', text: 'Is she guilty?' } as const;
const path = { from: rudd, to: may, types: [], most: 3, inTimeOrder: false, lit: [] };

it.each<readonly [string, QueryKey, ReactNode]>([
  ['a node', nodeOptions(rudd).queryKey, createElement(NodePanel, { ...opening, id: rudd })],
  [
    'a relationship',
    relationshipOptions(copied).queryKey,
    createElement(RelationshipPanel, { ...opening, id: copied }),
  ],
  [
    'a document',
    documentOptions('doc:memo').queryKey,
    createElement(DocumentReader, { ...opening, id: 'doc:memo' }),
  ],
  [
    'a comparison',
    neighbourhoodOptions(may).queryKey,
    createElement(ComparePanel, { ...opening, pair: [rudd, may] }),
  ],
  ['a question', askOptions(asked).queryKey, createElement(AnswerCard, { ...opening, asked })],
  [
    'paths',
    pathsOptions(path).queryKey,
    createElement(PathCard, { ...opening, asked: path, draft: { from: '', to: '' } }),
  ],
])('%s that could not be read says why, and can be tried again', (_, queryKey, shown) => {
  const client = new QueryClient({ defaultOptions: { queries: { retryOnMount: false } } });
  const query = client.getQueryCache().build(client, { queryKey });
  query.setState({ status: 'error', error: new Error('The database is gone.'), fetchStatus: 'idle' });
  const page = renderToStaticMarkup(createElement(QueryClientProvider, { client }, shown));
  expect(page).toMatch(/role="alert">The database is gone\. <button[^>]*data-testid="again"/);
  client.clear();
});
