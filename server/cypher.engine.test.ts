import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { TaggedNode, TaggedValue } from '#core/tagged-value';
import {
  changeResponseSchema,
  cypherResponseSchema,
  cypherSchemaResponseSchema,
  planResponseSchema,
  previewResponseSchema,
} from '#core/wire/cypher';
import { wireFailureSchema } from '#core/wire/failure';
import { savedQueriesResponseSchema, savedQuerySchema } from '#core/wire/saved-query';
import { journalEntries } from '#store/change-queries';
import type { GraphStore } from '#store/graph-store';
import { openStore } from '#store/open-store';
import { nodesById, readCase, storedEvidence } from '#store/queries';
import { loadCase } from '#loader/load';
import { planReset, reset } from '#loader/reset';
import { createApp } from '../server/app.ts';
import type { CypherSettings } from '../server/cypher/workbench.ts';
import { listen } from '../server/listen.ts';
import { logAt } from '../server/log.ts';
import { textsIn } from '../server/texts.ts';
import { testEngines, type FreshStore } from '../test/engines.ts';
import { soonest } from '../test/soonest.ts';
import { loadShipped, readShippedCase } from '../test/shipped-case.ts';

const engines = await testEngines();

/** What is no test of this limit does not come up against it, however slow the machine. */
const PATIENT_MS = 60_000;

interface Served {
  readonly address: string;
  readonly server: Server;
}

async function serve(store: GraphStore, folder: string, cypher?: Partial<CypherSettings>): Promise<Served> {
  const settings = { reading: true, writing: false, milliseconds: PATIENT_MS, ...cypher };
  const app = createApp(store, { texts: textsIn(folder), log: logAt('silent'), cypher: settings });
  const { server, port } = await listen(app, '127.0.0.1', 0);
  return { address: `http://127.0.0.1:${port}`, server };
}

async function stop({ server }: Served): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

