import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import Graph from 'graphology';
import * as gexf from 'graphology-gexf';
import * as graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { exportedCase, HOSTILE, hostileText, legal, whole } from '../../../../test/fixtures/exported-case.ts';
import { flat } from './columns.ts';
import type { Exported, Written } from './exported.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';
import { XmlText } from './xml-text.ts';

/** A strict reading: any warning or error of the parser fails the test. */
function strictly(text: string): void {
  const complaints: string[] = [];
  const say = (what: string): number => complaints.push(what);
  new DOMParser({ errorHandler: { warning: say, error: say, fatalError: say } }).parseFromString(
    text,
    'application/xml',
  );
  expect(complaints).toEqual([]);
}

const FORMATS: readonly (readonly [
  name: string,
  write: (exported: Exported) => Written,
  parse: (text: string) => Graph,
])[] = [
  ['GraphML', writeGraphml, (text) => graphml.parse(Graph, text)],
  ['GEXF', writeGexf, (text) => gexf.parse(Graph, text)],
];

describe.each(FORMATS)('%s', (name, write, parse) => {
  it('is read back with every id, end, name and property, whatever strangers write', () => {
    fc.assert(
      fc.property(exportedCase, (exported) => {
        const { text } = whole(write(exported));
        strictly(text);
        const graph = parse(text);
        expect(graph.nodes()).toEqual(exported.nodes.map(({ id }) => id));
        expect(graph.edges()).toEqual(exported.relationships.map(({ id }) => id));
        for (const node of exported.nodes) {
          const read = graph.getNodeAttributes(node.id);
          expect(read['name']).toBe(legal(node.name));
          const drawn = exported.drawn.nodes.get(node.id);
          const at = name === 'GEXF' ? [read['x'] ?? 0, read['y'] ?? 0] : [read['place x'], read['place y']];
          expect(at.map(Number)).toEqual([drawn?.x, drawn?.y].map((value) => (value ?? 0) + 0));
          for (const [key, value] of Object.entries(node.properties)) {
            expect(String(read[`${key} (property)`] ?? read[key]), key).toBe(comparable(value));
          }
        }
        for (const { id, type, startNodeId, endNodeId } of exported.relationships) {
          expect([graph.source(id), graph.target(id)]).toEqual([startNodeId, endNodeId]);
          expect(graph.getEdgeAttribute(id, 'type')).toBe(type);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says where it comes from', () => {
    const exported = fc.sample(exportedCase, { numRuns: 1, seed: 7 })[0];
    if (exported === undefined) throw new Error('no sample');
    const { text } = whole(
      write({ ...exported, trace: { ...exported.trace, caseTitle: 'Windrush', filters: ['claims hidden'] } }),
    );
    for (const said of ['Windrush', 'a1b2c3', '2 January 2026', 'claims hidden', 'http://127.0.0.1:3000'])
      expect(text).toContain(said);
  });
});

function comparable(value: Parameters<typeof flat>[0]): string {
  const one = flat(value);
  return typeof one === 'string' ? legal(one) : String(one);
}

describe('text in XML', () => {
  it('keeps all that XML allows and counts what it leaves out', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const xml = new XmlText();
        const written = xml.of(text);
        const document = `<a b="${written}">${written}</a>`;
        strictly(document);
        const element = new DOMParser().parseFromString(document, 'application/xml').documentElement;
        expect(element.getAttribute('b')).toBe(legal(text));
        expect(element.textContent ?? '').toBe(legal(text));
        const dropped = [...text].length - [...legal(text)].length;
        expect(xml.remarks().join()).toContain(dropped === 0 ? '' : `${dropped} control character`);
      }),
    );
  });

  it('leaves what HTML would take for an ellipsis as it stands there', () => {
    const text = 'one\u0085two';
    expect(new XmlText('html').of(text)).toBe(text);
    expect(new XmlText().of(text)).toBe('one&#133;two');
  });

  it.each(HOSTILE.filter((text) => text.includes('\u0000') || /\p{Surrogate}/u.test(text)))(
    'says that something of %j was left out',
    (text) => {
      const xml = new XmlText();
      xml.of(text);
      expect(xml.remarks()).toHaveLength(1);
    },
  );
});
