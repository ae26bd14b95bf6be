import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { wireEvidenceSchema } from '#core/wire/evidence';
import { wireNodeSchema } from '#core/wire/node';
import { citedEvidence } from './cited-evidence.ts';
import { EvidenceView } from './evidence-view.tsx';

const denial = wireEvidenceSchema.parse({
  ...{ id: 'ev:000000000001', document: 'doc:press', exact: 'there were no targets' },
  ...{ start: 0, end: 21, contextStart: 0, contextEnd: 21, context: null, check: 'verified' },
  ...{ stance: 'denies', by: 'person:rudd', as: null, said: null, credits: 'org:wire' },
  supports: 'claim:targets',
});
const documents = [
  ['doc:press', 'Document', 'Press report', { published: '2018-04-27', url: 'https://press.example/1' }],
  ['person:rudd', 'Person', 'Amber Rudd', {}],
  ['org:wire', 'Organisation', 'The Wire', {}],
].map(([id, label, name, properties]) =>
  wireNodeSchema.parse({ id, labels: ['Entity', label], name, status: 'documented', properties }),
);
const offCanvas = (): undefined => undefined;

describe('a quotation whose speaker is not on the canvas', () => {
  it('is shown as that speaker’s word, by the names that came with it', () => {
    const shown = renderToStaticMarkup(
      createElement(
        QueryClientProvider,
        { client: new QueryClient() },
        createElement(EvidenceView, {
          ...{ evidence: denial, documents, nameOf: offCanvas },
          onOpenDocument: () => undefined,
        }),
      ),
    );
    expect(shown).toContain('denied by Amber Rudd');
    expect(shown).toContain('crediting <bdi>The Wire</bdi>');
  });

  it('is cited as that speaker’s word, with the date and the address of its paper', () => {
    expect(citedEvidence(denial, documents, offCanvas)).toEqual({
      exact: 'there were no targets',
      title: 'Press report',
      date: '27 April 2018',
      url: 'https://press.example/1',
      whose: 'denied by Amber Rudd',
    });
  });

  it('is cited as a denial where nothing came with it', () => {
    expect(citedEvidence(denial, [], offCanvas).whose).toBe('reported as a denial');
  });
});
