import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  communitiesResponseSchema,
  communityResponseSchema,
  linksResponseSchema,
  type CommunitiesResponse,
  type Community,
  type CommunityResponse,
  type LinksResponse,
} from '#core/wire/communities';
import { amongResponseSchema } from '#core/wire/among';
import { graphResponseSchema, type GraphResponse } from '#core/wire/graph';
import { neighbourhoodResponseSchema } from '#core/wire/node-detail';
import { loadCase } from '#loader/load';
import { createApp } from '../server/app.ts';
import { listen } from '../server/listen.ts';
import { logAt } from '../server/log.ts';
import { relationshipsBetween } from '../server/relationships-between.ts';
import { textsIn } from '../server/texts.ts';
import { generateGraph } from '../test/bench/generated-graph.ts';
import { testEngines, type FreshStore } from '../test/engines.ts';
import { madeCase, type MadeRelationship } from '../test/fixtures/made-case.ts';

const engines = await testEngines();
const ENTITIES = 1500;
const RELATIONSHIPS = 6000;

/** A case in which one community is too large to be shown node by node: it is made of others. */
function nestedCase(): readonly MadeRelationship[] {
  const { nodes, relationships } = generateGraph(ENTITIES, RELATIONSHIPS);
  const made = relationships.map(({ start, end, type }): MadeRelationship => [
    nodes[start]?.id ?? '',
    type,
    nodes[end]?.id ?? '',
  ]);
  // A star of 600: nothing but how connected they are tells them apart.
  const rays = Array.from({ length: 600 }, (_, ray): MadeRelationship => [
    'person:hub',
    'LINKED_TO',
    `person:ray${ray}`,
  ]);
  return [...made, ...rays];
}

