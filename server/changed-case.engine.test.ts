import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseInfo } from '#core/case-graph';
import { communitiesResponseSchema, communityResponseSchema } from '#core/wire/communities';
import { graphResponseSchema, type GraphResponse } from '#core/wire/graph';
import { questionResponseSchema } from '#core/wire/question';
import { loadCase, type LoadReport } from '#loader/load';
import { step, type GraphStore } from '#store/graph-store';
import { mergeCase, readCase, relationshipsById } from '#store/queries';
import { createApp } from '../server/app.ts';
import { listen } from '../server/listen.ts';
import { logAt } from '../server/log.ts';
import { textsIn } from '../server/texts.ts';
import { testEngines, type FreshStore } from '../test/engines.ts';
import { madeCase, type MadeRelationship } from '../test/fixtures/made-case.ts';

const engines = await testEngines();

const RAYS = Array.from({ length: 12 }, (_, ray): MadeRelationship => [
  'person:hub',
  'LINKED_TO',
  `person:ray${ray}`,
]);

describe.each(engines)('a case that is loaded again while it is served, on $name', (engine) => {
  let one: FreshStore;
  let server: Server;
  let address = '';
  /** What happens after a statement is next read, before whoever asked for it goes on; the case's node where none is named. */
  let meanwhile: (() => Promise<unknown>) | undefined;
  let after: string = readCase.name;

  beforeAll(async () => {
    one = await engine.fresh();
    await load({});
    const { store } = one;
    const served: GraphStore = {
      read: async (query, parameters) => {
        const rows = await store.read(query, parameters);
        const first = query.name === after ? meanwhile : undefined;
        if (first !== undefined) meanwhile = undefined;
        await first?.();
        return rows;
      },
      write: (steps) => store.write(steps),
      seal: (seal) => store.seal(seal),
      sync: () => store.sync(),
      engine: () => store.engine(),
      ping: () => store.ping(),
      statements: store.statements,
      close: () => store.close(),
    };
    const app = createApp(served, { texts: textsIn(one.folder), log: logAt('silent') });
    const listening = await listen(app, '127.0.0.1', 0);
    ({ server } = listening);
    address = `http://127.0.0.1:${listening.port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await one.end();
  });

  const load = (info: Partial<CaseInfo>, more: readonly MadeRelationship[] = []): Promise<LoadReport> => {
    const made = madeCase([...RAYS, ...more]);
    const graph = { ...made, info: { ...made.info, ...info } };
    return loadCase(one.store, graph, { scopes: ['made'], now: '2026-01-01T00:00:00Z' });
  };
  const get = async (path: string): Promise<unknown> => (await fetch(address + path)).json();
  const overview = async (limit?: number): Promise<GraphResponse> =>
    graphResponseSchema.parse(await get(`/api/graph${limit === undefined ? '' : `?limit=${limit}`}`));
  const lastMonth = async (): Promise<unknown> => {
    const response = await fetch(`${address}/api/questions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ question: 'What happened last month?' }),
    });
    const answer = questionResponseSchema.parse(await response.json());
    return 'parameters' in answer ? answer.parameters : answer;
  };

  test('shows its new title and counts from its new calendar, though nothing else changed', async () => {
    const first = await fetch(`${address}/api/graph`);
    const tag = first.headers.get('etag') ?? '';
    const before = graphResponseSchema.parse(await first.json());
    expect(await lastMonth()).toMatchObject({ dateFrom: '2019-12-01' });

    await load({ title: 'Another title', calendarFrom: '2021-06-15' });
    const second = await fetch(`${address}/api/graph`, { headers: { 'If-None-Match': tag } });
    expect(second.status).toBe(200);
    const now = graphResponseSchema.parse(await second.json());
    expect(now.case).toMatchObject({ title: 'Another title', calendarFrom: '2021-06-15' });
    expect(now.hash).toBe(before.hash);
    expect(await lastMonth()).toMatchObject({ dateFrom: '2021-05-01' });
  });

  test('opens a community as of the state that it says, though it changed while it was asked for', async () => {
    const opened = async () => {
      const { communities } = communitiesResponseSchema.parse(await get('/api/communities'));
      const response = await get(`/api/communities/${encodeURIComponent(communities[0]?.id ?? '')}`);
      return communityResponseSchema.parse(response);
    };
    const before = await opened();
    const id = encodeURIComponent(before.community.id);
    await load({ title: 'A title that empties what is kept' });
    meanwhile = () => load({}, [['person:hub', 'LINKED_TO', 'person:another']]);
    await get(`/api/communities/${id}`);
    expect(meanwhile).toBeUndefined();
    expect((await opened()).hash).not.toBe(before.hash);
  });

  const idOf = (made: readonly MadeRelationship[], at: number): string =>
    String(madeCase(made).relationships[at]?.id);

  test('answers of half a case nowhere, but asks to wait', async () => {
    await load({});
    const id = idOf(RAYS, 0);
    const asked = [
      '/api/nodes/person:hub',
      '/api/nodes/person:hub/neighbourhood',
      `/api/relationships/${encodeURIComponent(id)}`,
      '/api/documents/person:hub',
      '/api/paths?from=person:ray0&to=person:ray1',
      '/api/notes',
      '/api/lists',
    ];
    await get('/api/nodes/person:hub'); // the state of the case is known from now on
    const loading = { loadState: 'loading', loadWroteAt: new Date().toISOString() };
    await one.store.write([step(mergeCase, { id: 'case:made', properties: loading })]);
    const around = fetch(`${address}/api/graph/around`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ids: ['person:hub'], steps: 1 }),
    });
    for (const answer of [await (await around).json(), ...(await Promise.all(asked.map(get)))])
      expect(answer).toMatchObject({ code: 'loading' });
    await load({});
  });

  test('answers of one state, and of none where it changes again and again', async () => {
    const more = [...RAYS, ['person:ray0', 'LINKED_TO', 'person:gone']] as const;
    await load({}, [['person:ray0', 'LINKED_TO', 'person:gone']]);
    const path = `/api/relationships/${encodeURIComponent(idOf(more, RAYS.length))}`;
    expect(await get(path)).toMatchObject({ end: { id: 'person:gone' } });
    after = relationshipsById.name;
    meanwhile = () => load({});
    expect(await get(path)).toMatchObject({ code: 'not-found' });

    let times = 0;
    const again = async (): Promise<void> => {
      meanwhile = again;
      times += 1;
      await load({ title: `Title ${times}` });
    };
    meanwhile = again;
    const there = `/api/relationships/${encodeURIComponent(idOf(RAYS, 0))}`;
    expect(await get(there)).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Ask again'),
    });
    expect(times).toBe(2);
    meanwhile = undefined;
    after = readCase.name;
    expect(await get(there)).toMatchObject({ end: { id: 'person:ray0' } });
  });

  test('has the same places in overviews of every size, so that few are ever worked out', async () => {
    const all = await overview();
    const place = new Map(all.nodes.map(({ id, x, y }) => [id, [x, y]]));
    for (const limit of [1, 2, 5]) {
      const some = await overview(limit);
      expect(some.nodes.map(({ id }) => id)).toEqual(all.nodes.slice(0, limit).map(({ id }) => id));
      for (const { id, x, y } of some.nodes) expect([x, y]).toEqual(place.get(id));
      expect(some.relationships).toHaveLength(limit - 1); // all of them lead to the hub
      expect(some.cut.nodes).toMatchObject({ shown: limit, total: all.nodes.length });
      expect(some.cut.relationships).toMatchObject({ shown: limit - 1, total: all.relationships.length });
    }
  });
});
