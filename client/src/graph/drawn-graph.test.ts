import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphResponseSchema, type GraphResponse } from '#core/wire/graph';
import { wireNodeSchema } from '#core/wire/node';
import { wireRelationshipSchema } from '#core/wire/relationship';
import {
  arrowOf,
  crowdedScale,
  drawGraph,
  drawNodes,
  NOTHING_DRAWN,
  radiusOf,
  withArrows,
} from './drawn-graph.ts';
import { ALL_FOLDED } from './fold-parallels.ts';

const node = (id: string, label: string) => ({
  id,
  labels: ['Entity', label],
  name: id,
  status: 'asserted',
  properties: {},
});
const joined = (start: string, type: string, end: string, more: object = {}) =>
  wireRelationshipSchema.parse({
    id: `${start}~${type.toLowerCase().replaceAll('_', '-')}~00000001`,
    type,
    startNodeId: start,
    endNodeId: end,
    status: 'asserted',
    properties: { sources: 2 },
    evidence: [],
    ...more,
  });
const cut = { shown: 2, total: 2, orderedBy: 'most relationships first' };
const overview: GraphResponse = graphResponseSchema.parse({
  case: { id: 'case:test', title: 'Test', timeZone: 'UTC', calendarFrom: '2018-04-29' },
  hash: 'h',
  engine: 'e',
  nodes: [
    { ...node('person:a', 'Person'), x: 10, y: 20, degree: 4 },
    { ...node('doc:b', 'Document'), x: -10, y: 0, degree: 1 },
  ],
  relationships: [joined('person:a', 'AUTHORED', 'doc:b'), joined('doc:b', 'CONTRADICTS', 'doc:gone')],
  cut: { nodes: cut, relationships: cut },
  counts: { labels: {}, types: {}, statuses: {}, evidence: 0, checked: 0 },
});
const plain = { hidden: new Set<string>(), upright: false, places: new Map() };

