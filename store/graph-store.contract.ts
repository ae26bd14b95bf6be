import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FailureCode } from '#core/failure';
import { caseContract } from './case.contract.ts';
import { step, type GraphStore } from './graph-store.ts';
import * as probes from './probe-statements.contract.ts';

/** One engine under the suite. */
export interface EngineUnderTest {
  readonly name: string;
  readonly kind: 'neo4j' | 'embedded';
  /** A store on an engine that may be overwritten; every call opens another one on the same data. */
  readonly open: () => GraphStore;
}

/**
 * What every adapter must do, run on real engines. Nothing is skipped on either: where the engines differ, the
 * adapters make them the same.
 */
export function graphStoreContract(engine: EngineUnderTest): void {
  describe(`the contract of a graph store, on ${engine.name}`, () => {
    let store: GraphStore;

    beforeAll(async () => {
      store = engine.open();
      await store.write([step(probes.uniqueProbe, {})]);
      if (engine.kind === 'embedded') await store.write([step(probes.indexProbe, {})]);
    });
    beforeEach(async () => {
      await store.write([step(probes.clearProbes, {})]);
    });
    afterAll(async () => {
      await store.write([step(probes.clearProbes, {})]);
      await store.close();
    });

    describe('values', () => {
      const kinds: readonly (readonly [
        string,
        Readonly<Record<string, string | number | boolean | string[]>>,
      ])[] = [
        ['plain text', { text: 'a memo' }],
        ['quotes, backslashes and line ends', { text: `'single' "double" \`tick\` \\ \n \r\n \t` }],
        ['text of any script', { text: 'Zoë Ærø 日本語 עברית 😀 e\u0301 \u200b\u202e' }],
        ['an empty text', { text: '' }],
        ['a control character', { text: 'a\u0000b' }],
        ['text that looks like a date', { text: '2018-04-25' }],
        ['a long text', { text: 'wort '.repeat(20_000) }],
        ['a list of texts', { list: ['b', 'a', 'b', ''] }],
        ['an empty list', { list: [] }],
        [
          'whole numbers',
          { zero: 0, one: 1, minus: -7, most: Number.MAX_SAFE_INTEGER, least: Number.MIN_SAFE_INTEGER },
        ],
        ['fractions', { third: 1 / 3, tiny: 5e-324, large: 2 ** 52 - 0.5, minus: -0.1 }],
        ['truth values', { yes: true, no: false }],
      ];
      test.each(kinds)('keeps %s as it was', async (_, properties) => {
        await store.write([step(probes.createProbe, { id: 'kept', properties })]);
        const [row] = await store.read(probes.readProbe, { id: 'kept' });
        expect(row?.properties).toEqual({ id: 'kept', ...properties });
      });

      test.each(kinds)('gives back a parameter that is %s', async (_, properties) => {
        const [row] = await store.read(probes.echo, { value: properties });
        expect(row?.value).toEqual(properties);
      });

      test('gives whole numbers to the engine as INTEGER, so that they divide as such', async () => {
        const [row] = await store.read(probes.half, { value: 7 });
        expect(row?.half).toBe(3);
      });

      test('takes an undefined parameter for null', async () => {
        const [row] = await store.read(probes.echo, { value: undefined });
        expect(row).toEqual({ value: null, isNull: true });
      });

      test('drops a property that is set to null and leaves alone one that is undefined', async () => {
        await store.write([step(probes.mergeProbe, { id: 'a', properties: { kept: 1, dropped: 2 } })]);
        await store.write([
          step(probes.mergeProbe, { id: 'a', properties: { kept: undefined, dropped: null } }),
        ]);
        const [row] = await store.read(probes.readProbe, { id: 'a' });
        expect(row?.properties).toEqual({ id: 'a', kept: 1 });
      });

      test('gives an integer beyond 2^53 as a bigint, never rounded', async () => {
        const [row] = await store.read(probes.bigInteger, {});
        expect(row?.big).toBe(9007199254740993n);
      });

      test('gives a node as its sorted labels and its properties', async () => {
        await store.write([step(probes.mergeProbe, { id: 'a', properties: { rank: 1 } })]);
        const [row] = await store.read(probes.readNode, { id: 'a' });
        expect(row?.node).toEqual({
          labels: ['Aardvark', 'Probe', 'Zebra'],
          properties: { id: 'a', rank: 1 },
        });
      });

      test('gives relationships with their direction, and paths in their order', async () => {
        await store.write([
          step(probes.mergeProbes, { rows: ['a', 'b', 'c'].map((id) => ({ id, rank: 1 })) }),
          step(probes.mergeLink, {
            from: 'a',
            to: 'b',
            id: 'ab',
            properties: { evidence: ['ev:1'], sources: 2 },
          }),
          step(probes.mergeLink, { from: 'c', to: 'b', id: 'cb', properties: {} }),
          step(probes.mergeLink, { from: 'b', to: 'c', id: 'bc', properties: { evidence: [] } }),
        ]);
        expect(await store.read(probes.readLinks, {})).toEqual([
          {
            link: { type: 'PROBES', properties: { id: 'ab', evidence: ['ev:1'], sources: 2 } },
            startId: 'a',
            endId: 'b',
          },
          { link: { type: 'PROBES', properties: { id: 'bc', evidence: [] } }, startId: 'b', endId: 'c' },
          { link: { type: 'PROBES', properties: { id: 'cb' } }, startId: 'c', endId: 'b' },
        ]);
        const paths = await store.read(probes.readPath, { id: 'a' });
        expect(paths.map((row) => row.ids)).toEqual([
          ['a', 'b'],
          ['a', 'b', 'c'],
        ]);
        expect(paths[1]?.path.relationships.map((link) => link.properties['id'])).toEqual(['ab', 'bc']);
        expect(paths[1]?.path.nodes.map((node) => node.properties['id'])).toEqual(['a', 'b', 'c']);
      });
    });

    describe('reading', () => {
      test('gives rows in the order of the statement', async () => {
        const rows = ['d', 'a', 'c', 'b', 'e'].map((id, index) => ({ id, rank: index % 3 }));
        await store.write([step(probes.mergeProbes, { rows })]);
        const ranks = await store.read(probes.readRanks, {});
        expect(ranks.map(({ id, rank }) => `${id}${rank}`)).toEqual(['c2', 'a1', 'e1', 'b0', 'd0']);
      });

      test('gives no rows for what is not there', async () => {
        expect(await store.read(probes.readProbe, { id: 'nobody' })).toEqual([]);
        expect(await store.read(probes.readIds, {})).toEqual([]);
      });

      test('sees at once what was written', async () => {
        for (const id of ['a', 'b', 'c', 'd', 'e']) {
          await store.write([step(probes.createProbe, { id, properties: {} })]);
          expect(await store.read(probes.readProbe, { id })).toHaveLength(1);
        }
      });

      test('refuses a statement that is registered as a read and writes, and writes nothing', async () => {
        await expect(store.read(probes.secretWrite, { id: 'secret' })).rejects.toMatchObject(
          failure('defect'),
        );
        expect(await store.read(probes.readIds, {})).toEqual([]);
      });

      test('refuses a statement that is registered as a write', async () => {
        await expect(store.read(probes.createProbe, { id: 'a', properties: {} })).rejects.toMatchObject(
          failure('defect'),
        );
        expect(await store.read(probes.readIds, {})).toEqual([]);
      });

      test('answers many reads at once', async () => {
        const rows = Array.from({ length: 50 }, (_, index) => ({ id: `p${index}`, rank: index }));
        await store.write([step(probes.mergeProbes, { rows })]);
        const answers = await Promise.all(rows.map(({ id }) => store.read(probes.readProbe, { id })));
        expect(answers.map(([row]) => row?.properties['rank'])).toEqual(rows.map((row) => row.rank));
      });
    });

    describe('writing', () => {
      test('writes all steps or none', async () => {
        await store.write([step(probes.createProbe, { id: 'taken', properties: { rank: 1 } })]);
        const both = store.write([
          step(probes.createProbe, { id: 'first', properties: {} }),
          step(probes.increment, { id: 'taken' }),
          step(probes.createProbe, { id: 'taken', properties: {} }),
        ]);
        await expect(both).rejects.toMatchObject(failure('conflict'));
        expect(await store.read(probes.readRanks, {})).toEqual([{ id: 'taken', rank: 1 }]);
      });

      test('writes none where a later statement is wrong', async () => {
        const both = store.write([
          step(probes.createProbe, { id: 'first', properties: {} }),
          step(probes.broken, {}),
        ]);
        await expect(both).rejects.toMatchObject(failure('defect'));
        expect(await store.read(probes.readIds, {})).toEqual([]);
      });

      test('runs the steps in their order, each seeing those before it', async () => {
        await store.write([
          step(probes.createProbe, { id: 'a', properties: { rank: 1 } }),
          step(probes.increment, { id: 'a' }),
          step(probes.increment, { id: 'a' }),
        ]);
        expect(await store.read(probes.readRanks, {})).toEqual([{ id: 'a', rank: 3 }]);
      });

      test('does nothing for no steps', async () => {
        await store.write([]);
        expect(await store.read(probes.readIds, {})).toEqual([]);
      });

      test('refuses a second node with an id that must be unique', async () => {
        const create = step(probes.createProbe, { id: 'a', properties: {} });
        await store.write([create]);
        await expect(store.write([create])).rejects.toMatchObject(failure('conflict'));
      });

      test('merges the same node and the same relationship once, however often', async () => {
        const steps = [
          step(probes.mergeProbes, { rows: ['a', 'b', 'a'].map((id) => ({ id, rank: 1 })) }),
          step(probes.mergeLink, { from: 'a', to: 'b', id: 'ab', properties: { role: 'first' } }),
        ];
        await store.write(steps);
        await store.write(steps);
        await store.write([
          step(probes.mergeLink, { from: 'a', to: 'b', id: 'ab', properties: { role: 'second' } }),
        ]);
        expect(await store.read(probes.readIds, {})).toEqual([{ id: 'a' }, { id: 'b' }]);
        const links = await store.read(probes.readLinks, {});
        expect(links.map(({ link }) => link.properties)).toEqual([{ id: 'ab', role: 'second' }]);
      });

      test('loses none of many writes at once', async () => {
        await store.write([step(probes.createProbe, { id: 'counter', properties: { rank: 0 } })]);
        const many = Array.from({ length: 40 }, (_, index) => index);
        await Promise.all([
          ...many.map(() => store.write([step(probes.increment, { id: 'counter' })])),
          ...many.map((rank) =>
            store.write([step(probes.mergeProbes, { rows: [{ id: `p${rank % 8}`, rank }] })]),
          ),
          ...many.map(() => store.read(probes.readIds, {})),
        ]);
        const ranks = await store.read(probes.readRanks, {});
        expect(ranks).toHaveLength(9);
        expect(ranks.find(({ id }) => id === 'counter')?.rank).toBe(40);
      });

      test('writes a batch of some thousands', async () => {
        const rows = Array.from({ length: 3_000 }, (_, rank) => ({ id: `p${rank}`, rank }));
        await store.write([step(probes.mergeProbes, { rows })]);
        expect(await store.read(probes.readIds, {})).toHaveLength(3_000);
      });
    });

    describe('what does not fit', () => {
      const refused: readonly (readonly [string, unknown])[] = [
        ['another type', { id: 7, properties: {} }],
        ['a name that the statement does not know', { id: 'a', properties: {}, more: 1 }],
        ['a missing one', { properties: {} }],
        ['no number', { id: 'a', properties: { rank: Number.NaN } }],
        ['a number without end', { id: 'a', properties: { rank: Number.POSITIVE_INFINITY } }],
        ['a whole number that cannot be exact', { id: 'a', properties: { rank: 2 ** 53 } }],
        ['half a character', { id: 'a\ud83d', properties: {} }],
      ];
      test.each(refused)('refuses as bad input a parameter that is %s', async (_, parameters) => {
        // The compiler would not let these pass: what is tried is what happens when they come from outside all the same.
        const writing = store.write([step(probes.createProbe, parameters as never)]);
        await expect(writing).rejects.toMatchObject(failure('bad-input'));
        expect(await store.read(probes.readIds, {})).toEqual([]);
      });

      test('says which parameter, and not its value', async () => {
        const writing = store.write([step(probes.createProbe, { id: 'a', properties: { secret: 2 ** 60 } })]);
        await expect(writing).rejects.toThrow(/properties\.secret/);
        await expect(writing).rejects.not.toThrow(/1152921504606846976/);
      });

      test('calls a row that its schema refuses a defect', async () => {
        await store.write([step(probes.createProbe, { id: 'a', properties: {} })]);
        await expect(store.read(probes.promiseOfNumber, { id: 'a' })).rejects.toMatchObject(
          failure('defect'),
        );
      });
    });

    describe('hostile values stay values', () => {
      const hostile = [
        `x'}) DETACH DELETE n //`,
        `"}) MATCH (m) DETACH DELETE m WITH 1 AS one RETURN "`,
        '`) SET n:Owned //',
        '\\u0027}) DETACH DELETE n //',
        '$id',
        '${id}',
        '/* */ // --',
        "') RETURN 1 UNION LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l //",
      ];
      test.each(hostile)('%s', async (text) => {
        await store.write([step(probes.createProbe, { id: 'witness', properties: {} })]);
        await store.write([step(probes.mergeProbe, { id: text, properties: { text, list: [text] } })]);
        const [row] = await store.read(probes.readNode, { id: text });
        expect(row?.node).toEqual({
          labels: ['Aardvark', 'Probe', 'Zebra'],
          properties: { id: text, text, list: [text] },
        });
        expect(await store.read(probes.readIds, {})).toHaveLength(2);
      });

      test('and so does a hostile name of a property', async () => {
        const properties = { 'a` = 1 DETACH DELETE n //': 'kept' };
        await store.write([step(probes.mergeProbe, { id: 'a', properties })]);
        const [row] = await store.read(probes.readProbe, { id: 'a' });
        expect(row?.properties).toEqual({ id: 'a', ...properties });
      });
    });

    caseContract(engine.kind, () => store);

    describe('its life', () => {
      test('says which engine it is, and answers a ping', async () => {
        await store.ping();
        const info = await store.engine();
        expect(info.kind).toBe(engine.kind);
        expect(info.version).toMatch(/^\d+\.\d+/);
        expect(info.name).toContain(info.version);
      });

      test('has what was written on the disk once that is asked for, however many ask', async () => {
        await store.write([step(probes.clearProbes, {})]);
        const kept = async (id: string): Promise<void> => {
          await store.write([step(probes.mergeProbe, { id, properties: { id } })]);
          await store.sync();
        };
        await Promise.all(['a', 'b', 'c', 'd'].map(kept));
        expect(await store.read(probes.readIds, {})).toHaveLength(4);
      });

      test('is closed once, however often it is told, and fails from then on', async () => {
        const own = engine.kind === 'neo4j' ? engine.open() : store;
        await own.ping();
        await Promise.all([own.close(), own.close()]);
        await own.close();
        const gone = failure('store-unavailable');
        await expect(own.read(probes.readIds, {})).rejects.toMatchObject(gone);
        await expect(own.write([step(probes.clearProbes, {})])).rejects.toMatchObject(gone);
        await expect(own.ping()).rejects.toMatchObject(gone);
        await expect(own.engine()).rejects.toMatchObject(gone);
        await expect(own.sync()).rejects.toMatchObject(gone);
        await expect(own.seal({ nodes: 0, relationships: 0, evidence: 0, hash: '' })).rejects.toMatchObject(
          gone,
        );
        if (own === store) store = engine.open();
        await store.ping();
      });
    });
  });
}

/** What a Failure of this code looks like. */
export function failure(code: FailureCode): { readonly name: 'Failure'; readonly code: FailureCode } {
  return { name: 'Failure', code };
}
