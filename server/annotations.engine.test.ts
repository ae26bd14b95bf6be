import type { Server } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { textOf } from '#core/property-value';
import { annotationsSchema, importResponseSchema } from '#core/wire/annotations';
import { wireFailureSchema } from '#core/wire/failure';
import { listSchema, listsResponseSchema } from '#core/wire/list';
import { noteSchema, notesResponseSchema, type Note } from '#core/wire/note';
import { savedQuerySchema } from '#core/wire/saved-query';
import { viewSchema, viewsResponseSchema, type View } from '#core/wire/view';
import { openStore } from '#store/open-store';
import { readCase, sizeOfKept } from '#store/queries';
import { loadCase } from '#loader/load';
import { planReset, reset } from '#loader/reset';
import { step, type GraphStore } from '#store/graph-store';
import type { Query } from '#store/query';
import { findKept } from '../server/annotations/keeper.ts';
import { NOTES } from '../server/annotations/notes.ts';
import { createApp } from '../server/app.ts';
import { listen } from '../server/listen.ts';
import { logAt } from '../server/log.ts';
import { textsIn } from '../server/texts.ts';
import { emptied, testEngines, type FreshStore } from '../test/engines.ts';
import { madeCase } from '../test/fixtures/made-case.ts';

const engines = await testEngines();

const CASE = madeCase([
  ['person:ann', 'AUTHORED', 'doc:letter', { whenFrom: '2001-06-01' }],
  ['doc:letter', 'COPIED_TO', 'person:bob'],
]);
const COPIED = String(CASE.relationships[1]?.id);
/** The same case as a later load has it: the letter was copied to nobody, and Bob is no more. */
const LATER = madeCase([['person:ann', 'AUTHORED', 'doc:letter', { whenFrom: '2001-06-01' }]]);
const load = (one: FreshStore, graph = CASE) =>
  loadCase(one.store, graph, { scopes: ['made'], now: '2026-01-01T00:00:00Z' });

/** What somebody else keeps in the same database, under labels that ours have too, and of kinds that ours are of. */
const STRANGERS: Query<Record<string, never>, object> = {
  name: 'test/strangers',
  text: `CREATE (:Note {id: 17, text: 'x', embedding: [0.1, 0.2], size: 1.5})
    CREATE (:Note {embedding: [0.1], size: 31999999})
    CREATE (:View {id: 'v', kind: 'view', name: 5, size: 1.5})
    CREATE (:View {id: 'l', kind: 'link', size: 1.5, changedAt: 5})
    CREATE (:View {kind: 'list', embedding: [0.1]})
    CREATE (:View {kind: 'cypher', embedding: [0.1]})`,
  access: 'write',
  parameters: z.strictObject({}) as unknown as z.ZodType<Record<string, never>>, // no parameters at all
  row: z.object({}),
};

const BOARD = { places: { 'person:ann': [0.5, -3], 'doc:letter': [1e-7, 2] }, pinned: [], deep: { a: [{}] } };
const PICTURE = 'data:image/webp;base64,UklGRg==';

