import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportedCase, whole } from '../../../../test/fixtures/exported-case.ts';
import { withArrows } from '../drawn-graph.ts';
import { ALL_FOLDED } from '../fold-parallels.ts';
import { writeGexf } from './write-gexf.ts';

const ANY = /^[^]*$/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;
const LENGTH = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;
const CHANNEL = /^(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])$/;

/** What may stand within an element, what in its attributes; those whose names end in `!` have to be there. */
interface Rule {
  readonly within: readonly string[];
  readonly attributes: Readonly<Record<string, RegExp>>;
}

/**
 * What of GEXF 1.3 we use, as the grammar at https://gexf.net/1.3/gexf.rnc and the viz module of the primer have it: a
 * name that is not here is one that Gephi's schema refuses, or that we have not looked up.
 */
const GRAMMAR: Readonly<Record<string, Rule>> = {
  gexf: {
    within: ['meta', 'graph'],
    attributes: {
      'version!': /^1\.3$/,
      xmlns: /^http:\/\/gexf\.net\/1\.3$/,
      'xmlns:viz': ANY,
      'xmlns:xsi': ANY,
      'xsi:schemaLocation': ANY,
    },
  },
  meta: {
    within: ['creator', 'keywords', 'description'],
    attributes: { lastmodifieddate: /^\d{4}-\d\d-\d\d$/ },
  },
  creator: { within: [], attributes: {} },
  description: { within: [], attributes: {} },
  graph: {
    within: ['attributes', 'nodes', 'edges'],
    attributes: { defaultedgetype: /^(?:directed|undirected|mutual)$/, mode: /^(?:static|dynamic|slice)$/ },
  },
  attributes: { within: ['attribute'], attributes: { 'class!': /^(?:node|edge)$/ } },
  attribute: {
    within: [],
    attributes: { 'id!': ANY, 'title!': ANY, 'type!': /^(?:string|double|boolean)$/ },
  },
  nodes: { within: ['node'], attributes: {} },
  edges: { within: ['edge'], attributes: {} },
  node: {
    within: ['attvalues', 'viz:color', 'viz:position', 'viz:size'],
    attributes: { 'id!': ANY, label: ANY },
  },
  edge: {
    within: ['attvalues', 'viz:color', 'viz:thickness', 'viz:shape'],
    attributes: { 'id!': ANY, 'source!': ANY, 'target!': ANY, kind: ANY, label: ANY },
  },
  attvalues: { within: ['attvalue'], attributes: {} },
  attvalue: { within: [], attributes: { 'for!': ANY, 'value!': ANY } },
  'viz:color': { within: [], attributes: { 'r!': CHANNEL, 'g!': CHANNEL, 'b!': CHANNEL } },
  'viz:position': { within: [], attributes: { 'x!': NUMBER, 'y!': NUMBER, 'z!': NUMBER } },
  'viz:size': { within: [], attributes: { 'value!': LENGTH } },
  'viz:thickness': { within: [], attributes: { 'value!': LENGTH } },
  'viz:shape': { within: [], attributes: { 'value!': /^(?:solid|dotted|dashed|double)$/ } },
};

const VALUES: Readonly<Record<string, RegExp>> = { string: ANY, double: NUMBER, boolean: /^(?:true|false)$/ };

function faultsOf(element: Element): readonly string[] {
  const { tagName } = element;
  const rule = GRAMMAR[tagName];
  if (rule === undefined) return [`<${tagName}> is not known`];
  const children = Array.from(element.childNodes).filter((child): child is Element => child.nodeType === 1);
  const known = new Map(Object.entries(rule.attributes).map(([name, form]) => [name.replace('!', ''), form]));
  const attributes = Array.from(element.attributes);
  return [
    ...Object.keys(rule.attributes)
      .filter((name) => name.endsWith('!') && !element.hasAttribute(name.slice(0, -1)))
      .map((name) => `<${tagName}> wants ${name}`),
    ...attributes
      .filter(({ name, value }) => known.get(name)?.test(value) !== true)
      .map(({ name, value }) => `<${tagName} ${name}="${value}">`),
    ...children
      .filter((child) => !rule.within.includes(child.tagName))
      .map((child) => `<${child.tagName}> in <${tagName}>`),
    ...children.flatMap(faultsOf),
  ];
}