describe.each(engines)('communities on $name', (engine) => {
  let one: FreshStore;
  let server: Server;
  let address = '';
  let counts: GraphResponse;
  let top: CommunitiesResponse;

  beforeAll(async () => {
    one = await engine.fresh();
    const scopes = ['made'];
    await loadCase(one.store, madeCase(nestedCase()), { scopes, now: '2026-01-01T00:00:00Z' });
    const app = createApp(one.store, { texts: textsIn(one.folder), log: logAt('silent') });
    const listening = await listen(app, '127.0.0.1', 0);
    ({ server } = listening);
    address = `http://127.0.0.1:${listening.port}`;
    counts = graphResponseSchema.parse(await get('/api/graph?larger=counts&limit=1000'));
    top = communitiesResponseSchema.parse(await get('/api/communities'));
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await one.end();
  });

  const get = async (path: string): Promise<unknown> => {
    const response = await fetch(address + path);
    expect(response.status, path).toBe(200);
    return response.json();
  };
  const open = async (id: string): Promise<CommunityResponse> =>
    communityResponseSchema.parse(await get(`/api/communities/${encodeURIComponent(id)}`));
  const post = (body: unknown): Promise<Response> =>
    fetch(`${address}/api/communities/links`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const linksOf = async (
    opened: readonly string[],
    nodes: readonly string[] = [],
  ): Promise<LinksResponse> => {
    const response = await post({ opened, nodes });
    expect(response.status).toBe(200);
    return linksResponseSchema.parse(await response.json());
  };
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
  const small = (): Community =>
    found(top.communities.find(({ parts, members }) => parts === 0 && members > 20));
  const nested = (): Community => found(top.communities.find(({ parts }) => parts > 0));

  test('of a larger case the overview gives counts alone where that is asked for, and as before where not', async () => {
    expect(counts.nodes).toEqual([]);
    expect(counts.cut.nodes).toMatchObject({ shown: 0, total: sum(top.communities.map((c) => c.members)) });
    const usual = graphResponseSchema.parse(await get('/api/graph?limit=100'));
    expect(usual.nodes).toHaveLength(100);
    expect((await fetch(`${address}/api/graph?larger=all`)).status).toBe(400);
  });

  test('no node and no relationship is lost: each is within a community or counted on a line', () => {
    const within = sum(top.communities.map((community) => community.within));
    expect(within + sum(top.links.map((link) => link.count))).toBe(counts.cut.relationships.total);
    const labels = top.communities.flatMap((community) => Object.entries(community.labels));
    for (const [label, total] of Object.entries(counts.counts.labels)) {
      expect(sum(labels.filter(([name]) => name === label).map(([, many]) => many)), label).toBe(total);
    }
  });

  test('a small one opens to its members, within its disc, with what joins them', async () => {
    const community = small();
    const { nodes, relationships, communities } = await open(community.id);
    expect(communities).toEqual([]);
    expect(nodes).toHaveLength(community.members);
    expect(relationships).toHaveLength(community.within);
    for (const { x, y } of nodes) {
      expect(Math.hypot(x - community.x, y - community.y)).toBeLessThan(community.radius);
    }
    const [first] = community.leading;
    expect(Math.max(...nodes.map(({ degree }) => degree))).toBe(
      nodes.find(({ id }) => id === first?.id)?.degree,
    );
  });

  test('a large one opens to the communities that it is made of', async () => {
    const community = nested();
    const { nodes, communities } = await open(community.id);
    expect(nodes).toEqual([]);
    expect(communities).toHaveLength(community.parts);
    expect(sum(communities.map(({ members }) => members))).toBe(community.members);
    expect(communities.every(({ parent }) => parent === community.id)).toBe(true);
  });

  test('whatever is open, lines and relationships add up to the whole', async () => {
    const [first, second] = top.communities.filter(({ parts, members }) => parts === 0 && members > 20);
    const inner = (await open(nested().id)).communities;
    const opened = [found(first), found(second), nested(), found(inner[0])];
    const answers = await Promise.all(opened.map(({ id }) => open(id)));
    const shown = opened.map(({ id }) => id);
    const { links, relationships, cut } = await linksOf(shown);
    const closed = [...top.communities, ...inner].filter(({ id }) => !shown.includes(id));
    const all =
      sum(closed.map(({ within }) => within)) +
      sum(answers.map((answer) => answer.relationships.length)) +
      sum(links.map(({ count }) => count)) +
      relationships.length;
    expect(all).toBe(counts.cut.relationships.total);
    const members = new Map(
      answers.flatMap((answer) => answer.nodes.map(({ id }) => [String(id), answer.community.id])),
    );
    expect(relationships.length).toBeGreaterThan(0);
    expect(cut.relationships).toMatchObject({ shown: relationships.length, total: relationships.length });
    // None gives way to what lies within one of them, however few are read.
    const pairs = relationships.map(({ startNodeId, endNodeId }) => [startNodeId, endNodeId] as const);
    for (const most of [pairs.length, 5]) {
      expect(await relationshipsBetween(one.store, pairs, most)).toHaveLength(most);
    }
    for (const { startNodeId, endNodeId } of relationships) {
      expect(members.get(startNodeId)).toBeDefined();
      expect(members.get(endNodeId)).toBeDefined();
      expect(members.get(startNodeId)).not.toBe(members.get(endNodeId));
    }
    expect(links.some(({ from }) => members.has(from))).toBe(true);
    expect(links.every(({ from, to }) => !shown.includes(to) && !shown.some((id) => id === from))).toBe(true);
  });

  test('a node of a closed one is told its communities, and what leads from it', async () => {
    const inner = found((await open(nested().id)).communities[0]);
    const node = found(inner.leading[0]).id;
    const { homes, links } = await linksOf([], [node]);
    expect(homes).toEqual([{ node, communities: [nested().id, inner.id] }]);
    const { relationships } = neighbourhoodResponseSchema.parse(
      await get(`/api/nodes/${encodeURIComponent(node)}/neighbourhood?limit=1000`),
    );
    expect(sum(links.filter(({ from }) => from === node).map(({ count }) => count))).toBe(
      relationships.length,
    );
  });

  test('nodes can be asked for with what joins them to each other and to nothing else', async () => {
    const { nodes, relationships } = await open(small().id);
    const ids = nodes.slice(0, 10).map(({ id }) => String(id));
    const response = await fetch(`${address}/api/graph/among`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ids, beside: 'nothing' }),
    });
    const answer = amongResponseSchema.parse(await response.json());
    const among = relationships.filter((r) => ids.includes(r.startNodeId) && ids.includes(r.endNodeId));
    expect(new Set(answer.relationships)).toEqual(new Set(among));
    expect(answer.nodes.map(({ id }) => String(id))).toEqual([...ids].sort());
  });

  test('one that is part of a closed one is not open', async () => {
    const inner = found((await open(nested().id)).communities[0]);
    expect((await linksOf([inner.id])).links).toEqual(top.links);
  });

  test('what is no community, or unknown, is refused', async () => {
    for (const [path, status] of [
      ['person:hub', 400],
      ['community:0~person:nobody', 404],
    ] as const) {
      expect((await fetch(`${address}/api/communities/${encodeURIComponent(path)}`)).status).toBe(status);
    }
    expect((await post({ opened: ['person:hub'], nodes: [] })).status).toBe(400);
    expect((await post({ opened: [] })).status).toBe(400);
    expect((await post({ opened: [], nodes: [], more: 1 })).status).toBe(400);
  });
});

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the case has one');
  return value;
}