describe.each(engines)('notes, views and lists on $name', (engine) => {
  let one: FreshStore;
  let server: Server;
  let address = '';
  beforeAll(async () => {
    one = await engine.fresh();
    await load(one);
    const app = createApp(one.store, { texts: textsIn(one.folder), log: logAt('silent') });
    const listening = await listen(app, '127.0.0.1', 0);
    server = listening.server;
    address = `http://127.0.0.1:${listening.port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await one.end();
  });
  afterEach(async () => {
    await emptied(one.store);
    await load(one);
  });

  const send = (method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(`${address}/api/${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
  async function done<T>(schema: z.ZodType<T>, method: string, path: string, body?: unknown): Promise<T> {
    const response = await send(method, path, body);
    const answer: unknown = await response.json();
    expect({ status: response.status, answer }).toMatchObject({ status: 200 });
    return schema.parse(answer);
  }
  async function refused(method: string, path: string, body?: unknown) {
    const response = await send(method, path, body);
    return { status: response.status, ...wireFailureSchema.parse(await response.json()) };
  }
  /** The address that deletes what was seen so. */
  const deleted = (kind: string, { id, changedAt }: { readonly id: string; readonly changedAt: string }) =>
    `${kind}/${id}?changedAt=${changedAt}`;
  const notes = async (): Promise<readonly Note[]> => (await done(notesResponseSchema, 'GET', 'notes')).notes;
  const hash = async () => {
    const [row] = await one.store.read(readCase, {});
    return row === undefined ? undefined : textOf(row.properties, 'hash');
  };

  describe('a note', () => {
    test('is pinned to nodes and relationships, changed, and deleted', async () => {
      const targets = ['person:bob', COPIED];
      const made = await done(noteSchema, 'POST', 'notes', { text: 'Why him? <b>“ü”</b>\n', targets });
      expect(made).toMatchObject({
        id: expect.stringMatching(/^note:[0-9a-f]{10}$/),
        text: 'Why him? <b>“ü”</b>\n',
        targets,
        lost: [],
        changedAt: made.madeAt,
      });
      expect(await notes()).toEqual([made]);
      const { changedAt } = made;
      const change = { text: 'Ask Ann.', targets: ['person:ann'], changedAt };
      const changed = await done(noteSchema, 'PUT', `notes/${made.id}`, change);
      expect(changed).toMatchObject({ id: made.id, text: 'Ask Ann.', madeAt: made.madeAt });
      expect(changed.changedAt > changedAt).toBe(true);
      expect(await notes()).toEqual([changed]);
      expect((await send('DELETE', deleted('notes', changed))).status).toBe(200);
      expect(await notes()).toEqual([]);
      expect(await refused('DELETE', deleted('notes', changed))).toMatchObject({ status: 404 });
    });

    test('that was changed meanwhile is not deleted by whoever never read the change', async () => {
      const targets = ['person:ann'];
      const seen = await done(noteSchema, 'POST', 'notes', { text: 'first', targets });
      const change = { text: 'second', targets, changedAt: seen.changedAt };
      expect((await send('PUT', `notes/${seen.id}`, change)).status).toBe(200);
      expect(await refused('DELETE', deleted('notes', seen))).toMatchObject({
        status: 409,
        present: { text: 'second' },
      });
      expect((await notes()).map(({ text }) => text)).toEqual(['second']);
      expect(await refused('DELETE', `notes/${seen.id}`)).toMatchObject({ status: 400 });
    });

    test('that was changed meanwhile is not written over: the present text comes with the refusal', async () => {
      const targets = ['person:ann'];
      const { id, changedAt } = await done(noteSchema, 'POST', 'notes', { text: 'first', targets });
      const both = ['second', 'third'].map((text) =>
        send('PUT', `notes/${id}`, { text, targets, changedAt }),
      );
      const statuses = (await Promise.all(both)).map(({ status }) => status);
      expect(statuses.sort()).toEqual([200, 409]);
      const [kept] = await notes();
      const late = await refused('PUT', `notes/${id}`, { text: 'fourth', targets, changedAt });
      expect(late).toMatchObject({
        status: 409,
        code: 'conflict',
        present: { id, text: kept?.text, changedAt: kept?.changedAt },
      });
      expect(['second', 'third']).toContain(kept?.text);
    });

    test.each<[string, object, number, RegExp]>([
      ['to nothing', { text: 'x', targets: [] }, 400, /one node or relationship/],
      ['to what the case has not', { text: 'x', targets: ['person:nobody'] }, 404, /person:nobody/],
      ['to what is no id', { text: 'x', targets: ["person:' OR 1"] }, 400, /targets/],
      ['without words', { text: ' \n', targets: ['person:ann'] }, 400, /write something/],
      ['of a novel', { text: 'x'.repeat(10_001), targets: ['person:ann'] }, 400, /10000 characters/],
    ])('%s is refused', async (_, body, status, message) => {
      expect(await refused('POST', 'notes', body)).toMatchObject({
        status,
        message: expect.stringMatching(message),
      });
      expect(await notes()).toEqual([]);
    });
  });

  describe('a view', () => {
    const make = (more: object = {}): Promise<View> =>
      done(viewSchema, 'POST', 'views', {
        name: 'Who was told',
        address: 'focus=doc:letter&hide=',
        board: BOARD,
        thumbnail: PICTURE,
        ...more,
      });
    const listed = async () => (await done(viewsResponseSchema, 'GET', 'views')).views;

    test('keeps its board, its picture and the hash of the case, and is listed without its board', async () => {
      const made = await make({ note: 'for Tuesday' });
      expect(made).toMatchObject({
        id: expect.stringMatching(/^view:[0-9a-f]{10}$/),
        board: BOARD,
        thumbnail: PICTURE,
        madeOnHash: await hash(),
      });
      expect(await done(viewSchema, 'GET', `views/${made.id}`)).toEqual(made);
      const { board: _, ...summary } = made;
      expect(await listed()).toEqual([summary]);
    });

    test('keeps the hash of the state that its maker looked at, which may not be the case’s any more', async () => {
      const looked = await hash();
      await load(one, LATER);
      expect(await hash()).not.toBe(looked);
      expect((await make({ madeOnHash: looked })).madeOnHash).toBe(looked);
      expect(await refused('POST', 'views', { address: '', board: {}, madeOnHash: 'now' })).toMatchObject({
        status: 400,
      });
    });

    test('is written over by its name only where that is asked for, and renamed', async () => {
      const first = await make({ note: 'for Tuesday' });
      expect(await refused('POST', 'views', { name: 'who was TOLD', address: '', board: {} })).toMatchObject({
        status: 409,
      });
      const second = await make({ board: { other: true }, thumbnail: undefined, replace: true });
      expect(second).toMatchObject({ id: first.id, board: { other: true }, thumbnail: null });
      expect(second.note).toBe('for Tuesday');
      const { changedAt, note } = await make({ board: { other: true }, note: 'for Friday', replace: true });
      expect(note).toBe('for Friday');
      const renamed = await done(viewSchema, 'PUT', `views/${first.id}`, { name: 'Told', changedAt });
      expect(renamed).toMatchObject({ name: 'Told', board: { other: true } });
      expect(await refused('PUT', `views/${first.id}`, { name: 'Late', changedAt })).toMatchObject({
        status: 409,
        present: { name: 'Told' },
      });
      expect(await refused('DELETE', deleted('views', first))).toMatchObject({
        status: 409,
        present: { name: 'Told' },
      });
      const [present = first] = await listed();
      expect((await send('DELETE', deleted('views', present))).status).toBe(200);
      expect(await listed()).toEqual([]);
    });

    test('without a name is a link: the same for the same, and listed nowhere', async () => {
      const link = await make({ name: undefined });
      expect(link.name).toBeNull();
      expect(await make({ name: undefined })).toEqual(link);
      expect((await make({ name: undefined, address: 'focus=person:ann' })).id).not.toBe(link.id);
      expect(await listed()).toEqual([]);
      expect(await done(viewSchema, 'GET', `views/${link.id}`)).toEqual(link);
    });

    test('that was a link once is not handed out as that link any more', async () => {
      const link = await make({ name: undefined });
      const { changedAt } = link;
      await done(viewSchema, 'PUT', `views/${link.id}`, { name: 'Told', changedAt });
      await make({ name: 'Told', board: { other: true }, replace: true });
      const again = await make({ name: undefined });
      expect(again).toMatchObject({ name: null, board: BOARD });
      expect(again.id).not.toBe(link.id);
    });

    test('without a name gives way to newer ones, copied longest ago first, and takes no room of notes', async () => {
      const large = (link: number) => make({ name: undefined, board: { link, x: 'x'.repeat(1_990_000) } });
      const links = [];
      for (let link = 0; link < 8; link += 1) links.push(await large(link));
      expect(await large(0)).toEqual(links[0]);
      const last = await large(8);
      const there = await Promise.all(
        [...links, last].map(async ({ id }) => (await send('GET', `views/${id}`)).status),
      );
      expect(there).toEqual([200, 404, ...Array.from({ length: 7 }, () => 200)]);
      const sizes = await one.store.read(sizeOfKept('View'), {});
      expect(sizes[0]?.size ?? 0).toBe(0);
      const { changedAt } = last;
      await done(viewSchema, 'PUT', `views/${last.id}`, { name: 'Told', changedAt });
      const [named] = await one.store.read(sizeOfKept('View'), {});
      expect(named?.size).toBeGreaterThan(1_990_000);
    });

    test('may be of more than a megabyte', async () => {
      const places = Object.fromEntries(
        Array.from({ length: 30_000 }, (_, i) => [`person:p-${i}`, [i / 3, -1 - i / 7]]),
      );
      const made = await make({ board: { places } });
      expect((await done(viewSchema, 'GET', `views/${made.id}`)).board).toEqual({ places });
    });

    test.each<[string, object, number]>([
      ['a board that is too large', { board: { x: 'x'.repeat(2_000_000) } }, 400],
      ['a board that is a list', { board: [] }, 400],
      [
        'a board that is too deep',
        { board: Array.from({ length: 40 }).reduce<object>((inner) => ({ inner }), {}) },
        400,
      ],
      ['a picture from elsewhere', { thumbnail: 'https://evil.example/x.png' }, 400],
      ['a picture that is a program', { thumbnail: 'data:image/svg+xml;base64,PHN2Zz4=' }, 400],
      ['an address that is none', { address: '?focus=x' }, 400],
      ['an address that is too long', { address: 'x'.repeat(4_001) }, 400],
      ['an empty name', { name: ' ' }, 400],
    ])('with %s is refused', async (_, more, status) => {
      const body = { name: 'No', address: '', board: {}, ...more };
      expect(await refused('POST', 'views', body)).toMatchObject({ status });
      expect(await listed()).toEqual([]);
    });

    test('is no saved query, and a saved query is no view', async () => {
      const query = await done(savedQuerySchema, 'POST', 'saved-queries', {
        name: 'Q',
        query: 'RETURN 1 AS n',
      });
      const made = await make();
      expect((await listed()).map(({ id }) => id)).toEqual([made.id]);
      expect((await send('GET', `views/${query.id}`)).status).toBe(400);
      expect((await send('DELETE', `saved-queries/${made.id}`)).status).toBe(404);
    });
  });

  test('a list holds members, each once, under a name of its own', async () => {
    const members = ['person:ann', 'person:bob', 'person:ann'];
    const made = await done(listSchema, 'POST', 'lists', { name: 'Told', members });
    expect(made).toMatchObject({ members: ['person:ann', 'person:bob'], note: '', lost: [] });
    expect(await refused('POST', 'lists', { name: 'TOLD', members: [] })).toMatchObject({ status: 409 });
    expect(await refused('POST', 'lists', { name: 'Other', members: ['person:nobody'] })).toMatchObject({
      status: 404,
      message: expect.stringContaining('person:nobody'),
    });
    const change = { name: 'Told by letter', members: [COPIED], changedAt: made.changedAt };
    const changed = await done(listSchema, 'PUT', `lists/${made.id}`, change);
    expect((await done(listsResponseSchema, 'GET', 'lists')).lists).toEqual([changed]);
    expect(await refused('PUT', `lists/${made.id}`, change)).toMatchObject({
      status: 409,
      present: { name: 'Told by letter' },
    });
    expect(await refused('DELETE', deleted('lists', made))).toMatchObject({
      status: 409,
      present: { name: 'Told by letter' },
    });
    const [present = made] = (await done(listsResponseSchema, 'GET', 'lists')).lists;
    expect((await send('DELETE', deleted('lists', present))).status).toBe(200);
    expect((await done(listsResponseSchema, 'GET', 'lists')).lists).toEqual([]);
  });

  async function makeOneOfEach() {
    const note = await done(noteSchema, 'POST', 'notes', {
      text: 'Why?',
      targets: ['person:ann', 'person:bob', COPIED],
    });
    const view = await done(viewSchema, 'POST', 'views', { name: 'V', address: '', board: BOARD });
    const link = await done(viewSchema, 'POST', 'views', { address: 'a=b', board: {}, thumbnail: PICTURE });
    const list = await done(listSchema, 'POST', 'lists', { name: 'L', members: ['person:bob'], note: 'n' });
    const query = await done(savedQuerySchema, 'POST', 'saved-queries', {
      name: 'Q',
      query: 'RETURN $who AS w',
      parameters: [{ name: 'who', kind: 'entity', value: 'person:ann' }],
    });
    return { note, view, link, list, query };
  }
  const exported = async () => {
    const { exportedAt: _, ...file } = await done(annotationsSchema, 'GET', 'annotations');
    return file;
  };

  test('all of them stay through a load and a reset, change no hash and no seal, and say what was lost', async () => {
    const before = await load(one);
    const { note, list } = await makeOneOfEach();
    const kept = await exported();
    expect((await load(one)).seal).toEqual(before.seal);
    expect(await exported()).toEqual(kept);

    await load(one, LATER);
    expect((await notes())[0]).toEqual({ ...note, lost: ['person:bob', COPIED] });
    const [lost] = (await done(listsResponseSchema, 'GET', 'lists')).lists;
    expect(lost).toEqual({ ...list, lost: ['person:bob'] });
    const { changedAt } = note;
    const words = await done(noteSchema, 'PUT', `notes/${note.id}`, {
      text: 'Why?',
      targets: note.targets,
      changedAt,
    });
    expect(words.lost).toEqual(['person:bob', COPIED]);

    await reset(one.store, await planReset(one.store));
    expect((await load(one)).seal).toEqual(before.seal);
    const { case: _case, ...after } = await exported();
    expect(after).toEqual({
      format: kept.format,
      version: kept.version,
      notes: [{ ...kept.notes[0], changedAt: words.changedAt }],
      views: kept.views,
      lists: kept.lists,
      queries: kept.queries,
    });
  });

  test('a file of all of them goes back in, entry by entry, and a bad one spoils no other', async () => {
    const { note, view, link, list, query } = await makeOneOfEach();
    const file = await done(annotationsSchema, 'GET', 'annotations');
    const ids = [note.id, view.id, link.id, list.id, query.id];
    const put = (some: object) => done(importResponseSchema, 'POST', 'annotations', some);
    expect((await put(file)).unchanged.toSorted()).toEqual(ids.toSorted());

    await emptied(one.store);
    await load(one);
    expect((await put(file)).created.toSorted()).toEqual(ids.toSorted());
    expect(await exported()).toMatchObject({ notes: file.notes, views: file.views, lists: file.lists });

    const later = { ...file.notes[0], text: 'Newer', changedAt: '2099-01-01T00:00:00.000Z' };
    const answer = await put({
      format: file.format,
      version: file.version,
      notes: [{ ...file.notes[0], text: 5 }, later, 'x', later],
      lists: [{ ...file.lists[0], id: 'list:0000000000' }],
      views: [{ ...file.views[0], board: '{"a":' }],
      queries: [{ ...file.queries[0], id: view.id }],
    });
    expect(answer).toMatchObject({ created: [], replaced: [note.id], unchanged: [] });
    expect(answer.refused.map(({ entry }) => entry)).toEqual([
      'notes 1',
      'notes 3',
      note.id,
      'views 1',
      'list:0000000000',
      'queries 1',
    ]);
    expect(answer.refused.every(({ reason }) => reason !== '')).toBe(true);
    expect(await notes()).toMatchObject([{ id: note.id, text: 'Newer' }]);
    const older = await put(file);
    expect(older.refused).toEqual([
      { entry: note.id, reason: expect.stringContaining('changed here later') },
    ]);
    expect(await notes()).toMatchObject([{ text: 'Newer' }]);

    const other = await refused('POST', 'annotations', { format: 'csv', version: 1 });
    expect(other).toMatchObject({ status: 400, message: expect.stringContaining('no file of notes') });
  });

  test('other people’s notes and views in the database are none of ours, and take none of the room', async () => {
    await one.store.write([step(STRANGERS, {})]);
    const { note, view, link, list, query } = await makeOneOfEach();
    const file = await done(annotationsSchema, 'GET', 'annotations');
    const { notes: ofNotes, views, lists, queries } = file;
    const ids = [...ofNotes, ...views, ...lists, ...queries].map(({ id }) => id);
    expect(ids.toSorted()).toEqual([note, view, link, list, query].map(({ id }) => id).toSorted());
    const answer = await done(importResponseSchema, 'POST', 'annotations', file);
    expect(answer.unchanged.toSorted()).toEqual(ids.toSorted());
  });

  test('a file of another case is read in only where that is said, and one that names no case always', async () => {
    const { note } = await makeOneOfEach();
    const { case: _case, ...file } = await done(annotationsSchema, 'GET', 'annotations');
    await emptied(one.store);
    await load(one);
    const other = { ...file, case: { id: 'case:other', title: 'The other one', hash: 'h' } };
    expect(await refused('POST', 'annotations', other)).toMatchObject({
      status: 409,
      code: 'conflict',
      message: expect.stringContaining(
        'of the case “The other one” (case:other); this is “A made-up case” (case:made)',
      ),
    });
    expect(await notes()).toEqual([]);
    const meant = await done(importResponseSchema, 'POST', 'annotations?ofAnotherCase=true', other);
    expect(meant.created).toContain(note.id);
    expect((await done(importResponseSchema, 'POST', 'annotations', file)).unchanged).toContain(note.id);
  });

  test('a file gives to one what it takes from another: names count as they are when all of it is read in', async () => {
    const make = (name: string) => done(listSchema, 'POST', 'lists', { name, members: ['person:ann'] });
    await make('One');
    await make('Two');
    const file = await done(annotationsSchema, 'GET', 'annotations');
    const changedAt = '2099-01-01T00:00:00.000Z';
    const swapped = file.lists.map((list) => ({
      ...list,
      name: list.name === 'One' ? 'Two' : 'One',
      changedAt,
    }));
    const answer = await done(importResponseSchema, 'POST', 'annotations', { ...file, lists: swapped });
    expect(answer).toMatchObject({ replaced: swapped.map(({ id }) => id), refused: [] });
    expect((await exported()).lists.map(({ id, name }) => [id, name]).toSorted()).toEqual(
      swapped.map(({ id, name }) => [id, name]).toSorted(),
    );
  });

  test('half a character in a file is its entry’s alone', async () => {
    await makeOneOfEach();
    const file = await done(annotationsSchema, 'GET', 'annotations');
    await emptied(one.store);
    await load(one);
    const broken = { ...file.notes[0], id: 'note:0000000000', text: 'Why \ud83d?' };
    const [query] = file.queries;
    const parameters = [{ name: 'who', kind: 'text', value: '\udc00' }];
    const answer = await done(importResponseSchema, 'POST', 'annotations', {
      ...file,
      notes: [broken, ...file.notes],
      queries: [{ ...query, parameters }],
    });
    expect(answer.refused).toEqual([
      { entry: 'notes 1', reason: 'text: a text with half a character in it' },
      { entry: 'queries 1', reason: 'parameters.0.value: a text with half a character in it' },
    ]);
    expect(await exported()).toMatchObject({ notes: file.notes, views: file.views, queries: [] });
  });

  test('what is kept is on the disk before that is answered', async () => {
    const order: string[] = [];
    const served: GraphStore = {
      read: (query, parameters) => one.store.read(query, parameters),
      write: async (steps) => {
        await one.store.write(steps);
        order.push('written');
      },
      seal: (seal) => one.store.seal(seal),
      sync: async () => {
        await one.store.sync();
        order.push('on the disk');
      },
      engine: () => one.store.engine(),
      ping: () => one.store.ping(),
      statements: one.store.statements,
      close: () => one.store.close(),
    };
    const listening = await listen(
      createApp(served, { texts: textsIn(one.folder), log: logAt('silent') }),
      '127.0.0.1',
      0,
    );
    const usual = address;
    address = `http://127.0.0.1:${listening.port}`;
    try {
      const { note, view } = await makeOneOfEach();
      expect(order).toEqual(Array.from({ length: 5 }, () => ['written', 'on the disk']).flat());
      for (const kept of [deleted('notes', note), deleted('views', view)]) {
        order.length = 0;
        expect((await send('DELETE', kept)).status).toBe(200);
        expect(order).toEqual(['written', 'on the disk']);
      }
    } finally {
      address = usual;
      listening.server.closeAllConnections();
      await new Promise((resolve) => listening.server.close(resolve));
    }
  });

  if (engine.kind === 'embedded') {
    test('what was answered is there after the engine was opened again', async () => {
      const fresh = await engine.fresh();
      await load(fresh);
      const app = createApp(fresh.store, { texts: textsIn(fresh.folder), log: logAt('silent') });
      const { server: own, port } = await listen(app, '127.0.0.1', 0);
      const response = await fetch(`http://127.0.0.1:${port}/api/notes`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ text: 'Still here', targets: ['person:ann'] }),
      });
      expect(response.status).toBe(200);
      own.closeAllConnections();
      await new Promise((resolve) => own.close(resolve));
      await fresh.store.close();
      const again = await openStore(fresh.settings);
      try {
        const { id } = noteSchema.parse(await response.json());
        expect(await findKept(again, NOTES, id)).toMatchObject({ text: 'Still here' });
      } finally {
        await again.close();
        await fresh.end();
      }
    });
  }
});
