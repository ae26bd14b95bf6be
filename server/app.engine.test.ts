import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amongResponseSchema } from '#core/wire/among';
import { documentResponseSchema } from '#core/wire/document';
import { caseStateResponseSchema } from '#core/wire/case-state';
import { graphResponseSchema, type GraphResponse } from '#core/wire/graph';
import { neighbourhoodResponseSchema, nodeResponseSchema } from '#core/wire/node-detail';
import { passagesResponseSchema } from '#core/wire/passages';
import { questionResponseSchema, type Answer } from '#core/wire/question';
import { relationshipResponseSchema } from '#core/wire/relationship-detail';
import { searchResponseSchema } from '#core/wire/search';
import { createApp } from '../server/app.ts';
import { listen } from '../server/listen.ts';
import { logAt } from '../server/log.ts';
import { textsIn } from '../server/texts.ts';
import { testEngines, type FreshStore } from '../test/engines.ts';
import { articles, loadShipped } from '../test/shipped-case.ts';

const engines = await testEngines();
const checkable = articles() !== undefined;

interface Served {
  readonly address: string;
  readonly server: Server;
  readonly one: FreshStore;
}

describe.each(engines)('the server on $name', (engine) => {
  let served: Served;

  beforeAll(async () => {
    const one = await engine.fresh();
    await loadShipped(one.store, one.folder);
    const app = createApp(one.store, { texts: textsIn(one.folder), log: logAt('silent') });
    const { server, port } = await listen(app, '127.0.0.1', 0);
    served = { address: `http://127.0.0.1:${port}`, server, one };
  });
  afterAll(async () => {
    served.server.closeAllConnections();
    await new Promise((resolve) => served.server.close(resolve));
    await served.one.end();
  });

  const get = async (path: string): Promise<unknown> => {
    const response = await fetch(served.address + path);
    expect(response.status, path).toBe(200);
    return response.json();
  };
  const post = (
    body: unknown,
    headers: Readonly<Record<string, string>> = { 'Content-Type': 'application/json' },
  ) =>
    fetch(`${served.address}/api/questions`, {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const ask = async (question: string): Promise<Answer> => {
    const answer = questionResponseSchema.parse(await (await post({ question })).json());
    if (answer.kind !== 'answer' && answer.kind !== 'empty') throw new Error(`${question}: ${answer.kind}`);
    return answer;
  };
  const overview = async (): Promise<GraphResponse> => graphResponseSchema.parse(await get('/api/graph'));

  test('the overview has every node with its own place, the same each time, and says that nothing was cut', async () => {
    const graph = await overview();
    expect(graph.cut.nodes).toMatchObject({ shown: graph.nodes.length, total: graph.nodes.length });
    expect(Object.values(graph.counts.labels).reduce((a, b) => a + b, 0)).toBe(graph.nodes.length);
    expect(graph.relationships).toHaveLength(graph.cut.relationships.total);
    expect(new Set(graph.nodes.map((n) => `${n.x} ${n.y}`)).size).toBe(graph.nodes.length);
    const ids = new Set(graph.nodes.map((n) => n.id));
    for (const r of graph.relationships) expect(ids.has(r.startNodeId) && ids.has(r.endNodeId)).toBe(true);
    expect(await overview()).toEqual(graph);
  });

  test('a smaller overview keeps the best connected and says what was cut', async () => {
    const graph = graphResponseSchema.parse(await get('/api/graph?limit=10'));
    expect(graph.nodes).toHaveLength(10);
    expect(graph.cut.nodes.total).toBeGreaterThan(200);
    expect(graph.nodes.map((n) => n.id)).toContain('person:amber-rudd');
  });

  test('the case says in which state it is, as the overview says it', async () => {
    const { case: called, hash } = await overview();
    expect(caseStateResponseSchema.parse(await get('/api/case'))).toEqual({ case: called, hash });
  });

  test('what carries a relationship and when its occasion was is dated the same, whatever is drawn with it', async () => {
    const { nodes, relationships } = await overview();
    const dayOf = new Map(nodes.map(({ id, properties }) => [id as string, properties]));
    const copied = relationships.filter(({ properties }) => properties['carriedFrom'] !== undefined);
    expect(copied.length).toBeGreaterThan(300);
    for (const { properties } of copied) {
      const published = (properties['papers'] as readonly string[]).flatMap(
        (paper) => dayOf.get(paper)?.['publishedFrom'] ?? [],
      );
      expect(properties['carriedFrom']).toBe(published.map(String).sort()[0]);
    }
    const atAnEvent = relationships.filter(({ properties }) => properties['occasionFrom'] !== undefined);
    expect(atAnEvent.length).toBeGreaterThan(10);
    for (const { properties } of atAnEvent)
      expect(properties['occasionFrom']).toBe(dayOf.get(String(properties['event']))?.['whenFrom']);

    const [one] = atAnEvent;
    const answer = await fetch(`${served.address}/api/graph/among`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ beside: 'nothing', ids: [one?.startNodeId, one?.endNodeId] }),
    });
    const among = amongResponseSchema.parse(await answer.json());
    expect(among.relationships.find(({ id }) => id === one?.id)?.properties).toMatchObject({
      occasionFrom: one?.properties['occasionFrom'],
    });
  });

  test('an overview that was sent already is not sent again', async () => {
    const first = await fetch(`${served.address}/api/graph`);
    const tag = first.headers.get('etag') ?? '';
    await first.arrayBuffer();
    const second = await fetch(`${served.address}/api/graph`, { headers: { 'If-None-Match': tag } });
    expect(second.status).toBe(304);
  });

  test('what an earlier run of the server said is sent anew: another version may say it otherwise', async () => {
    const tag = (await fetch(`${served.address}/api/graph`)).headers.get('etag') ?? '';
    const { store, folder } = served.one;
    const another = createApp(store, { texts: textsIn(folder), log: logAt('silent') });
    const { server, port } = await listen(another, '127.0.0.1', 0);
    const answer = await fetch(`http://127.0.0.1:${port}/api/graph`, { headers: { 'If-None-Match': tag } });
    await answer.arrayBuffer();
    server.closeAllConnections();
    server.close();
    expect(answer.status).toBe(200);
  });

  test.each([
    ['Ruud', 'person:amber-rudd'],
    ['thewlis', 'person:alison-thewliss'],
    ['the leaked memo', 'doc:memo'],
    ['home sec', 'post:home-secretary'],
  ])('a search for %s finds %s', async (text, id) => {
    const found = searchResponseSchema.parse(await get(`/api/search?q=${encodeURIComponent(text)}`));
    expect(found.hits[0]?.id).toBe(id);
  });

  test('words are found in the papers whose text is here, and stand where it is said', async () => {
    const { passages, cut, papers } = passagesResponseSchema.parse(
      await get(`/api/passages?q=${encodeURIComponent('Total SUPPORT')}&limit=3`),
    );
    expect(papers.held).toBe(5);
    expect(papers.searched).toBe(checkable ? 5 : 0);
    if (!checkable) return expect(passages).toEqual([]);
    expect(cut.total).toBeGreaterThanOrEqual(passages.length);
    const [first] = passages;
    const { text } = documentResponseSchema.parse(await get(`/api/documents/${first?.document}`));
    expect(text?.slice(first?.start, first?.end)).toBe(first?.text);
    const [words] = first?.found ?? [];
    expect(text?.slice(words?.start, words?.end).toLowerCase()).toBe('total support');
  });

  test.runIf(checkable)(
    'a text that comes while the server runs is found, though the case stays as it is',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'whoknew-texts-'));
      const app = createApp(served.one.store, { texts: textsIn(folder), log: logAt('silent') });
      const { server, port } = await listen(app, '127.0.0.1', 0);
      const search = async () => {
        const response = await fetch(`http://127.0.0.1:${port}/api/passages?q=total+support`);
        return passagesResponseSchema.parse(await response.json());
      };
      try {
        expect(await search()).toMatchObject({ passages: [], papers: { searched: 0, held: 5 } });
        const [first, ...others] = (await readdir(join(served.one.folder, 'texts'))).sort();
        await mkdir(join(folder, 'texts'));
        await copyFile(join(served.one.folder, 'texts', `${first}`), join(folder, 'texts', `${first}`));
        expect((await search()).papers.searched).toBe(1);
        for (const name of others) {
          await copyFile(join(served.one.folder, 'texts', name), join(folder, 'texts', name));
        }
        const { passages, papers } = await search();
        expect(papers.searched).toBe(5);
        expect(passages.length).toBeGreaterThan(0);
      } finally {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
        await rm(folder, { recursive: true, force: true });
      }
    },
  );

  test('a node tells its names, and its relationships by type and direction', async () => {
    const { node, counts, evidence, documents } = nodeResponseSchema.parse(await get('/api/nodes/doc:memo'));
    expect(node.labels).toEqual(['Entity', 'Document']);
    expect(node.properties['when']).toBe('2017-06-21');
    expect(counts).toContainEqual({ type: 'AUTHORED', direction: 'in', count: 1, neighbours: 1 });
    expect(evidence.length).toBeGreaterThan(0);
    for (const e of evidence) expect(documents.some((d) => d.id === e.document)).toBe(true);

    const neighbours = neighbourhoodResponseSchema.parse(
      await get('/api/nodes/doc:memo/neighbourhood?ways=in.AUTHORED,out.COPIED_TO&order=most-connected'),
    );
    expect(new Set(neighbours.relationships.map((r) => r.type))).toEqual(new Set(['AUTHORED', 'COPIED_TO']));
    expect(neighbours.cut.shown).toBe(neighbours.cut.total);
    for (const r of neighbours.relationships) {
      for (const id of r.evidence) expect(neighbours.evidence.some((e) => e.id === id)).toBe(true);
    }
    const cut = neighbourhoodResponseSchema.parse(
      await get('/api/nodes/person:amber-rudd/neighbourhood?limit=3'),
    );
    expect(cut.cut.shown).toBe(3);
    expect(cut.cut.total).toBeGreaterThan(30);
  });

  test('every relationship of the case leads to a quotation that stands in its source, or is marked background', async () => {
    const { relationships } = await overview();
    const unsourced = relationships.filter((r) => r.evidence.length === 0 && r.status !== 'background');
    expect(unsourced).toEqual([]);
    const copied = relationships.find((r) => r.type === 'COPIED_TO' && r.endNodeId === 'post:home-secretary');
    const detail = relationshipResponseSchema.parse(await get(`/api/relationships/${copied?.id}`));
    expect(detail.sentence).toMatch(/was copied to Home Secretary$/);
    expect(detail.corroboration.independent).toBeGreaterThan(0);
    for (const e of detail.evidence) {
      expect(e.check).toBe(checkable ? 'verified' : 'unavailable');
      if (checkable) expect(e.context).toContain(e.exact);
    }
  });

  test('a document gives its text where that is at hand, and every quotation at its place', async () => {
    const graph = await overview();
    const held = graph.nodes.filter((n) => n.properties['held'] === true);
    expect(held).toHaveLength(5);
    for (const { id } of held) {
      const { text, quotations, textMissing, documents } = documentResponseSchema.parse(
        await get(`/api/documents/${id}`),
      );
      expect(quotations.length).toBeGreaterThan(20);
      expect(quotations.map((q) => q.evidence.start)).toEqual(
        quotations.map((q) => q.evidence.start).sort((a, b) => a - b),
      );
      expect(quotations.every((q) => q.carries !== '')).toBe(true);
      const named = new Set(documents.map((each) => each.id));
      expect(quotations.every(({ evidence }) => named.has(id) && named.has(evidence.by))).toBe(true);
      if (checkable)
        for (const { evidence } of quotations)
          expect(text?.slice(evidence.start, evidence.end)).toBe(evidence.exact);
      else expect(textMissing).toContain('--sources');
    }
    const memo = documentResponseSchema.parse(await get('/api/documents/doc:memo'));
    expect(memo).toMatchObject({ text: null, textMissing: expect.stringContaining('not held here') });
  });

  describe('answers from the graph, with every source named', () => {
    const sourcesOf = (answer: Answer): ReadonlySet<string> =>
      new Set(answer.evidence.map((e) => e.document));
    const cellIds = (answer: Answer): readonly string[] =>
      answer.rows.flatMap((row) =>
        row.cells.flatMap((c) => (typeof c === 'object' && c !== null ? [c.id] : [])),
      );

    test('who wrote the memo', async () => {
      const answer = await ask('Who wrote the memo?');
      expect(answer.sentence).toContain('was written by Hugh Ind');
      expect(cellIds(answer)).toEqual(['person:hugh-ind']);
      expect(answer.parameters).toEqual({ document: 'doc:memo' });
      expect(answer.cypher).toContain('AUTHORED');
    });

    test('who was copied on the memo: the office, by the articles that say so; who was sent it stands apart', async () => {
      const answer = await ask('Who was copied on the memo?');
      expect(cellIds(answer)).toContain('post:home-secretary');
      expect(cellIds(answer)).toContain('person:amber-rudd');
      expect(cellIds(answer)).not.toContain('person:brandon-lewis');
      expect(answer.sentence).toContain('Brandon Lewis (alleged)');
      for (const source of [
        'doc:misled-parliament',
        'doc:mail-on-sunday-29-april',
        'doc:refusing-to-resign',
      ]) {
        expect(sourcesOf(answer)).toContain(source);
      }
      const carrying = new Set(answer.rows.flatMap((row) => row.evidence));
      expect(new Set(answer.evidence.filter((e) => carrying.has(e.id)).map((e) => e.document))).toEqual(
        new Set(['doc:misled-parliament', 'doc:mail-on-sunday-29-april']),
      );
      expect(answer.graph.nodes.map((n) => n.id)).toContain('doc:memo');
    });

    test('what was Amber Rudd copied on, through her office too', async () => {
      const answer = await ask('What was Amber Rudd copied on?');
      expect(answer.sentence).toContain('through the office of Home Secretary');
      expect(cellIds(answer)).toContain('doc:memo');
    });

    test('what was her predecessor copied on: the office alone makes nobody copied who no longer held it', async () => {
      const answer = await ask('What was Theresa May copied on?');
      expect(answer.kind).toBe('empty');
      expect(answer.rows).toEqual([]);
    });

    test('who called for her resignation', async () => {
      const answer = await ask('Who called for Amber Rudd’s resignation?');
      for (const id of [
        'person:diane-abbott',
        'person:joanna-cherry',
        'person:alison-thewliss',
        'person:jeremy-corbyn',
      ]) {
        expect(cellIds(answer)).toContain(id);
      }
      for (const id of ['person:vince-cable', 'person:dawn-butler', 'person:yvette-cooper']) {
        expect(cellIds(answer)).not.toContain(id);
      }
      expect(sourcesOf(answer).size).toBeGreaterThanOrEqual(4);
      expect(answer.sentence).toMatch(/Joanna Cherry: If the memo is accurate/);
    });

    test('every row has a footnote, and every footnote a quotation', async () => {
      for (const question of ['Who was copied on the memo?', 'Who called for Amber Rudd’s resignation?']) {
        const answer = await ask(question);
        const known = new Set(answer.evidence.map((e) => String(e.id)));
        for (const row of answer.rows) {
          expect(row.evidence.length).toBeGreaterThan(0);
          expect(row.evidence.every((id) => known.has(id))).toBe(true);
        }
        const footnotes = answer.pieces.filter((piece) => piece.kind === 'footnote');
        expect(footnotes.length).toBeGreaterThan(0);
        expect(footnotes.every((piece) => piece.evidence.every((id) => known.has(id)))).toBe(true);
      }
    });

    test('a reading whose slot was chosen is asked as it stands', async () => {
      const response = await post({ reading: { id: 'copied-on', slots: { document: 'doc:memo' } } });
      const answer = questionResponseSchema.parse(await response.json());
      expect(answer).toMatchObject({
        kind: 'answer',
        reading: { slots: [{ name: 'document', id: 'doc:memo' }] },
      });
    });

    test('what is not understood is refused with what can be asked', async () => {
      const answer = questionResponseSchema.parse(await (await post({ question: 'Is she guilty?' })).json());
      expect(answer).toMatchObject({
        kind: 'refused',
        sentence: expect.stringContaining('I don’t understand'),
      });
      if (answer.kind === 'refused') expect(answer.suggestions).toHaveLength(3);
    });
  });

  describe('refuses', () => {
    const failureOf = async (response: Response) => ({
      status: response.status,
      body: (await response.json()) as unknown,
    });

    test.each<[string, string, number]>([
      ['an id of nothing', '/api/nodes/person:nobody', 404],
      ['an id that is none', `/api/nodes/${encodeURIComponent("x' OR 1=1 //")}`, 400],
      ['a document that is a person', '/api/documents/person:amber-rudd', 404],
      ['a relationship of nothing', '/api/relationships/doc:memo~copied-to~00000000', 404],
      ['an empty search', '/api/search?q=', 400],
      ['a search for no words', '/api/passages?q=', 400],
      ['a limit out of range', '/api/graph?limit=0', 400],
      ['a limit that is no number', '/api/graph?limit=ten', 400],
      ['an unknown type', '/api/nodes/doc:memo/neighbourhood?ways=out.COPED_TO', 400],
      ['a way without a direction', '/api/nodes/doc:memo/neighbourhood?ways=COPIED_TO', 400],
      ['an unknown label', '/api/search?q=rudd&labels=Persn', 400],
      ['a field that is not asked for', '/api/graph?lmit=5', 400],
      ['a limit in another notation', '/api/graph?limit=0x10', 400],
      ['an address of nothing', '/api/secrets', 404],
      ['a page of nothing', '/../../etc/passwd', 404],
    ])('%s', async (_, path, status) => {
      const failure = await failureOf(await fetch(served.address + path));
      expect(failure).toMatchObject({
        status,
        body: {
          code: expect.any(String),
          message: expect.any(String),
          requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        },
      });
      expect(JSON.stringify(failure.body)).not.toMatch(/node_modules|\.ts|at \w+ \(/);
    });

    test.each<[string, unknown, Readonly<Record<string, string>> | undefined, number]>([
      ['a body that is no JSON', '{', undefined, 400],
      ['a form', 'question=x', { 'Content-Type': 'application/x-www-form-urlencoded' }, 400],
      ['a field that is not asked for', { question: 'x', admin: true }, undefined, 400],
      ['an unknown reading', { reading: { id: 'drop', slots: {} } }, undefined, 400],
      [
        'a slot of the wrong kind',
        { reading: { id: 'copied-on', slots: { document: 'person:amber-rudd' } } },
        undefined,
        400,
      ],
      [
        'a slot that does not exist',
        { reading: { id: 'copied-on', slots: { document: 'doc:memo', x: 'y' } } },
        undefined,
        400,
      ],
      ['a body of 100 kB', { question: 'x'.repeat(100_000) }, undefined, 413],
    ])('%s', async (_, body, headers, status) => {
      expect(await failureOf(await post(body, headers))).toMatchObject({ status });
    });

    test('another site’s page, and another host’s name', async () => {
      const origin = { Origin: 'https://evil.example', 'Content-Type': 'application/json' };
      expect((await post({ question: 'who wrote the memo' }, origin)).status).toBe(403);
      const sameOrigin = { Origin: served.address, 'Content-Type': 'application/json' };
      expect((await post({ question: 'who wrote the memo' }, sameOrigin)).status).toBe(200);
    });
  });

  test('says what it may load, and nothing from elsewhere', async () => {
    const response = await fetch(`${served.address}/api/graph`);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('x-powered-by')).toBeNull();
    await response.arrayBuffer();
  });

  test('describes its routes in OpenAPI, and on a page', async () => {
    const description = (await get('/api/openapi.json')) as {
      openapi: string;
      paths: Record<string, unknown>;
    };
    expect(description.openapi).toBe('3.1.0');
    expect(Object.keys(description.paths)).toContain('/api/nodes/{id}/neighbourhood');
    const page = await (await fetch(`${served.address}/api`)).text();
    expect(page).toContain('/api/nodes/{id}');
    expect(page).not.toContain('<script');
  });
});
