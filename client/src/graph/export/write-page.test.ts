import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityLabel } from '#core/model/labels';
import { exportedCase, legal, whole } from '../../../../test/fixtures/exported-case.ts';
import { atOnce } from '../in-turns.ts';
import { buildScene } from './build-scene.ts';
import type { Exported } from './exported.ts';
import type { Scene } from './scene.ts';
import { writePage } from './write-page.ts';

/** Read strictly as XML, which it is as well: any complaint of the parser fails the test. */
function read(text: string) {
  const complaints: string[] = [];
  const say = (what: string): number => complaints.push(what);
  const document = new DOMParser({
    errorHandler: { warning: say, error: say, fatalError: say },
  }).parseFromString(text, 'application/xhtml+xml');
  expect(complaints).toEqual([]);
  const all = Array.from(document.getElementsByTagName('*'));
  const named = (name: string) => all.filter(({ tagName }) => tagName === name);
  return {
    all,
    named,
    ids: all.flatMap((element) => (element.hasAttribute('id') ? [element.getAttribute('id') ?? ''] : [])),
    texts: (name: string) => named(name).map(({ textContent }) => textContent ?? ''),
  };
}

function pictureOf({ drawn, palette, trace }: Exported): Scene {
  const picture = buildScene({
    ...{ drawn, palette, lit: null, title: trace.caseTitle, trace: [], legend: true, sources: [] },
    pluralOf: (label) => label,
    measure: (text, size) => text.length * size * 0.5,
  });
  return atOnce(picture);
}
const pageOf = (exported: Exported, pluralOf = (label: string) => `All ${label}`) =>
  read(whole(writePage(exported, pictureOf(exported), pluralOf)).text);

describe('an export as one page', () => {
  it('has each node, relationship and quotation once, whatever strangers write', () => {
    fc.assert(
      fc.property(exportedCase, (exported) => {
        const page = pageOf(exported);
        expect(new Set(page.ids).size).toBe(page.ids.length);
        const entries = page.named('article').map((entry) => entry.getAttribute('id'));
        const told = [...exported.nodes, ...exported.relationships].map(({ id }) => id);
        expect([...entries].sort()).toEqual([...told].sort());
        // A reader of XML takes U+0085 for the end of a line; one of HTML, which the page is for, keeps it.
        const quoted = (exported.evidence ?? []).map(({ exact }) => legal(exact).replaceAll('\u0085', '\n'));
        expect([...page.texts('mark')].sort()).toEqual([...quoted].sort());
        // A quotation in Arabic runs its own way.
        for (const quotation of page.named('blockquote')) expect(quotation.getAttribute('dir')).toBe('auto');
      }),
      { numRuns: 60 },
    );
  });

  it('runs nothing and asks for nothing: links lead within it, or to an address that a reader follows', () => {
    fc.assert(
      fc.property(exportedCase, (exported) => {
        const page = pageOf(exported);
        const allowed = new Set(
          'html head meta title style body header h1 p nav ul li a div svg desc rect path circle g text line polyline polygon ellipse main section h2 article h3 h4 dl dt dd figure blockquote mark figcaption span b footer'.split(
            ' ',
          ),
        );
        for (const element of page.all) {
          expect(allowed, element.tagName).toContain(element.tagName);
          for (const { name, value } of Array.from(element.attributes)) {
            expect(name).not.toMatch(/^on|^src|^style$|^xlink/);
            if (name !== 'href') continue;
            if (value.startsWith('#')) expect(page.ids).toContain(value.slice(1));
            else expect(value).toMatch(/^https?:\/\//);
          }
        }
        const policy = page
          .named('meta')
          .find((meta) => meta.getAttribute('http-equiv') === 'Content-Security-Policy');
        expect(policy?.getAttribute('content')).toMatch(/^default-src 'none';/);
      }),
      { numRuns: 60 },
    );
  });

  it('leads from every disc of its picture to what is known of the node', () => {
    fc.assert(
      fc.property(exportedCase, (exported) => {
        const page = pageOf(exported);
        const led = page.named('circle').flatMap(({ parentNode }) => {
          const link = page.all.find((element) => element === parentNode);
          return link?.tagName === 'a' ? [link.getAttribute('href')] : [];
        });
        expect(new Set(led)).toEqual(new Set(exported.nodes.map(({ id }) => `#${id}`)));
      }),
      { numRuns: 30 },
    );
  });

  it('calls the kinds of nodes what it is told to', () => {
    fc.assert(
      fc.property(exportedCase, (exported) => {
        const kinds = new Set(exported.nodes.map(({ labels }) => entityLabel(labels)));
        const headings = pageOf(exported, (label) => `What is a ${label}`).texts('h2');
        expect(headings.filter((heading) => heading.startsWith('What is a ')).sort()).toEqual(
          [...kinds].map((label) => `What is a ${label}`).sort(),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('says of a relationship what carries it, and which papers are quoted', () => {
    const exported = fc.sample(
      exportedCase.filter(({ evidence }) => (evidence?.length ?? 0) > 1),
      { numRuns: 1, seed: 3 },
    )[0];
    if (exported === undefined) throw new Error('no sample');
    const page = pageOf(exported);
    for (const { id, evidence } of exported.relationships) {
      const entry = page.named('article').find((each) => each.getAttribute('id') === id);
      expect(Array.from(entry?.getElementsByTagName('figure') ?? [])).toHaveLength(evidence.length);
      expect(entry?.textContent).toContain('word for word');
    }
    const papers = new Set((exported.evidence ?? []).map(({ document }) => document));
    const sources = page.named('section').find((each) => each.getAttribute('id') === 'sources');
    expect(Array.from(sources?.getElementsByTagName('li') ?? [])).toHaveLength(papers.size);
  });
});