describe('GEXF', () => {
  it('is what Gephi’s schema of GEXF 1.3 allows, each value of the type its column declares', () => {
    fc.assert(
      fc.property(exportedCase, (exported) => {
        const parsed = new DOMParser().parseFromString(whole(writeGexf(exported)).text, 'application/xml');
        expect(faultsOf(parsed.documentElement)).toEqual([]);
        for (const of of ['node', 'edge']) {
          const declared = Array.from(parsed.getElementsByTagName('attributes')).filter(
            (each) => each.getAttribute('class') === of,
          );
          expect(declared.length).toBeLessThanOrEqual(1);
          const columns = declared.flatMap((each) => Array.from(each.getElementsByTagName('attribute')));
          const types = new Map(
            columns.map((each) => [each.getAttribute('id'), each.getAttribute('type') ?? '']),
          );
          expect(types.size).toBe(columns.length);
          expect(new Set(columns.map((each) => each.getAttribute('title'))).size).toBe(columns.length);
          for (const element of Array.from(parsed.getElementsByTagName(of))) {
            for (const value of Array.from(element.getElementsByTagName('attvalue'))) {
              const form = VALUES[types.get(value.getAttribute('for')) ?? ''];
              expect(form?.test(value.getAttribute('value') ?? '')).toBe(true);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives nodes the sizes and colours that they are drawn with, whatever these tell', () => {
    fc.assert(
      fc.property(exportedCase, (exported) => {
        const nodes = new Map(
          [...exported.drawn.nodes].map(([id, node]) => [id, { ...node, group: 0, sizeFactor: 2 }]),
        );
        fc.pre(nodes.size > 0);
        const { text } = whole(writeGexf({ ...exported, drawn: { ...exported.drawn, nodes } }));
        for (const { radius } of nodes.values()) expect(text).toContain(`<viz:size value="${2 * radius}"/>`);
        // the first group’s on light paper: #551166
        expect(text.match(/<viz:color r="85" g="17" b="102"\/>/g)).toHaveLength(nodes.size);
      }),
      { numRuns: 20 },
    );
  });

  it('has every relationship as one edge, from its start to its end, with the looks of its own standing', () => {
    const SHAPES = {
      solid: 'solid',
      dashed: 'dashed',
      'dash-dot': 'dashed',
      dotted: 'dotted',
      faded: 'solid',
    };
    fc.assert(
      fc.property(exportedCase, fc.boolean(), (exported, fold) => {
        const { nodes, relationships } = exported.drawn;
        // Folded into arrows or not, the file is the same.
        const unfolded = fold ? ALL_FOLDED : { ...ALL_FOLDED, pairs: 'all' as const };
        const drawn = withArrows(nodes, [...relationships.values()], unfolded);
        const { text } = whole(writeGexf({ ...exported, drawn }));
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        const edges = Array.from(parsed.getElementsByTagName('edge')).map((edge) => ({
          id: edge.getAttribute('id'),
          ends: [edge.getAttribute('source'), edge.getAttribute('target')],
          kind: edge.getAttribute('kind'),
          thickness: Number(edge.getElementsByTagName('viz:thickness')[0]?.getAttribute('value')),
          shape: edge.getElementsByTagName('viz:shape')[0]?.getAttribute('value'),
        }));
        const wanted = exported.relationships.map(({ id, startNodeId, endNodeId, type }) => {
          const { width = NaN, stroke = 'solid' } = relationships.get(id) ?? {};
          return { id, ends: [startNodeId, endNodeId], kind: type, thickness: width, shape: SHAPES[stroke] };
        });
        const byId = (a: { readonly id: string | null }, b: { readonly id: string | null }): number =>
          String(a.id) < String(b.id) ? -1 : 1;
        expect(edges.toSorted(byId)).toEqual(wanted.toSorted(byId));
      }),
      { numRuns: 60 },
    );
  });
});
