import { describe, expect, test } from 'vitest';
import { communityId } from '#core/community';
import { nodeIdSchema } from '#core/identity';
import type { Community, CommunityResponse } from '#core/wire/communities';
import { boundsOfCommunities, placesInCommunities, scaleOn, withInside } from './community-ground.ts';
import { drawCommunities, entitiesOf, isLink } from './draw-communities.ts';
import { NOTHING_DRAWN } from './drawn-graph.ts';
import { communityFinder, shownCommunities, withinCommunity } from './shown-communities.ts';

const node = (id: string) => nodeIdSchema.parse(id);

function made(depth: number, leading: string, more: Partial<Community> = {}): Community {
  return {
    id: communityId(depth, leading),
    parent: null,
    members: 100,
    within: 300,
    labels: { Person: 75, Document: 25 },
    leading: [{ id: node(leading), name: leading }],
    parts: 0,
    x: 0,
    y: 0,
    radius: 50,
    ...more,
  };
}

const ada = made(0, 'person:ada', { x: -100 });
const bela = made(0, 'person:bela', { x: 100, parts: 2, radius: 80 });
const inner = [
  made(1, 'person:bela', { parent: bela.id, x: 80, radius: 20 }),
  made(1, 'person:cyrus', { parent: bela.id, x: 120, radius: 20 }),
];
const held = (community: Community, more: Partial<CommunityResponse> = {}): CommunityResponse => ({
  hash: 'h',
  community,
  communities: [],
  nodes: [],
  relationships: [],
  cut: { relationships: { shown: 0, total: 0, orderedBy: '' } },
  ...more,
});
const all = new Map(
  [
    held(ada, {
      nodes: [
        {
          id: node('person:ada'),
          labels: ['Entity', 'Person'],
          name: 'Ada',
          status: 'asserted',
          properties: {},
          x: -100,
          y: 0,
          degree: 3,
        },
      ],
    }),
    held(bela, { communities: inner }),
    ...inner.map((one) => held(one)),
  ].map((each) => [each.community.id, each]),
);
const shownWith = (...opened: readonly Community[]) =>
  shownCommunities([ada, bela], new Set(opened.map(({ id }) => id)), (id) => all.get(id));
const idsOf = (communities: readonly Community[]) => communities.map(({ id }) => id);

describe('what is shown of communities', () => {
  test('one that is open makes way for what it is made of', () => {
    const { closed, opened } = shownWith(bela);
    expect(idsOf(closed)).toEqual(idsOf([ada, ...inner]));
    expect(idsOf(opened)).toEqual([bela.id]);
  });

  test('one within a closed one is not shown, whatever was opened', () => {
    const [first = ada] = inner;
    expect(shownWith(first).opened).toEqual([]);
    expect(idsOf(shownWith(first).closed)).toEqual(idsOf([ada, bela]));
  });

  test('until what it holds has come it stays closed', () => {
    const shown = shownCommunities([ada], new Set([ada.id]), () => undefined);
    expect(idsOf(shown.closed)).toEqual([ada.id]);
  });

  test('with a community those within it close', () => {
    const shown = shownWith(bela, ...inner);
    expect([...withinCommunity(bela.id, shown)].sort()).toEqual(idsOf([bela, ...inner]).sort());
    expect(withinCommunity(ada.id, shown)).toEqual([ada.id]);
  });

  test('a node is found in the innermost that is shown', () => {
    const homes = [{ node: node('person:dilys'), communities: [bela.id, inner[1]?.id ?? bela.id] }];
    expect(communityFinder(shownWith(ada), homes)('person:dilys')).toBe(bela);
    expect(communityFinder(shownWith(ada, bela), homes)('person:dilys')).toBe(inner[1]);
    expect(communityFinder(shownWith(ada), homes)('person:ada')).toBe(ada);
    expect(communityFinder(shownWith(), [])('person:ada')).toBeUndefined();
  });
});

describe('how communities are drawn', () => {
  const links = [
    { from: ada.id, to: bela.id, count: 101 },
    { from: node('person:dilys'), to: bela.id, count: 1 },
  ];

  test('closed ones are discs, open ones rings, and neither is a node of the case', () => {
    const drawn = drawCommunities(NOTHING_DRAWN, { shown: shownWith(ada), links, upright: false });
    expect(drawn.nodes.get(ada.id)?.community).toMatchObject({ open: true, reach: 50 });
    expect(drawn.nodes.get(bela.id)?.community).toMatchObject({
      open: false,
      kinds: ['Person', 'Document'],
      shares: [0.75, 0.25],
    });
    expect(entitiesOf(drawn)).toEqual([]);
  });

  test('a line joins what is drawn of its ends, and nothing to an open one', () => {
    const closed = drawCommunities(NOTHING_DRAWN, { shown: shownWith(), links, upright: false });
    const [line] = closed.edges.values();
    expect(closed.edges.size).toBe(1);
    expect(line).toMatchObject({ words: '101 relationships', folds: [], heads: 'none' });
    expect(isLink(line?.id ?? '')).toBe(true);
    // It is no relationship: nothing counts it.
    expect(closed.relationships.size).toBe(0);
    expect(drawCommunities(NOTHING_DRAWN, { shown: shownWith(ada), links, upright: false }).edges.size).toBe(
      0,
    );
  });

  test('where the canvas is high, all is turned together', () => {
    const drawn = drawCommunities(NOTHING_DRAWN, { shown: shownWith(), links: [], upright: true });
    const { x, y } = boundsOfCommunities([ada, bela], true);
    expect(drawn.nodes.get(bela.id)).toMatchObject({ x: 0, y: -100 });
    expect([...x, ...y]).toEqual([-80, 80, -180, 150]);
  });

  test('discs of nodes are sized for the ground, and never larger than usual', () => {
    const wide = boundsOfCommunities([made(0, 'person:wide', { radius: 5000 })], false);
    expect(scaleOn(wide)).toBeCloseTo((0.75 * 750) / 10_000);
    expect(scaleOn(boundsOfCommunities([ada], false))).toBe(0.75);
    expect(scaleOn({ x: [0, 1], y: [0, 1] })).toBeUndefined();
  });

  test('a node that came by itself lies within the closed community it is in, always at the same spot', () => {
    const homes = [{ node: node('person:dilys'), communities: [bela.id] }];
    const place = placesInCommunities(homes, [ada, bela]).get('person:dilys');
    const away = Math.hypot((place?.x ?? 0) - bela.x, (place?.y ?? 0) - bela.y);
    expect(away).toBeLessThan(bela.radius);
    expect(placesInCommunities(homes, [bela]).get('person:dilys')).toEqual(place);
    expect(placesInCommunities(homes, [ada]).size).toBe(0);
  });

  test('what open ones hold counts as shown', () => {
    const nothing = { shown: 0, total: 200, orderedBy: '' };
    const counted = {
      case: { id: 'case:x', title: '', timeZone: 'UTC', calendarFrom: '' },
      hash: 'h',
      engine: '',
      nodes: [],
      relationships: [],
      cut: { nodes: nothing, relationships: nothing },
      counts: { labels: {}, types: {}, statuses: {}, evidence: 0, checked: 0 },
    };
    expect(withInside(counted, shownWith(ada).inside).cut.nodes).toMatchObject({ shown: 1, total: 200 });
    expect(withInside(counted, [])).toBe(counted);
  });
});