function post(
  { address }: Served,
  path: string,
  body: unknown,
  more: { readonly headers?: Readonly<Record<string, string>>; readonly signal?: AbortSignal } = {},
): Promise<Response> {
  return fetch(address + path, {
    method: 'POST',
    headers: more.headers ?? { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(more.signal === undefined ? {} : { signal: more.signal }),
  });
}

async function failureOf(response: Response) {
  const text = await response.text();
  expect(text).not.toMatch(/node_modules|\.ts:|\bat \w+ \(/);
  return { status: response.status, ...wireFailureSchema.parse(JSON.parse(text)) };
}

/** A statement that would run for hours without using up memory, and gives no row before it is done. */
const ENDLESS = {
  neo4j:
    'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c WHERE c % 7 = 3 RETURN count(c) AS count',
  embedded:
    'RETURN reduce(s = 0, i IN range(1, 100000) | s + reduce(t = 0, j IN range(1, 100000) | t + j % 7)) AS sum',
} as const;

describe.each(engines)('Cypher of one’s own on $name', (engine) => {
  let one: FreshStore;
  let served: Served;
  const ask = async (query: string, parameters: Readonly<Record<string, TaggedValue>> = {}, rows = '') => {
    const response = await post(served, `/api/cypher${rows}`, { query, parameters });
    const body: unknown = await response.json();
    expect(response.status, JSON.stringify(body).slice(0, 500)).toBe(200);
    return cypherResponseSchema.parse(body);
  };
  const hash = async () => (await one.store.read(readCase, {}))[0]?.properties['hash'];

  beforeAll(async () => {
    one = await engine.fresh();
    await loadShipped(one.store, one.folder);
    served = await serve(one.store, one.folder);
  });
  afterAll(async () => {
    await stop(served);
    await one.end();
  });

  test('a statement answers with columns, rows, the graph that they name, engine and time', async () => {
    const answer = await ask(
      'MATCH (p:Person)-[r:AUTHORED]->(d:Document {id: $id}) RETURN p.name AS name, r AS wrote, {whom: [p]} AS nested',
      { id: 'doc:memo' },
    );
    expect(answer).toMatchObject({
      columns: ['name', 'wrote', 'nested'],
      truncated: false,
      engine: engine.kind,
      milliseconds: expect.any(Number),
    });
    expect(answer.rows).toHaveLength(1);
    expect(answer.rows[0]?.[0]).toBe('Hugh Ind');
    expect(answer.graph.nodes.map(({ id }) => id).sort()).toEqual(['doc:memo', 'person:hugh-ind']);
    expect(answer.graph.relationships.map(({ type }) => type)).toEqual(['AUTHORED']);
    expect(answer.graph.truncated).toBe(false);
  });

  test('nodes, relationships and paths come tagged, by our own ids, with the ends of each relationship', async () => {
    const { rows, graph } = await ask(
      "MATCH path = (p:Person {id: 'person:hugh-ind'})-[:AUTHORED]->(d:Document) RETURN p AS p, path AS path ORDER BY d.id LIMIT 1",
    );
    const [node, path] = rows[0] ?? [];
    expect(node).toMatchObject({
      $node: { id: 'person:hugh-ind', labels: ['Entity', 'Person'], properties: { name: 'Hugh Ind' } },
    });
    const { $path } = z
      .object({
        $path: z.object({ nodes: z.array(z.custom<TaggedNode>()), relationships: z.array(z.unknown()) }),
      })
      .parse(path);
    expect($path.nodes[0]?.id).toBe('person:hugh-ind');
    expect($path.relationships[0]).toMatchObject({ type: 'AUTHORED', startNodeId: 'person:hugh-ind' });
    expect(graph.nodes).toHaveLength(2);
  });

  test.each<[string, TaggedValue]>([
    ['text', 'it’s “so” 🌹 \u0000'.slice(0, -1)],
    ['a number', -1.5],
    ['a whole number', 42],
    ['a whole number beyond 2^53', { $integer: '9007199254740993' }],
    ['nothing', null],
    ['a list of lists', [1, ['a', true], []]],
    ['a map', { a: 1, b: { c: ['x'] } }],
  ])('%s goes there and back', async (_, value) => {
    const { rows } = await ask('RETURN $value AS value', { value });
    expect(rows).toEqual([[value]]);
  });

  test('what no JSON number can carry is refused as a number, with the tag that can', async () => {
    const response = await post(
      served,
      '/api/cypher',
      '{"query": "RETURN $n AS n", "parameters": {"n": 9007199254740993}}',
    );
    expect(await failureOf(response)).toMatchObject({
      status: 400,
      code: 'bad-input',
      message: expect.stringContaining('$integer'),
    });
  });

  test('rows beyond the limit are cut, and the answer says so', async () => {
    const usual = await ask('UNWIND range(1, 1001) AS n RETURN n AS n');
    expect(usual).toMatchObject({ truncated: true });
    expect(usual.rows).toHaveLength(1000);
    const more = await ask('UNWIND range(1, 1001) AS n RETURN n AS n', {}, '?rows=2000');
    expect(more.truncated).toBe(false);
    expect(more.rows).toHaveLength(1001);
    expect((await post(served, '/api/cypher?rows=50001', { query: 'RETURN 1 AS n' })).status).toBe(400);
  });

  test('50,000 rows come whole, while the server answers others', async () => {
    let worst = 0;
    let done = false;
    const polling = (async () => {
      while (!done) {
        const begun = performance.now();
        await (await fetch(`${served.address}/livez`)).arrayBuffer();
        worst = Math.max(worst, performance.now() - begun);
        await sleep(20);
      }
    })();
    const begun = performance.now();
    const response = await post(served, '/api/cypher?rows=50000', {
      query:
        "UNWIND range(1, 50000) AS n RETURN n AS n, 'row ' + toString(n) AS name, n * 2 AS double, n % 2 = 0 AS even, [n, n] AS pair",
    });
    const text = await response.text();
    done = true;
    await polling;
    const { rows, truncated } = JSON.parse(text) as { rows: unknown[]; truncated: boolean };
    console.info(
      `50,000 rows on ${engine.name}: ${Math.round(performance.now() - begun)} ms, ${(text.length / 1e6).toFixed(1)} MB; worst /livez ${Math.round(worst)} ms (client in the same thread)`,
    );
    expect(rows).toHaveLength(50_000);
    expect(truncated).toBe(false);
  });

  test('an answer beyond 8 MB is cut, and says so', async () => {
    const { rows, truncated } = await ask(
      'UNWIND range(1, 2000) AS n RETURN reduce(s = $text, i IN range(1, 4) | s + s) AS text',
      { text: 'x'.repeat(1000) },
      '?rows=2000',
    );
    expect(truncated).toBe(true);
    expect(rows.length).toBeLessThan(600);
    expect(rows.length).toBeGreaterThan(100);
  });

  test('a graph of more nodes than are drawn is cut, and says so; the rows are whole', async () => {
    const { rows, graph, truncated } = await ask('MATCH (n:Entity) RETURN n AS n');
    expect(graph.nodes).toHaveLength(rows.length);
    expect([graph.truncated, truncated]).toEqual([false, false]);
  });

  test.each([
    ['a word that is none', 'MATCH (n)\nRETRN n', 2],
    ['a variable that is not there', 'MATCH (n:Person)\n\nRETURN m.name AS name', 3],
    ['a function that is not there', 'RETURN nosuchthing(1) AS x', undefined],
  ])('%s is refused in the engine’s words, with its place and no stack', async (_, query, line) => {
    const failure = await failureOf(await post(served, '/api/cypher', { query }));
    expect(failure).toMatchObject({ status: 400, code: 'bad-query' });
    if (line !== undefined) expect(failure).toMatchObject({ line, column: expect.any(Number) });
  });

  test.each<[string, unknown, number]>([
    ['a field that is not asked for', { query: 'RETURN 1 AS n', database: 'system' }, 400],
    ['no statement', { query: '  ' }, 400],
    ['a statement that is too long', { query: `RETURN '${'x'.repeat(16_000)}' AS x` }, 400],
    ['a parameter with a name that is none', { query: 'RETURN 1 AS n', parameters: { 'a b': 1 } }, 400],
    ['a tag that is none', { query: 'RETURN $a AS a', parameters: { a: { $regex: 'x' } } }, 400],
    ['a node as a parameter', { query: 'RETURN $a AS a', parameters: { a: { $node: { id: 'x' } } } }, 400],
    [
      'a body nested ten thousand deep',
      `{"query": "RETURN 1", "parameters": {"a": ${'['.repeat(10_000)}${']'.repeat(10_000)}}}`,
      413,
    ],
    ['no JSON', '{', 400],
  ])('%s is refused', async (_, body, status) => {
    expect((await failureOf(await post(served, '/api/cypher', body))).status).toBe(status);
  });

  test('only a POST of JSON from the page itself is taken', async () => {
    const query = encodeURIComponent('MATCH (n) RETURN n');
    expect((await fetch(`${served.address}/api/cypher?query=${query}`)).status).toBe(400);
    const body = { query: 'RETURN 1 AS n' };
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      expect((await post(served, '/api/cypher', body, { headers: { 'Content-Type': type } })).status).toBe(
        400,
      );
    }
    const headers = { 'Content-Type': 'application/json', Origin: 'https://evil.example' };
    expect((await post(served, '/api/cypher', body, { headers })).status).toBe(403);
  });

  test('a writing statement is refused as a read, and the graph stays as it is', async () => {
    const before = await hash();
    for (const query of [
      "CREATE (n:Person {id: 'person:x'}) RETURN n AS n",
      'MATCH (n) DETACH DELETE n',
      'MATCH (n) SET n.x = 1',
    ]) {
      expect(await failureOf(await post(served, '/api/cypher', { query }))).toMatchObject({
        status: 403,
        code: 'forbidden',
      });
    }
    expect(await hash()).toBe(before);
    expect((await ask('MATCH (n:Entity) RETURN count(n) AS count')).rows[0]?.[0]).toBeGreaterThan(300);
  });

  test('a plan shows the steps without running them', async () => {
    const response = await post(served, '/api/cypher/plan', {
      query: 'MATCH (p:Person) RETURN p.name AS name ORDER BY name',
    });
    const { plan } = planResponseSchema.parse(await response.json());
    expect(plan.operator).not.toBe('');
    expect(
      await failureOf(await post(served, '/api/cypher/plan', { query: 'MATCH (n) DELETE n' })),
    ).toMatchObject({ code: 'forbidden' });
  });

  test('the schema names what is in this graph, and what may be done', async () => {
    const schema = cypherSchemaResponseSchema.parse(
      await (await fetch(`${served.address}/api/cypher/schema`)).json(),
    );
    expect(schema.labels).toEqual(expect.arrayContaining(['Entity', 'Person', 'Document', 'Evidence']));
    expect(schema.relationshipTypes).toEqual(expect.arrayContaining(['COPIED_TO', 'FROM_DOCUMENT']));
    expect(schema.propertyKeys).toEqual(expect.arrayContaining(['name', 'exact', 'when', 'sources']));
    expect(schema.propertyKeys).toEqual([...new Set(schema.propertyKeys)].sort());
    expect(schema).toMatchObject({ reading: true, writing: false, engine: { kind: engine.kind } });
    expect(schema.limits).toEqual({
      milliseconds: PATIENT_MS,
      rows: 1000,
      mostRows: 50_000,
      characters: 16_000,
    });
    expect(schema.differences.length > 0).toBe(engine.kind === 'embedded');
  });

  test('whoever goes stops their statement: its place is free again', { timeout: 120_000 }, async () => {
    await ask('RETURN 1 AS one'); // what runs statements has started by then
    const patient = await serve(one.store, one.folder, { milliseconds: 300_000 });
    try {
      const pages = Array.from({ length: 2 }, () => new AbortController());
      const running = pages.map(({ signal }) =>
        post(patient, '/api/cypher', { query: ENDLESS[engine.kind] }, { signal }).then(
          () => 'answered',
          () => 'gone',
        ),
      );
      await sleep(3_000);
      const begun = performance.now();
      for (const page of pages) page.abort();
      expect(await Promise.all(running)).toEqual(['gone', 'gone']);
      expect(await (await post(patient, '/api/cypher', { query: 'RETURN 1 AS one' })).json()).toMatchObject({
        rows: [[1]],
      });
      const milliseconds = Math.round(performance.now() - begun);
      console.info(`${engine.name}: another statement answered ${milliseconds} ms after both were stopped`);
      expect(milliseconds).toBeLessThan(30_000); // the limit of their time would have ended them after five minutes
    } finally {
      await stop(patient);
    }
  });

  test('a statement past its time is stopped, and says so', async () => {
    const short = await serve(one.store, one.folder, { milliseconds: 1_000 });
    try {
      const took = await soonest(5_000, async () => {
        const begun = performance.now();
        const failure = await failureOf(await post(short, '/api/cypher', { query: ENDLESS[engine.kind] }));
        expect(failure).toMatchObject({ status: 503, code: 'timed-out' });
        return performance.now() - begun;
      });
      expect(took).toBeLessThan(5_000);
      expect((await ask('RETURN 1 AS one')).rows).toEqual([[1]]);
    } finally {
      await stop(short);
    }
  });

  test('the third statement of a user waits, and is told that it is busy', { timeout: 60_000 }, async () => {
    const page = new AbortController();
    const running = [1, 2].map(() =>
      post(served, '/api/cypher', { query: ENDLESS[engine.kind] }, page).catch(() => undefined),
    );
    // Until both have their places it still gets one itself.
    let third: Response;
    do third = await post(served, '/api/cypher', { query: 'RETURN 1 AS n' });
    while (third.status === 200);
    expect(third.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await failureOf(third)).toMatchObject({ status: 503, code: 'busy' });
    page.abort();
    await Promise.all(running);
    expect((await ask('RETURN 1 AS one')).rows).toEqual([[1]]);
  });

  test('switched off, nothing of it is run, and it says by what', async () => {
    const off = await serve(one.store, one.folder, { reading: false, writing: true });
    try {
      for (const path of ['', '/plan', '/preview']) {
        const failure = await failureOf(await post(off, `/api/cypher${path}`, { query: 'RETURN 1 AS n' }));
        expect(failure).toMatchObject({
          status: 403,
          message: expect.stringContaining('WHOKNEW_CYPHER=off'),
        });
      }
      const schema: unknown = await (await fetch(`${off.address}/api/cypher/schema`)).json();
      expect(schema).toMatchObject({ reading: false, writing: false });
    } finally {
      await stop(off);
    }
  });

  describe('saved queries', () => {
    const saved = async () =>
      savedQueriesResponseSchema.parse(await (await fetch(`${served.address}/api/saved-queries`)).json())
        .queries;
    const save = (body: object) => post(served, '/api/saved-queries', body);

    test('are kept by name, found by a short id, replaced when asked, and deleted', async () => {
      expect(await saved()).toEqual([]);
      const parameters = [{ name: 'who', kind: 'entity', value: 'person:amber-rudd' }];
      const first = savedQuerySchema.parse(
        await (
          await save({ name: ' Copied on ', query: 'MATCH (n {id: $who}) RETURN n AS n', parameters })
        ).json(),
      );
      expect(first).toMatchObject({
        name: 'Copied on',
        parameters,
        id: expect.stringMatching(/^view:[0-9a-f]{12}$/),
      });

      expect(await failureOf(await save({ name: 'copied ON', query: 'RETURN 1 AS n' }))).toMatchObject({
        status: 409,
      });
      const replaced = await (
        await save({ name: 'Copied on', query: 'RETURN 1 AS n', replace: true })
      ).json();
      expect(replaced).toMatchObject({ id: first.id, query: 'RETURN 1 AS n', parameters: [] });
      expect(await saved()).toEqual([replaced]);
      expect(await (await fetch(`${served.address}/api/saved-queries/${first.id}`)).json()).toEqual(replaced);

      const gone = { method: 'DELETE' };
      expect((await fetch(`${served.address}/api/saved-queries/${first.id}`, gone)).status).toBe(200);
      expect((await fetch(`${served.address}/api/saved-queries/${first.id}`, gone)).status).toBe(404);
      expect(
        (await fetch(`${served.address}/api/saved-queries/${encodeURIComponent("view:' OR 1")}`, gone))
          .status,
      ).toBe(400);
      const evil = { method: 'DELETE', headers: { Origin: 'https://evil.example' } };
      expect((await fetch(`${served.address}/api/saved-queries/${first.id}`, evil)).status).toBe(403);
      expect(await saved()).toEqual([]);
    });

    test('of two saved at once under one new name, the second is told of the first', async () => {
      const both = ['RETURN 1 AS n', 'RETURN 2 AS n'].map((query) => save({ name: 'At once', query }));
      const answers = await Promise.all(both);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const kept = answers.find(({ status }) => status === 200);
      expect(await saved()).toEqual([await kept?.json()]);
      const [{ id } = { id: '' }] = await saved();
      await fetch(`${served.address}/api/saved-queries/${id}`, { method: 'DELETE' });
    });

    test('survive a load and a reset, and count in no hash', { timeout: 120_000 }, async () => {
      const before = await hash();
      await save({ name: 'Keep me', query: "RETURN 'ü' AS u" });
      const read = await readShippedCase();
      if (read.graph === undefined) throw new Error('the shipped case has problems');
      const report = await loadCase(one.store, read.graph, {
        scopes: read.seed.scopes,
        now: '2026-02-02T00:00:00Z',
      });
      expect(report.seal.hash).toBe(before);
      await reset(one.store, await planReset(one.store));
      await loadCase(one.store, read.graph, { scopes: read.seed.scopes, now: '2026-02-03T00:00:00Z' });
      expect(await hash()).toBe(before);
      expect((await saved()).map(({ name, query }) => [name, query])).toEqual([
        ['Keep me', "RETURN 'ü' AS u"],
      ]);
    });
  });
});

describe.each(engines)('writing by Cypher on $name', (engine) => {
  let one: FreshStore;
  let served: Served;
  beforeAll(async () => {
    one = await engine.fresh();
    await loadShipped(one.store, one.folder);
    served = await serve(one.store, one.folder, { writing: true });
  });
  afterAll(async () => {
    await stop(served);
    await one.end();
  });

  const caseNode = async (store = one.store) => (await store.read(readCase, {}))[0]?.properties ?? {};
  const journal = (store = one.store) => store.read(journalEntries, { after: '', limit: 1000 });
  const preview = async (query: string, parameters: Readonly<Record<string, TaggedValue>> = {}) => {
    const response = await post(served, '/api/cypher/preview', { query, parameters });
    const body: unknown = await response.json();
    expect(response.status, JSON.stringify(body)).toBe(200);
    return previewResponseSchema.parse(body);
  };
  const change = (body: object) => post(served, '/api/cypher/change', body);

  const summarise = 'MATCH (p:Person {id: $who}) SET p.summary = $text';
  const parameters = { who: 'person:amber-rudd', text: 'Home Secretary until 29 April 2018' };

  test('is refused unless the server allows it, with how to allow it', async () => {
    const closed = await serve(one.store, one.folder);
    try {
      for (const [path, body] of [
        ['preview', { query: summarise, parameters }],
        ['change', { query: summarise, parameters, confirmation: 'x' }],
      ] as const) {
        const failure = await failureOf(await post(closed, `/api/cypher/${path}`, body));
        expect(failure).toMatchObject({
          status: 403,
          message: expect.stringContaining('WHOKNEW_ALLOW_WRITES=1'),
        });
      }
    } finally {
      await stop(closed);
    }
  });

  test(
    'says what would change and takes it back; confirmed, it is done, journaled, and sound',
    { timeout: 120_000 },
    async () => {
      const before = await caseNode();
      const looked = await preview(summarise, parameters);
      expect(looked.changes).toMatchObject({ propertiesSet: 1, nodesCreated: 0, nodesDeleted: 0 });
      expect(await caseNode()).toEqual(before);
      expect(await journal()).toEqual([]);

      const body = {
        query: summarise,
        parameters,
        confirmation: looked.confirmation,
        reason: 'it is in the papers',
      };
      const changed = changeResponseSchema.parse(await (await change(body)).json());
      expect(changed.changes).toEqual(looked.changes);
      const after = await caseNode();
      expect(after['hash']).not.toBe(before['hash']);
      expect(after).toEqual({ ...before, hash: after['hash'] });
      const [entry] = await journal();
      expect(entry?.properties).toMatchObject({
        id: changed.change,
        kind: 'edit',
        by: 'local user',
        reason: 'it is in the papers',
        statement: summarise,
        targets: ['person:amber-rudd'],
      });
      expect(String(entry?.properties['before'])).toContain('Amber Rudd');
      expect(String(entry?.properties['before'])).not.toContain(parameters.text);

      const node: unknown = await (await fetch(`${served.address}/api/nodes/person:amber-rudd`)).json();
      expect(node).toMatchObject({ node: { properties: { summary: parameters.text } } });
      expect(await failureOf(await change(body))).toMatchObject({
        status: 409,
        message: expect.stringContaining('used already'),
      });
    },
  );

  test(
    'new entities and relationships get what they lack, and are as good as loaded ones',
    { timeout: 120_000 },
    async () => {
      const before = await caseNode();
      const query =
        "MATCH (d:Document {id: 'doc:memo'}) CREATE (p:Entity:Person {id: 'person:jane-hale', name: 'Jane Hale'})-[:AUTHORED]->(d)";
      const { changes, confirmation } = await preview(query);
      expect(changes).toMatchObject({ nodesCreated: 1, relationshipsCreated: 1 });
      expect((await change({ query, confirmation })).status).toBe(200);
      expect(await caseNode()).toMatchObject({
        nodes: Number(before['nodes']) + 1,
        relationships: Number(before['relationships']) + 1,
      });
      const neighbours = z
        .object({ relationships: z.array(z.object({ id: z.string(), status: z.string() })) })
        .parse(await (await fetch(`${served.address}/api/nodes/person:jane-hale/neighbourhood`)).json());
      expect(neighbours.relationships).toEqual([
        { id: expect.stringMatching(/^person:jane-hale~authored~[0-9a-f]{8}$/), status: 'unsourced' },
      ]);
      const id = neighbours.relationships[0]?.id ?? '';
      expect((await fetch(`${served.address}/api/relationships/${id}`)).status).toBe(200);
    },
  );

  test(
    'the moments that are compared follow a change of a date, and go with it',
    { timeout: 120_000 },
    async () => {
      const query =
        "MATCH (d:Document {id: 'doc:memo'}), (a:Document {id: 'doc:total-support'}) SET d.`when` = '1917-07' REMOVE a.published";
      const { confirmation } = await preview(query);
      expect((await change({ query, confirmation })).status).toBe(200);
      const rows = await one.store.read(nodesById, { ids: ['doc:memo', 'doc:total-support'] });
      const [memo, article] = rows.map(({ properties }) => properties);
      expect(memo).toMatchObject({
        when: '1917-07',
        whenFrom: '1917-07-01',
        whenTo: '1917-07-31T23:59:59.999',
        whenPrecision: 'month',
      });
      expect(Object.keys(article ?? {}).filter((name) => name.startsWith('published'))).toEqual([]);
    },
  );

  test('the days that a quotation’s date can mean follow a change of it', { timeout: 120_000 }, async () => {
    const query =
      "MATCH (e:Evidence) WHERE e.said IS NOT NULL WITH e ORDER BY e.id LIMIT 1 SET e.said = '1918-05~'";
    const { confirmation } = await preview(query);
    expect((await change({ query, confirmation })).status).toBe(200);
    const rows = await one.store.read(storedEvidence, { after: '', limit: 10_000 });
    expect(rows.flatMap(({ saidFrom }) => (saidFrom?.startsWith('19') ? saidFrom : []))).toEqual([
      '1918-05-01',
    ]);
  });

  test.each([
    ['a node without our labels', "CREATE (:Person {name: 'x'})", /labels :Person/],
    ['an entity without an id', "CREATE (:Entity:Person {name: 'x'})", /no id/],
    [
      'a quotation taken away',
      'MATCH (e:Evidence) WITH e ORDER BY e.id LIMIT 1 DETACH DELETE e',
      /would not be there/,
    ],
    ['an entry of the journal', "CREATE (:Change {id: 'change:made-up'})", /journal/],
    ['a case with a number beyond 2^53', 'MATCH (c:`Case`) SET c.nodes = 9007199254740993', /case’s own/],
    [
      'an id taken off',
      "MATCH (p:Person {id: 'person:amber-rudd'}) REMOVE p.id",
      /An entity would have no id/,
    ],
    [
      'a paper’s id taken off',
      "MATCH (d:Document {id: 'doc:memo'}) SET d.id = 5",
      /An entity would have no id/,
    ],
    [
      'another time of recording',
      "MATCH (p:Person {id: 'person:amber-rudd'}) SET p.recordedAt = timestamp()",
      /recordedAt of person:amber-rudd says when/,
    ],
    [
      'another origin',
      "MATCH (p:Person {id: 'person:amber-rudd'}) SET p.origin = 1",
      /origin of person:amber-rudd says where/,
    ],
    [
      'a check that is none',
      "MATCH (e:Evidence) WITH e ORDER BY e.id LIMIT 1 SET e.check = 'checked'",
      /check of ev:[0-9a-f]+ says whether/,
    ],
    [
      'a text for a list of names',
      "MATCH (p:Person {id: 'person:amber-rudd'}) SET p.aliases = 'Bob'",
      /aliases of person:amber-rudd does not fit: a list of texts/,
    ],
    [
      'a date that is none',
      "MATCH (d:Document {id: 'doc:memo'}) SET d.`when` = 'last week'",
      /when of doc:memo is no date: "last week"/,
    ],
    [
      'a number for a date',
      "MATCH (d:Document {id: 'doc:memo'}) SET d.whenFrom = 2017",
      /whenFrom of doc:memo does not fit: a text/,
    ],
    [
      'a temporal value that prints as the text that was there',
      "MATCH (d:Document {id: 'doc:memo'}) SET d.whenFrom = date(d.whenFrom)",
      engine.kind === 'neo4j'
        ? /whenFrom of doc:memo is neither text/
        : /A date at doc:memo would be a temporal/,
    ],
    [
      'a temporal value of a new relationship',
      "MATCH (p:Person {id: 'person:amber-rudd'}), (d:Document {id: 'doc:memo'}) CREATE (p)-[:KNEW_OF {whenFrom: date('2018-04-25')}]->(d)",
      engine.kind === 'neo4j'
        ? /whenFrom of the new KNEW_OF is neither/
        : /A date at person:amber-rudd would be/,
    ],
    [
      'a number beyond 2^53',
      'MATCH (c:Claim) WITH c ORDER BY c.id LIMIT 1 SET c.quantity = 9007199254740993',
      /quantity of claim:[a-z0-9-]+ is neither text, a number/,
    ],
  ])('%s is refused when looked at, and nothing is changed', async (_, query, message) => {
    const before = await caseNode();
    expect(await failureOf(await post(served, '/api/cypher/preview', { query }))).toMatchObject({
      status: 409,
      code: 'conflict',
      message: expect.stringMatching(message),
    });
    expect(await caseNode()).toEqual(before);
  });

  test(
    'a confirmation for something else is refused, and so is one for the graph as it was',
    { timeout: 120_000 },
    async () => {
      const text = { ...parameters, text: 'one' };
      const { confirmation } = await preview(summarise, text);
      const refused = { status: 409, code: 'conflict' };
      expect(await failureOf(await change({ query: summarise, parameters, confirmation }))).toMatchObject(
        refused,
      );
      expect(
        await failureOf(await change({ query: 'MATCH (n) DETACH DELETE n', confirmation })),
      ).toMatchObject(refused);
      expect(
        await failureOf(await change({ query: summarise, parameters: text, confirmation: 'x.y' })),
      ).toMatchObject(refused);

      const other = await preview(summarise, { ...parameters, text: 'two' });
      expect((await change({ query: summarise, parameters: text, confirmation })).status).toBe(200);
      const late = {
        query: summarise,
        parameters: { ...parameters, text: 'two' },
        confirmation: other.confirmation,
      };
      expect(await failureOf(await change(late))).toMatchObject({
        ...refused,
        message: expect.stringContaining('as it was before'),
      });
    },
  );

  test.each([
    ['a schema change', 'CREATE INDEX made_up IF NOT EXISTS FOR (n:Person) ON (n.x)'],
    ['a file', "LOAD CSV FROM 'file:///etc/passwd' AS line CREATE (:Entity:Person {id: line[0]})"],
  ])('%s is no change of the graph', async (_, query) => {
    const { status } = await failureOf(await post(served, '/api/cypher/preview', { query }));
    expect([400, 403]).toContain(status);
  });

  test.runIf(engine.kind === 'embedded')(
    'opened again, the changed graph is what was sealed',
    { timeout: 120_000 },
    async () => {
      const query = "MATCH (p:Person {id: 'person:jane-hale'}) DETACH DELETE p";
      const { confirmation } = await preview(query);
      expect((await change({ query, confirmation })).status).toBe(200);
      const before = await caseNode();
      await one.store.close();
      const again = await openStore(one.settings);
      try {
        expect(await caseNode(again)).toEqual(before);
        expect((await journal(again)).length).toBeGreaterThan(2);
      } finally {
        await again.close();
      }
    },
  );
});