describe('the drawn graph', () => {
  it('has each node at its place, and only relationships with both ends', () => {
    const drawn = drawGraph(overview, [], plain);
    expect(drawn.nodes.get('person:a')).toMatchObject({
      x: 10,
      y: 20,
      radius: 15,
      hidden: false,
      label: 'Person',
    });
    expect([...drawn.edges.values()]).toMatchObject([
      { words: 'wrote', width: 1.7, stroke: 'solid', curvature: 0 },
    ]);
  });

  it('hides a kind without forgetting it, and turns for an upright canvas', () => {
    const drawn = drawGraph(overview, [], { ...plain, hidden: new Set(['Document']), upright: true });
    expect(drawn.nodes.get('doc:b')?.hidden).toBe(true);
    expect(drawn.nodes.get('person:a')).toMatchObject({ x: 20, y: -10, hidden: false });
  });

  it('places what an answer brings beside what it is joined to, the same each time', () => {
    const brought = {
      nodes: [wireNodeSchema.parse(node('doc:late', 'Document'))],
      relationships: [joined('person:a', 'SENT', 'doc:late', { status: 'alleged' })],
    };
    const late = drawGraph(overview, [brought], plain).nodes.get('doc:late');
    expect(late).toEqual(drawGraph(overview, [brought], plain).nodes.get('doc:late'));
    expect(Math.hypot((late?.x ?? 99) - 10, (late?.y ?? 99) - 20)).toBeLessThan(60);
  });

  it('sets down whatever is brought clear of all else, however much is joined to one node', () => {
    const known = ['person:a', 'doc:b'];
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1000 }), { maxLength: 120 }), fc.boolean(), (joints, upright) => {
        const ids = joints.map((_, index) => `doc:new-${index}`);
        const relationships = joints.map((joint, index) => {
          const others = [...known, ...known, ...ids.slice(0, index)];
          return joined(ids[index] ?? '', 'MENTIONS', others[joint % others.length] ?? 'doc:b');
        });
        const brought = { nodes: ids.map((id) => wireNodeSchema.parse(node(id, 'Document'))), relationships };
        const drawn = drawGraph(overview, [brought], { ...plain, upright });
        expect(drawn.nodes.size).toBe(ids.length + 2);
        const all = [...drawn.nodes.values()];
        const met = all.flatMap((one, index) =>
          all
            .slice(index + 1)
            .filter(({ id }) => !known.includes(one.id) || !known.includes(id))
            .filter(({ x, y, radius }) => Math.hypot(one.x - x, one.y - y) < one.radius + radius),
        );
        expect(met).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('with nodes at other places is the same graph with these nodes, also those placed beside others', () => {
    const brought = [
      {
        nodes: [wireNodeSchema.parse(node('doc:late', 'Document'))],
        relationships: [joined('person:a', 'SENT', 'doc:late')],
      },
    ];
    const elsewhere = { ...plain, places: new Map([['person:a', { x: 70, y: 5 }]]) };
    const moved = {
      ...drawGraph(overview, brought, plain),
      nodes: drawNodes(overview, brought, elsewhere),
    };
    expect(moved).toEqual(drawGraph(overview, brought, elsewhere));
    expect(moved.nodes.get('doc:late')?.x).toBeGreaterThan(60);
  });

  it('takes a hundred and fifty thousand nodes, and what is brought beside them', () => {
    const [one] = overview.nodes;
    const nodes = Array.from({ length: 150_000 }, (_, at) => ({ ...one, id: `person:${at}`, x: at }));
    // The ids are of the schema's form, and of the rest `one` has everything.
    const many = { ...overview, nodes, relationships: [] } as unknown as GraphResponse;
    const brought = { nodes: [wireNodeSchema.parse(node('doc:late', 'Document'))], relationships: [] };
    expect(drawGraph(many, [brought], plain).nodes.get('doc:late')?.x).toBeCloseTo(75_000, -5);
  });

  it('folds parallels, and keeps every relationship to be counted', () => {
    const types = ['SENT', 'AUTHORED', 'MENTIONS'];
    const brought = {
      nodes: [],
      relationships: types.map((type) => joined('doc:b', type, 'person:a')),
    };
    const folded = drawGraph(overview, [brought], plain);
    expect([...folded.edges.values()]).toMatchObject([{ heads: 'both', number: 4, curvature: 0 }]);
    expect(folded.relationships.size).toBe(4);
    const sent = brought.relationships[0]?.id ?? '';
    expect(arrowOf(folded, sent)?.folds).toContain(sent);

    const unfolded = { pairs: new Set<string>(), apart: new Set([sent]) };
    const apart = drawGraph(overview, [brought], { ...plain, unfolded });
    expect(arrowOf(apart, sent)).toMatchObject({ id: sent, words: 'sent' });
    expect(apart.edges.size).toBe(2);
    expect(new Set([...apart.edges.values()].map((edge) => edge.curvature)).size).toBe(2);
  });

  it('greys what joins a greyed node', () => {
    const drawn = drawGraph(overview, [], plain);
    const nodes = new Map([...drawn.nodes].map(([id, node]) => [id, { ...node, faded: id === 'doc:b' }]));
    const { edges } = withArrows(nodes, [...drawn.relationships.values()], ALL_FOLDED);
    expect([...edges.values()].map((edge) => edge.faded)).toEqual([true]);
    expect(arrowOf(NOTHING_DRAWN, 'any')).toBeUndefined();
  });

  it.each([
    [0, 9],
    [4, 15],
    [100, 28],
  ])('a node of %i relationships has a radius of %i px', (degree, radius) => {
    expect(radiusOf(degree)).toBe(radius);
  });
});

it('discs keep their size in a small graph and shrink, though never below 0.6, in a crowded one', () => {
  expect(crowdedScale(30)).toBe(1);
  expect(crowdedScale(140)).toBe(1);
  expect(crowdedScale(560)).toBe(0.6);
  expect(crowdedScale(280)).toBeCloseTo(0.707, 3);
});
