import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evidenceSchema, spanSaid } from '#core/evidence';
import { amongResponseSchema, MOST_ON_CANVAS, type AmongResponse } from '#core/wire/among';
import { aroundResponseSchema } from '#core/wire/around';
import { graphResponseSchema, type GraphResponse } from '#core/wire/graph';
import {
  neighbourhoodResponseSchema,
  neighboursResponseSchema,
  nodeResponseSchema,
} from '#core/wire/node-detail';
import { pathsResponseSchema, type PathsResponse } from '#core/wire/paths';
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

async function pathsOf(served: Served, query: string): Promise<PathsResponse> {
  return pathsResponseSchema.parse(await get(served, `/api/paths?${query}`));
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

  test('of kept nodes it is said which are gone, and nothing else', async () => {
    const response = await fetch(`${served.address}/api/graph/missing`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ids: ['person:nobody', 'doc:memo', 'no id at all', 'person:nobody'] }),
    });
    expect(await response.json()).toEqual({ missing: ['no id at all', 'person:nobody'] });
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

  describe('paths', () => {
    test('come shortest first, each step with its evidence, each path as a sentence', async () => {
      const answer = await pathsOf(served, 'from=person:hugh-ind&to=person:amber-rudd&k=8');
      expect(answer.paths).toHaveLength(8);
      const lengths = answer.paths.map(({ steps }) => steps.length);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      expect(answer.shortest?.steps).toBe(lengths[0]);
      expect(answer.shortest?.count).toBeGreaterThanOrEqual(
        lengths.filter((length) => length === lengths[0]).length,
      );
      expect(answer.cut).toBeNull();
      const relationships = new Map(answer.relationships.map((r) => [String(r.id), r]));
      const evidence = new Set(answer.evidence.map(({ id }) => id));
      const documents = new Set(answer.documents.map(({ id }) => id));
      for (const { nodes, steps, sentence } of answer.paths) {
        expect(new Set(nodes).size).toBe(steps.length + 1);
        expect([nodes[0], nodes.at(-1)]).toEqual(['person:hugh-ind', 'person:amber-rudd']);
        expect(sentence).toMatch(/^Hugh Ind .*\.$/);
        for (const [index, step] of steps.entries()) {
          expect([step.from, step.to]).toEqual(nodes.slice(index, index + 2));
          const r = relationships.get(step.relationship);
          const ends = [r?.startNodeId, r?.endNodeId];
          expect(step.forwards ? ends : ends.reverse()).toEqual([step.from, step.to]);
          expect(step.evidence).toEqual(r?.evidence);
          for (const id of step.evidence) expect(evidence.has(id)).toBe(true);
          for (const id of step.also) expect(relationships.has(id)).toBe(true);
        }
      }
      for (const e of answer.evidence) expect(documents.has(e.document)).toBe(true);
      expect(await pathsOf(served, 'from=person:hugh-ind&to=person:amber-rudd&k=8')).toEqual(answer);
    });

    test('keep to the types that were chosen', async () => {
      const types = 'AUTHORED,COPIED_TO,HOLDS_POST';
      const { paths, searched } = await pathsOf(
        served,
        `from=person:hugh-ind&to=person:amber-rudd&k=2&types=${types}`,
      );
      expect(paths.map(({ sentence }) => sentence)).toEqual([
        'Hugh Ind wrote Memo of 21 June 2017, which was copied to Amber Rudd.',
        expect.stringMatching(
          /^Hugh Ind wrote Memo of 21 June 2017, which was copied to Home Secretary.*, a post held by Amber Rudd/,
        ),
      ]);
      expect(searched).toContain('AUTHORED, COPIED_TO, HOLDS_POST');
    });

    test('in time order step from earlier to later, and say what is undated', async () => {
      const answer = await pathsOf(served, 'from=person:hugh-ind&to=person:amber-rudd&k=20&inTimeOrder=true');
      expect(answer.paths.length).toBeGreaterThan(0);
      for (const { steps } of answer.paths) {
        let latest = '';
        for (const { happened } of steps) {
          expect(happened).not.toBeNull();
          if ((happened?.from ?? '') > latest) latest = happened?.from ?? '';
          expect((happened?.to ?? '9999') >= latest).toBe(true);
        }
      }
      expect(answer.searched).toMatch(/\d+ undated relationships were left out/);
    });

    test.each<[string, string, number, RegExp]>([
      ['an id of nothing', 'from=person:amber-rudd&to=person:nobody', 404, /person:nobody/],
      ['both ends the same', 'from=doc:memo&to=doc:memo', 400, /two different/],
      ['an unknown type', 'from=doc:memo&to=person:amber-rudd&types=COPED_TO', 400, /COPIED_TO/],
      ['more than are looked for', 'from=doc:memo&to=person:amber-rudd&k=21', 400, /k: /],
      ['an end left out', 'from=doc:memo', 400, /to: /],
    ])('refuse %s', async (_, query, status, message) => {
      const response = await fetch(`${served.address}/api/paths?${query}`);
      expect(response.status).toBe(status);
      expect(((await response.json()) as { message: string }).message).toMatch(message);
    });
  });

  test.each<[string, unknown]>([
    ['no ids', []],
    ['a list of numbers', [1]],
    ['an id that is too long', ['x'.repeat(121)]],
    ['too many', Array.from({ length: MOST_ON_CANVAS + 1 }, (_, i) => `person:p${i}`)],
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
  // Two ways from the line's end to the crowd, dated: one forward in time, one back; and an undated short cut.
  ['person:ann', 'ADVISED', 'person:bob', { whenFrom: '2001-01-01', whenTo: '2001-12-31T23:59:59.999' }],
  ['person:bob', 'AUTHORED', 'doc:letter'],
  ['doc:letter', 'SENT_TO', 'person:cyd'],
  ['person:ann', 'ADVISED', 'person:dan', { whenFrom: '2005-01-01' }],
  ['person:dan', 'ADVISED', 'person:cyd', { whenTo: '2004-12-31T23:59:59.999' }],
  ['person:ann', 'RELATED_TO', 'person:cyd'],
  // Dated each another way: by itself, by the occasion it names, by the paper it belongs to; and not at all.
  ['person:eve', 'ADVISED', 'person:fay', { whenFrom: '2003-01-01' }],
  ['person:eve', 'ADVISED', 'person:gus', { event: 'event:launch' }],
  ['person:eve', 'AUTHORED', 'doc:minute', { event: 'event:undated' }],
  ['person:eve', 'ADVISED', 'person:hal', { whenTo: '1999-12-31T23:59:59.999' }],
  ['person:eve', 'ADVISED', 'person:ivo'],
  // Its words were said after the occasion that it names; and what begins at a dated paper.
  ['person:eve', 'STATED', 'claim:told', { event: 'event:launch' }],
  ['doc:letter', 'ABOUT', 'topic:ward'],
  // One of a type that comes after many of another.
  ['person:hub', 'STATED', 'claim:late'],
  ['event:launch', 'TOOK_PLACE_AT', 'place:town'],
  ['event:undated', 'TOOK_PLACE_AT', 'place:town'],
];
const DATES = {
  'doc:minute': { publishedFrom: '2001-09-01', publishedTo: '2001-09-01T23:59:59.999' },
  'doc:letter': { whenFrom: '2001-06-01', whenTo: '2001-06-01T23:59:59.999' },
  'event:launch': { whenFrom: '2002-05-01', whenTo: '2002-05-01T23:59:59.999' },
};

/** The crowd, with a quotation that tells when somebody said so. */
function crowd() {
  const made = madeCase(CROWD, DATES);
  const told = made.relationships.find(({ endNodeId }) => endNodeId === 'claim:told')?.id ?? '';
  const said = '2002-09-01';
  const quotation = evidenceSchema.parse({
    ...{ id: 'ev:00000000000a', document: 'doc:minute', exact: 'He knew', start: 0, end: 7 },
    ...{ contextStart: 0, contextEnd: 7, textSha256: '0'.repeat(64), stance: 'asserts', by: 'person:eve' },
    ...{ said, ...spanSaid(said, 'UTC'), kind: 'quote', supports: told, check: 'unavailable' },
  });
  const relationships = made.relationships.map((each) =>
    each.id === told ? { ...each, evidence: [quotation.id] } : each,
  );
  return { ...made, relationships, evidence: [quotation] };
}

describe.each(engines)('exploring more than the overview shows on $name', (engine) => {
  let served: Served;
  beforeAll(async () => {
    const one = await engine.fresh();
    await loadCase(one.store, crowd(), { scopes: ['made'], now: '2026-01-01T00:00:00Z' });
    served = await serve(one);
  });
  afterAll(() => stop(served));

  test('what the overview left out comes with its relationships to it and among itself', async () => {
    const overview = await overviewOf(served);
    const shown = new Set(overview.nodes.map(({ id }) => String(id)));
    const left = CROWD.map(([, , end]) => end).filter((id) => !shown.has(id));
    const [one = '', ...rest] = left.filter((id) => id.startsWith('person:one'));
    expect(rest.length).toBeGreaterThan(90);
    const single = await among(served, [one]);
    expect(single.relationships.map((r) => [r.startNodeId, r.endNodeId])).toEqual([['person:hub', one]]);
    expect(single.nodes).toMatchObject([{ id: one, degree: 1 }]);

    const all = await among(served, [one, ...rest]);
    expect(all.relationships).toHaveLength(rest.length + 1);
    // As many as are asked for at once: what comes last in the order of the ids is joined as the first is.
    const known = [...new Set(CROWD.flatMap(([a, , b]) => [a, b]))];
    const unknown = Array.from({ length: MOST_ON_CANVAS - known.length }, (_, place) => `doc:no-${place}`);
    const everybody = await among(served, [...unknown, ...known]);
    expect(everybody.missing).toHaveLength(unknown.length);
    expect(everybody.nodes).toHaveLength(2_118);
    expect(everybody.relationships).toHaveLength(CROWD.length);
    expect(new Set(everybody.relationships.map(({ id }) => id)).size).toBe(CROWD.length);
  });

  test('what is within some steps is found in all of the case, nearest first', async () => {
    const around = async (ids: readonly string[], steps: number) => {
      const response = await fetch(`${served.address}/api/graph/around`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ids, steps }),
      });
      expect(response.status).toBe(200);
      return aroundResponseSchema.parse(await response.json());
    };
    expect(await around(['person:ann'], 1)).toEqual({
      ids: ['person:ann', 'person:bob', 'person:cyd', 'person:dan'],
      more: false,
    });
    expect((await around(['person:ann'], 2)).ids).toEqual([
      ...['person:ann', 'person:bob', 'person:cyd', 'person:dan', 'doc:letter'],
    ]);
    expect((await around(['person:one-0000'], 1)).ids).toEqual(['person:one-0000', 'person:hub']);
    expect((await around(['person:one-0000'], 2)).ids).toHaveLength(2_102);
  });

  test('paths through a crowd are found from both ends', async () => {
    const { paths, shortest } = await pathsOf(served, 'from=person:one-0005&to=person:one-2098&k=3');
    expect(shortest).toEqual({ steps: 2, count: 1, more: false });
    expect(paths.map(({ nodes }) => nodes.map((id) => id.replace('person:', '')))).toEqual([
      ['one-0005', 'hub', 'one-2098'],
      ['one-0005', 'hub', 'one-2099', 'one-2098'],
      ['one-0005', 'hub', 'one-0001', 'one-2099', 'one-2098'],
    ]);
  });

  test('the latest and the earliest neighbours are so by whatever dates their relationships', async () => {
    const around = async (order: string): Promise<readonly string[]> => {
      const { relationships } = neighbourhoodResponseSchema.parse(
        await get(served, `/api/nodes/person:eve/neighbourhood?order=${order}`),
      );
      return relationships.map(({ endNodeId }) => endNodeId.replace(/^\w+:/, ''));
    };
    expect(await around('latest')).toEqual(['fay', 'told', 'gus', 'minute', 'hal', 'ivo']);
    expect(await around('earliest')).toEqual(['hal', 'minute', 'gus', 'told', 'fay', 'ivo']);
  });

  test('all relationships of a hub are reached, some of each type first, and all its neighbours named', async () => {
    const hub = '/api/nodes/person:hub';
    const page = async (asked: string) =>
      neighbourhoodResponseSchema.parse(await get(served, `${hub}/neighbourhood?limit=1000&${asked}`));
    const pages = await Promise.all([0, 1000, 2000].map((offset) => page(`offset=${offset}`)));
    expect(pages.map(({ cut }) => [cut.shown, cut.total])).toEqual([
      [1000, 2101],
      [1000, 2101],
      [101, 2101],
    ]);
    expect(new Set(pages.flatMap(({ relationships }) => relationships.map(({ id }) => id))).size).toBe(2101);
    expect(pages[0]?.relationships.some(({ type }) => type === 'STATED')).toBe(true);
    const rest = await page('ways=out.RELATED_TO&offset=999');
    const read = new Set(pages[0]?.relationships.map(({ id }) => id));
    expect(rest.cut).toMatchObject({ shown: 1000, total: 2100 });
    expect(rest.relationships.filter(({ id }) => read.has(id))).toEqual([]);

    const neighbours = async (asked: string) =>
      neighboursResponseSchema.parse(await get(served, `${hub}/neighbours?${asked}`));
    const all = await neighbours('order=most-connected');
    expect(all.cut).toMatchObject({ shown: 2101, total: 2101 });
    expect([new Set(all.ids).size, ...all.ids.slice(0, 2)]).toEqual([
      2101,
      'person:one-2099',
      'person:one-0001',
    ]);
    expect((await neighbours('ways=out.STATED,in.RELATED_TO')).ids).toEqual(['claim:late']);
  });

  test('a path in time order takes when words were said before the occasion, and the date of the paper it begins at', async () => {
    const told = await pathsOf(served, 'from=person:gus&to=claim:told&inTimeOrder=true');
    expect(told.paths[0]?.steps.map(({ happened }) => happened?.from)).toEqual(['2002-05-01', '2002-09-01']);
    const about = await pathsOf(served, 'from=person:bob&to=topic:ward&inTimeOrder=true');
    expect(about.paths[0]?.nodes).toEqual(['person:bob', 'doc:letter', 'topic:ward']);
    expect(about.searched).toContain('when its words were said');
  });

  test('a path in time order takes the date of the occasion that a relationship names', async () => {
    const query = 'from=person:gus&to=person:fay&inTimeOrder=true';
    const { paths, searched } = await pathsOf(served, query);
    expect(paths.map(({ nodes }) => nodes)).toEqual([['person:gus', 'person:eve', 'person:fay']]);
    expect(paths[0]?.steps[0]?.happened).toEqual({ from: '2002-05-01', to: '2002-05-01T23:59:59.999' });
    expect(searched).toContain('the occasion it names');
    expect((await pathsOf(served, 'from=person:fay&to=person:gus&inTimeOrder=true')).paths).toEqual([]);
  });

  test('a path in time order takes the date of the paper, and never goes back', async () => {
    const byLength = await pathsOf(served, 'from=person:ann&to=person:cyd');
    expect(byLength.paths.map(({ steps }) => steps.length)).toEqual([1, 2, 3]);
    const inTime = await pathsOf(served, 'from=person:ann&to=person:cyd&inTimeOrder=true');
    expect(inTime.paths.map(({ nodes }) => nodes)).toEqual([
      ['person:ann', 'person:bob', 'doc:letter', 'person:cyd'],
    ]);
    expect(inTime.paths[0]?.steps[1]?.happened).toEqual({
      from: '2001-06-01',
      to: '2001-06-01T23:59:59.999',
    });
    expect(inTime.searched).toContain('1 undated relationship was left out');
    const back = await pathsOf(served, 'from=person:cyd&to=person:ann&inTimeOrder=true');
    expect(back.paths.map(({ nodes }) => nodes[1])).toEqual(['person:dan', 'doc:letter']);
  });
});
