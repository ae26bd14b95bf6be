import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { neighbourhoodResponseSchema, nodeResponseSchema } from '#core/wire/node-detail';
import { neighbourhoodOptions } from '../../api/read-neighbourhood.ts';
import { nodeOptions } from '../../api/read-node.ts';
import { NodePanel } from './node-panel.tsx';

const nothing = (): void => {};
const node = (id: string, label: string, name: string, properties = {}) => ({
  ...{ id, labels: ['Entity', label], name, status: 'documented', properties },
});

function panelOf(
  shown: ReturnType<typeof node>,
  counts: readonly unknown[] = [],
  around: object = { nodes: [], relationships: [], cut: { shown: 0, total: 0, orderedBy: '' } },
): string {
  const client = new QueryClient();
  const none = { evidence: [], documents: [] };
  client.setQueryData(
    nodeOptions(shown.id).queryKey,
    nodeResponseSchema.parse({ node: shown, counts, neighbours: 0, ...none }),
  );
  client.setQueryData(
    neighbourhoodOptions(shown.id).queryKey,
    neighbourhoodResponseSchema.parse({ ...none, ...around }),
  );
  const panel = createElement(NodePanel, {
    id: shown.id,
    onOpenNode: nothing,
    onOpenRelationship: nothing,
    onOpenDocument: nothing,
    nameOf: () => undefined,
    showEvidence: () => null,
    marked: null,
  });
  const markup = renderToStaticMarkup(createElement(QueryClientProvider, { client }, panel));
  client.clear();
  return markup;
}

it('offers to read what has a text, and says of what is held without one that it has none', () => {
  const scan = panelOf(node('doc:scan', 'Document', 'Scan', { held: true }));
  expect(scan).not.toContain('Read the document');
  expect(scan).toContain('The case has no text of it');
  const text = panelOf(node('doc:memo', 'Document', 'Memo', { held: true, textSha256: 'a1' }));
  expect(text).toContain('Read the document');
  expect(text).not.toContain('has no text');
});

it('says of a type that is not all here how many are, and offers to read more', () => {
  const [rudd, post, paper] = ['person:rudd', 'post:home-secretary', 'doc:one'];
  const joined = (startNodeId: string, type: string, endNodeId: string) => ({
    ...{ id: `${startNodeId}~${type.toLowerCase().replaceAll('_', '-')}~00000001`, type },
    ...{ startNodeId, endNodeId, status: 'asserted', properties: {}, evidence: [] },
  });
  const counted = (type: string, direction: string, count: number) => ({
    ...{ type, direction, count, neighbours: count },
  });
  const markup = panelOf(
    node(rudd, 'Person', 'Rudd'),
    [counted('HOLDS_POST', 'out', 1), counted('COPIED_TO', 'in', 2_000)],
    {
      nodes: [node(post, 'Post', 'Home Secretary'), node(paper, 'Document', 'Paper')],
      relationships: [joined(rudd, 'HOLDS_POST', post), joined(paper, 'COPIED_TO', rudd)],
      cut: { shown: 2, total: 2_001, orderedBy: 'some of each type' },
    },
  );
  expect(markup).toMatch(/panel-posts.*Home Secretary.*2 of 2,001 relationships shown, some of each type/);
  expect(markup.match(/Read more/g)).toHaveLength(1);
  expect(markup).toMatch(/1 of 2,000 relationships of this type are here\..*Read more/);
});
