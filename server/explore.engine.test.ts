import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amongResponseSchema, MOST_AMONG, type AmongResponse } from '#core/wire/among';
import { graphResponseSchema, type GraphResponse } from '#core/wire/graph';
import { neighbourhoodResponseSchema, nodeResponseSchema } from '#core/wire/node-detail';
import { loadCase } from '#loader/load';
import { createApp } from '../server/app.ts';
import { listen } from '../server/listen.ts';
import { logAt } from '../server/log.ts';
import { textsIn } from '../server/texts.ts';
import { testEngines, type FreshStore } from '../test/engines.ts';
import { madeCase, type MadeRelationship } from '../test/fixtures/made-case.ts';
import { loadShipped } from '../test/shipped-case.ts';

const engines = await testEngines();

interface Served {
  readonly address: string;
  readonly server: Server;
  readonly one: FreshStore;
}

async function serve(one: FreshStore): Promise<Served> {
  const app = createApp(one.store, { texts: textsIn(one.folder), log: logAt('silent') });
  const { server, port } = await listen(app, '127.0.0.1', 0);
  return { address: `http://127.0.0.1:${port}`, server, one };
}

async function stop({ server, one }: Served): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await one.end();
}

async function get({ address }: Served, path: string): Promise<unknown> {
  const response = await fetch(address + path);
  expect(response.status, path).toBe(200);
  return response.json();
}

const overviewOf = async (served: Served): Promise<GraphResponse> =>
  graphResponseSchema.parse(await get(served, '/api/graph'));

function askAmong({ address }: Served, ids: unknown): Promise<Response> {
  return fetch(`${address}/api/graph/among`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ids }),
  });
}

async function among(served: Served, ids: readonly string[]): Promise<AmongResponse> {
  const response = await askAmong(served, ids);
  expect(response.status).toBe(200);
  return amongResponseSchema.parse(await response.json());
}

describe.each(engines)('exploring the shipped case on $name', (engine) => {
  let served: Served;
  beforeAll(async () => {
    const one = await engine.fresh();
    await loadShipped(one.store, one.folder);
    served = await serve(one);
  });
  afterAll(() => stop(served));

  test('nodes asked for by id come as the overview has them, with every relationship to what it shows', async () => {
    const overview = await overviewOf(served);
    const ids = ['person:amber-rudd', 'doc:memo', 'person:nobody', 'no id at all', 'doc:memo'];
    const answer = await among(served, ids);
    expect(answer.hash).toBe(overview.hash);
    expect(answer.missing).toEqual(['no id at all', 'person:nobody']);
    expect(answer.nodes).toEqual(
      ['doc:memo', 'person:amber-rudd'].map((id) => {
        const { x: _x, y: _y, ...node } = overview.nodes.find((one) => one.id === id) ?? { x: 0, y: 0 };
        return node;
      }),
    );
    const touching = overview.relationships.filter(
      (r) => ids.includes(r.startNodeId) || ids.includes(r.endNodeId),
    );
    expect(touching.length).toBeGreaterThan(50);
    expect(new Set(answer.relationships)).toEqual(new Set(touching));
    expect(answer.relationships).toHaveLength(touching.length);
    expect(answer.cut.relationships).toMatchObject({ shown: touching.length, total: touching.length });
  });

  test('what the page draws and filters time by comes with the overview', async () => {
    const { nodes, relationships } = await overviewOf(served);
    expect(nodes.find(({ id }) => id === 'doc:memo')?.properties).toMatchObject({
      when: '2017-06-21',
      whenFrom: '2017-06-21',
      whenTo: '2017-06-21T23:59:59.999',
    });
    for (const name of ['whenFrom', 'whenTo', 'reportedFrom']) {
      expect(
        relationships.some(({ properties }) => typeof properties[name] === 'string'),
        name,
      ).toBe(true);
    }
  });

  test('a node says with how many others it has relationships, each once', async () => {
    const id = 'person:amber-rudd';
    const detail = nodeResponseSchema.parse(await get(served, `/api/nodes/${id}`));
    const { relationships } = neighbourhoodResponseSchema.parse(
      await get(served, `/api/nodes/${id}/neighbourhood?limit=1000`),
    );
    const others = (some: typeof relationships) =>
      new Set(some.flatMap((r) => [r.startNodeId, r.endNodeId]).filter((end) => end !== id)).size;
    expect(detail.neighbours).toBe(others(relationships));
    expect(detail.counts.length).toBeGreaterThan(5);
    for (const { type, direction, count, neighbours } of detail.counts) {
      const some = relationships.filter(
        (r) => r.type === type && (direction === 'out' ? r.startNodeId : r.endNodeId) === id,
      );
      expect([count, neighbours]).toEqual([some.length, others(some)]);
    }
    expect(detail.counts.some(({ count, neighbours }) => neighbours < count)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['no ids', []],
    ['a list of numbers', [1]],
    ['an id that is too long', ['x'.repeat(121)]],
    ['too many', Array.from({ length: MOST_AMONG + 1 }, (_, i) => `person:p${i}`)],
  ])('refuses %s', async (_, ids) => {
    expect((await askAmong(served, ids)).status).toBe(400);
  });
});

/** More than the overview shows: a person who knows 2,100 others, and a line of four who know one of these. */
const CROWD: readonly MadeRelationship[] = [
  ...Array.from({ length: 2_100 }, (_, i): MadeRelationship => [
    'person:hub',
    'RELATED_TO',
    `person:one-${String(i).padStart(4, '0')}`,
  ]),
  ['person:one-2098', 'RELATED_TO', 'person:one-2099'],
  ['person:one-2099', 'RELATED_TO', 'person:one-0001'],
];

describe.each(engines)('exploring more than the overview shows on $name', (engine) => {
  let served: Served;
  beforeAll(async () => {
    const one = await engine.fresh();
    await loadCase(one.store, madeCase(CROWD), { scopes: ['made'], now: '2026-01-01T00:00:00Z' });
    served = await serve(one);
  });
  afterAll(() => stop(served));

  test('what the overview left out comes with its relationships to it and among itself', async () => {
    const overview = await overviewOf(served);
    const shown = new Set(overview.nodes.map(({ id }) => String(id)));
    const left = CROWD.map(([, , end]) => end).filter((id) => !shown.has(id));
    expect(left).toHaveLength(101);
    const [one = '', ...rest] = left;
    const single = await among(served, [one]);
    expect(single.relationships.map((r) => [r.startNodeId, r.endNodeId])).toEqual([['person:hub', one]]);
    expect(single.nodes).toMatchObject([{ id: one, degree: 1 }]);

    const all = await among(served, [one, ...rest]);
    expect(all.relationships).toHaveLength(101);
    const everybody = await among(served, [...new Set(CROWD.flatMap(([a, , b]) => [a, b]))]);
    expect(everybody.nodes).toHaveLength(2_101);
    expect(everybody.relationships).toHaveLength(CROWD.length);
    expect(new Set(everybody.relationships.map(({ id }) => id)).size).toBe(CROWD.length);
  });
});
