import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { graphHash } from '#core/fingerprint';
import type { TaggedValue } from '#core/tagged-value';
import type { GraphSeal } from './graph-seal.ts';
import { soonest } from '../test/soonest.ts';
import { step, type GraphStore } from './graph-store.ts';
import * as probes from './probe-statements.contract.ts';
import type { Query } from './query.ts';
import { sealNodes } from './seal-queries.ts';
import type { CompleteChange, StatementLimits, UserStatement } from './user-statement.ts';

/** One engine under the suite of users' own statements. */
export interface StatementsUnderTest {
  readonly name: string;
  readonly kind: 'neo4j' | 'embedded';
  /** A store on an engine that may be overwritten. */
  readonly open: () => GraphStore;
  /** How many statements of users the engine itself is running now. */
  readonly running: (store: GraphStore) => Promise<number>;
}

const LIMITS: StatementLimits = { milliseconds: 20_000, rows: 1_000, bytes: 1_000_000 };
const RUNAWAY =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c WHERE c % 7 = 3 RETURN count(c) AS x';

/** What every adapter must do with statements that users wrote, run on real engines. */
export function userStatementsContract(engine: StatementsUnderTest): void {
  describe(`users' own statements, on ${engine.name}`, () => {
    let store: GraphStore;
    const never = new AbortController().signal;
    const given = (text: string, parameters: UserStatement['parameters'] = {}): UserStatement => ({
      text,
      parameters,
    });
    const read = (
      text: string,
      parameters: UserStatement['parameters'] = {},
      limits: Partial<StatementLimits> = {},
    ) => store.statements.read(given(text, parameters), { ...LIMITS, ...limits }, never);
    const value = async (
      expression: string,
      parameters: UserStatement['parameters'] = {},
    ): Promise<TaggedValue> => (await read(`RETURN ${expression} AS x`, parameters)).rows[0]?.[0] ?? null;

    beforeAll(async () => {
      store = engine.open();
      await store.write([step(clear, {})]);
      await store.write([
        step(probes.mergeProbes, { rows: ['a', 'b', 'c'].map((id, rank) => ({ id, rank })) }),
        step(probes.mergeLink, { from: 'a', to: 'b', id: 'ab', properties: { role: 'first' } }),
        step(probes.mergeLink, { from: 'c', to: 'b', id: 'cb', properties: {} }),
        step(nameless, {}),
      ]);
      await read('RETURN 1 AS x'); // the first one starts processes
    });
    afterAll(async () => {
      await store.write([step(clear, {})]);
      await store.close();
    });

    describe('values', () => {
      test('come as plain JSON where JSON can carry them', async () => {
        const expression = "[1, -7, 1.5, 'ä', true, false, null, [1, [2]], {a: {b: 'c'}}, 9007199254740991]";
        expect(await value(expression)).toEqual([
          ...[1, -7, 1.5, 'ä', true, false, null, [1, [2]], { a: { b: 'c' } }, 9007199254740991],
        ]);
      });

      test('come tagged where it cannot', async () => {
        expect(await value('9007199254740993')).toEqual({ $integer: '9007199254740993' });
        expect(await value('-9007199254740993')).toEqual({ $integer: '-9007199254740993' });
        expect(await value('0.0 / 0.0')).toEqual({ $float: 'NaN' });
        expect(await value('-1.0 / 0.0')).toEqual({ $float: '-Infinity' });
        expect(await value('{`$node`: 1}')).toEqual({ $map: { $node: 1 } });
        expect(await value('[{`$integer`: "5"}]')).toEqual([{ $map: { $integer: '5' } }]);
      });

      test('are nodes by their own ids, relationships with the ids of their ends, and paths in their order', async () => {
        const { rows } = await read(
          "MATCH p = (x:Probe {id: 'a'})-[r]->(y)<-[s]-(z) RETURN x AS x, r AS r, [z] AS list, {m: y} AS map, p AS p",
        );
        const node = (id: string, rank: number) => ({ id, labels: ['Probe'], properties: { id, rank } });
        const [a, b, c] = [node('a', 0), node('b', 1), node('c', 2)];
        const ab = {
          id: 'ab',
          type: 'PROBES',
          startNodeId: 'a',
          endNodeId: 'b',
          properties: { id: 'ab', role: 'first' },
        };
        const cb = { id: 'cb', type: 'PROBES', startNodeId: 'c', endNodeId: 'b', properties: { id: 'cb' } };
        expect(rows).toEqual([
          [
            { $node: a },
            { $relationship: ab },
            [{ $node: c }],
            { m: { $node: b } },
            { $path: { nodes: [a, b, c], relationships: [ab, cb] } },
          ],
        ]);
      });

      test('name the ends of a relationship whose nodes are not in the answer', async () => {
        const { rows } = await read("MATCH ()-[r {id: 'cb'}]->() RETURN r AS r");
        expect(rows[0]?.[0]).toMatchObject({ $relationship: { startNodeId: 'c', endNodeId: 'b' } });
      });

      test('give a node without an id of ours one that means nothing elsewhere', async () => {
        const { rows } = await read('MATCH (n:Nameless)-[r]->(m) RETURN n AS n, r AS r, m AS m');
        expect(rows[0]?.[0]).toMatchObject({ $node: { id: expect.stringMatching(/^element:/) } });
        const [n, r] = JSON.parse(JSON.stringify(rows[0])) as {
          $node: { id: string };
          $relationship: object;
        }[];
        expect(r?.$relationship).toMatchObject({ startNodeId: n?.$node.id });
      });

      test('are maps where a map only looks like a node, a relationship or a path', async () => {
        const fakes =
          "[{_id: 0, _labels: ['Probe']}, {_id: 0, _source: 0, _target: 1, _type: 'X'}, {nodes: [], edges: []}]";
        expect(await value(fakes)).toEqual([
          { _id: 0, _labels: ['Probe'] },
          { _id: 0, _source: 0, _target: 1, _type: 'X' },
          { nodes: [], edges: [] },
        ]);
      });

      test('name columns as they are written where the statement names none', async () => {
        const { columns, rows } = await read(
          "MATCH (n:Probe {id: 'a'}) RETURN n, count(*), n.rank+1 ORDER BY count(*) DESC",
        );
        expect(columns).toEqual(['n', 'count(*)', 'n.rank+1']);
        expect(rows[0]).toEqual([{ $node: expect.objectContaining({ id: 'a' }) }, 1, 1]);
      });

      const temporals: readonly (readonly [string, string])[] = [
        ['date', '2018-04-25'],
        ['time', '14:30:00+01:00'],
        ['localTime', '14:30:00'],
        ['dateTime', '2018-04-25T14:30:00+01:00'],
        ['localDateTime', '2018-04-25T14:30:00'],
        ['duration', 'P1Y2M3DT4H'],
      ];
      test.each(temporals)('take a parameter that is a %s, and compare it as one', async (kind, text) => {
        const tagged = { $temporal: kind, value: text } as TaggedValue; // the table above holds kinds only
        const function_ = kind.toLowerCase();
        expect(await value(`${function_}('${text}') = $x`, { x: tagged })).toBe(true);
        expect(await value('$x', { x: tagged })).toEqual(
          engine.kind === 'neo4j' || kind === 'localDateTime' ? tagged : expect.any(String),
        );
      });

      const plain = fc.letrec<{ value: TaggedValue }>((tie) => ({
        value: fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          fc.constant(null),
          fc.boolean(),
          fc.maxSafeInteger(),
          fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Number.isInteger(number)),
          fc.string({ unit: 'grapheme' }),
          fc.bigInt({ min: 2n ** 53n + 1n, max: 2n ** 63n - 1n }).map((big) => ({ $integer: String(big) })),
          fc.constantFrom({ $float: 'NaN' }, { $float: 'Infinity' }, { $float: '-Infinity' }),
          fc
            .uint8Array({ maxLength: 20 })
            .map((bytes) => ({ $bytes: Buffer.from(bytes).toString('base64') })),
          fc.array(tie('value'), { maxLength: 4 }),
          fc.dictionary(fc.stringMatching(/^[a-zA-Z_ `'.]{0,8}$/), tie('value'), { maxKeys: 4 }),
        ),
      })).value;
      test('come back from a parameter as they went in', async () => {
        await fc.assert(
          fc.asyncProperty(plain, async (parameter) => {
            expect(await value('$x', { x: parameter })).toEqual(parameter);
          }),
          { numRuns: 60 },
        );
      });

      test('of a parameter that the engine cannot take are refused', async () => {
        const wrong: readonly TaggedValue[] = [
          { $integer: '9223372036854775808' },
          { $temporal: 'date', value: '2018-02-31' },
          { $temporal: 'dateTime', value: '2018-04-25T14:30:00' },
          { $temporal: 'duration', value: '-P1D' },
          2 ** 53,
          '\ud83d',
        ];
        for (const x of wrong) {
          await expect(read('RETURN $x AS x', { x })).rejects.toMatchObject({
            name: 'Failure',
            code: 'bad-input',
          });
        }
      });
    });

    describe('limits', () => {
      test('cut the rows, and say so', async () => {
        const cut = await read('UNWIND range(1, 100) AS x RETURN x', {}, { rows: 10 });
        expect(cut).toEqual({
          columns: ['x'],
          rows: Array.from({ length: 10 }, (_, x) => [x + 1]),
          truncated: true,
        });
        const whole = await read('UNWIND range(1, 10) AS x RETURN x', {}, { rows: 10 });
        expect(whole).toMatchObject({ truncated: false });
        expect(whole.rows).toHaveLength(10);
      });

      test('cut the bytes', async () => {
        const { rows, truncated } = await read(
          "UNWIND range(1, 100) AS x RETURN toString(x) + 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' AS x",
          {},
          { bytes: 1_000 },
        );
        expect(truncated).toBe(true);
        expect(rows.length).toBeGreaterThan(10);
        expect(JSON.stringify(rows).length).toBeLessThan(1_100);
      });

      test('give many rows in their order', async () => {
        const { rows } = await read(
          'UNWIND range(1, 50000) AS x RETURN x, x AS y',
          {},
          { rows: 50_000, bytes: 8e6 },
        );
        expect(rows).toHaveLength(50_000);
        expect(rows.every(([x], index) => x === index + 1)).toBe(true);
      });

      test('stop a statement in the engine at its time, and the next one is answered within 2 seconds', async () => {
        const took = await soonest(2_000, async () => {
          const stopped = read(RUNAWAY, {}, { milliseconds: 1_000 });
          await expect(stopped).rejects.toMatchObject({ name: 'Failure', code: 'timed-out' });
          const since = performance.now();
          expect(await value('1')).toBe(1);
          return performance.now() - since;
        });
        expect(took).toBeLessThan(2_000);
        await expect.poll(() => engine.running(store), { timeout: 10_000 }).toBe(0);
      });

      test('stop an answer too large for any memory', async () => {
        const big = store.statements.read(
          given('RETURN range(1, 30000000) AS x'),
          { ...LIMITS, milliseconds: 15_000 },
          never,
        );
        const outcome = await big.catch((thrown: unknown) => thrown);
        // Cut where it could be read at all, for its bytes; stopped for its memory otherwise.
        if (outcome instanceof Error) expect(outcome).toMatchObject({ name: 'Failure', code: 'timed-out' });
        else expect(outcome).toMatchObject({ rows: [], truncated: true });
        expect(await value('1')).toBe(1);
      });
    });

    describe('stopping', () => {
      test('ends the statement in the engine at once', async () => {
        const took = await soonest(2_000, async () => {
          const stop = new AbortController();
          // Longer than this test waits: it is the stop that ends it.
          const stopped = store.statements.read(
            given(RUNAWAY),
            { ...LIMITS, milliseconds: 60_000 },
            stop.signal,
          );
          stopped.catch(() => {});
          await expect.poll(() => engine.running(store), { timeout: 20_000 }).toBe(1);
          const since = performance.now();
          stop.abort();
          await expect(stopped).rejects.toMatchObject({ name: 'Failure', code: 'cancelled' });
          await expect.poll(() => engine.running(store), { timeout: 10_000 }).toBe(0);
          return performance.now() - since;
        });
        expect(took).toBeLessThan(2_000);
      });

      test('asked for before it began, never begins it', async () => {
        const stopped = store.statements.read(given('RETURN 1 AS x'), LIMITS, AbortSignal.abort());
        await expect(stopped).rejects.toMatchObject({ name: 'Failure', code: 'cancelled' });
      });

      test("of one leaves the others', and the store's own reading, alone", async () => {
        let over = false;
        const runaway = read(RUNAWAY, {}, { milliseconds: 4_000 });
        runaway.catch(() => {
          over = true;
        });
        let answered = 0;
        while (!over) {
          const [{ rows }, own] = await Promise.all([read('RETURN 2 AS x'), store.read(probes.readIds, {})]);
          expect(rows).toEqual([[2]]);
          expect(own).toHaveLength(3);
          answered += 1;
        }
        await expect(runaway).rejects.toMatchObject({ code: 'timed-out' });
        expect(answered).toBeGreaterThan(1);
      });

      test('of many at once lets those that wait have their turn, or says that all is busy', async () => {
        const many = Array.from({ length: 8 }, () => read(RUNAWAY, {}, { milliseconds: 700 }));
        const codes = (await Promise.allSettled(many)).map((one) =>
          one.status === 'rejected' ? (one.reason as { code: string }).code : 'answered',
        );
        expect(new Set(codes)).toEqual(new Set(['timed-out', 'busy']));
        // New processes may have to start first.
        await expect.poll(() => value('1').catch(() => undefined), { timeout: 40_000 }).toBe(1);
      });
    });

    describe('errors', () => {
      const wrong: readonly (readonly [string, number, number])[] = [
        ['MATCH (n RETURN n', 1, 10],
        ['MATCH (n)\n  RETURN m', 2, 10],
        ['// a comment\nRETURN 1 AS x,', 2, 15],
        ['RETURN 1 AS x; RETURN 2 AS x', 1, 1],
      ];
      test.each(wrong)('say where: %s', async (text, line, column) => {
        const thrown: unknown = await read(text).catch((reason: unknown) => reason);
        expect(thrown).toMatchObject({ name: 'Failure', code: 'bad-query', line, column });
        expect(String(thrown)).not.toMatch(/EXPLAIN|\bat \w+\.|\/work|\(offset/);
      });

      test.each(['EXPLAIN RETURN 1 AS x', 'PROFILE RETURN 1 AS x', 'profile match (n) return n'])(
        'send to the plan view: %s',
        async (text) => {
          await expect(read(text)).rejects.toMatchObject({
            code: 'forbidden',
            message: expect.stringContaining('plan view'),
          });
        },
      );

      test('tell of a parameter that was not given', async () => {
        await expect(read('RETURN $nowhere AS x')).rejects.toMatchObject({
          code: 'bad-query',
          message: expect.stringContaining('nowhere'),
        });
      });

      test('refuse a text beyond the limit and one nested too deeply', async () => {
        for (const text of [
          `RETURN '${'x'.repeat(16_000)}' AS x`,
          `RETURN ${'['.repeat(99)}1${']'.repeat(99)} AS x`,
        ]) {
          await expect(read(text)).rejects.toMatchObject({ name: 'Failure', code: 'too-large' });
        }
      });
    });

    describe('a plan', () => {
      test('is a tree of steps, and nothing is run', async () => {
        const plan = await store.statements.plan(
          given('MATCH (n:Probe)-->(m) WHERE n.id = $id RETURN m.id AS id ORDER BY id', { id: 'a' }),
          LIMITS,
          never,
        );
        expect(plan.operator).toMatch(/^\w+$/);
        expect(JSON.stringify(plan)).toMatch(/Sort/);
        await store.statements.plan(given(RUNAWAY), LIMITS, never);
      });

      test('is refused where reading it would be', async () => {
        await expect(store.statements.plan(given('CREATE (n:Probe)'), LIMITS, never)).rejects.toMatchObject({
          code: 'forbidden',
        });
      });
    });

    test('the engine refuses to write where only reading is asked for', async () => {
      expect(await store.statements.refusesWrites()).toBe(true);
    });

    describe('a change', () => {
      const unsealed: CompleteChange = async (inside) => ({ steps: [], seal: await sealOf(inside.read) });
      const change = (text: string, complete: CompleteChange = unsealed) =>
        store.statements.change(given(text), LIMITS, never, complete);
      const marks = () => read('MATCH (n:Probe {id: "a"}) RETURN n.mark AS mark');

      test('is counted, and taken back, in a preview', async () => {
        const counts = await store.statements.preview(
          given(
            "MATCH (n:Probe {id: 'a'}) SET n.mark = 1, n:Marked CREATE (n)-[:PROBES]->(:Probe {id: 'new'})",
          ),
          LIMITS,
          never,
        );
        expect(counts).toMatchObject({ nodesCreated: 1, relationshipsCreated: 1, nodesDeleted: 0 });
        expect((await marks()).rows).toEqual([[null]]);
        expect(await store.read(probes.readIds, {})).toHaveLength(3);
      });

      test('is kept, with what goes with it, and read by the next statement', async () => {
        const counts = await change("MATCH (n:Probe {id: 'a'}) SET n.mark = 'kept'", async (inside, seen) => {
          expect(seen).toMatchObject({ propertiesSet: 1 });
          expect(await inside.read(probes.readProbe, { id: 'a' })).toMatchObject([
            { properties: { mark: 'kept' } },
          ]);
          return {
            steps: [step(probes.createProbe, { id: 'beside', properties: {} })],
            seal: await sealOf(inside.read),
          };
        });
        expect(counts).toMatchObject({ propertiesSet: 1, nodesCreated: 0 });
        expect((await marks()).rows).toEqual([['kept']]);
        expect(await store.read(probes.readIds, {})).toContainEqual({ id: 'beside' });
      });

      test('is taken back where what goes with it fails, in the words of whoever failed', async () => {
        await expect(
          change("MATCH (n:Probe {id: 'a'}) SET n.mark = 'lost'", async () => {
            throw Object.assign(new Error('no'), { name: 'Failure', code: 'conflict' });
          }),
        ).rejects.toThrow();
        expect((await marks()).rows).not.toEqual([['lost']]);
      });

      test.each([
        ['only reads', 'MATCH (n) RETURN n'],
        ['makes an index', 'CREATE INDEX FOR (n:Probe) ON (n.mark)'],
        ['reads a file', "LOAD CSV FROM 'file:///etc/passwd' AS l CREATE (n:Probe {id: l[0]})"],
        [
          'reads a file in an expression',
          "CREATE (n:Probe {id: [x IN [1] | COLLECT { LOAD CSV FROM 'file:///x' AS l RETURN l }]})",
        ],
        ['commits by itself', 'UNWIND [1] AS x CALL { WITH x CREATE (:Probe) } IN TRANSACTIONS'],
        ['calls a procedure off the list', "CALL db.createLabel('X')"],
      ])('is refused where it %s', async (_, text) => {
        const refused = { code: expect.stringMatching(/^(?:forbidden|bad-query)$/) };
        await expect(store.statements.preview(given(text), LIMITS, never)).rejects.toMatchObject(refused);
        await expect(change(text)).rejects.toMatchObject(refused);
      });

      test('that runs away is stopped, and the store works on', async () => {
        const limits = { ...LIMITS, milliseconds: 1_000 };
        const runaway = given(`${RUNAWAY.replace('RETURN count(c) AS x', 'CREATE (:Probe {x: c})')}`);
        await expect(store.statements.change(runaway, limits, never, unsealed)).rejects.toMatchObject({
          code: 'timed-out',
        });
        await store.ping();
        expect(await read('MATCH (n:Probe) WHERE n.x IS NOT NULL RETURN n.id AS id')).toMatchObject({
          rows: [],
        });
      });
    });

    test('closing ends what runs', async () => {
      const own = engine.kind === 'neo4j' ? engine.open() : store;
      const runaway = own.statements.read(given(RUNAWAY), LIMITS, never);
      runaway.catch(() => {});
      await sleep(500);
      await own.close();
      await expect(runaway).rejects.toMatchObject({ name: 'Failure' });
      if (own === store) store = engine.open();
      await expect.poll(() => engine.running(store), { timeout: 5_000 }).toBe(0);
    });
  });
}

/** The seal of what a transaction sees, as the embedded engine counts it. */
async function sealOf(
  ask: (
    query: typeof sealNodes,
    parameters: Record<string, never>,
  ) => Promise<readonly { id: string; fingerprint: string }[]>,
): Promise<GraphSeal> {
  const nodes = await ask(sealNodes, {});
  return { nodes: nodes.length, relationships: 0, evidence: 0, hash: graphHash(nodes) };
}

const none = z.strictObject({});
const clear: Query<Record<string, never>, object> = {
  name: 'a probe',
  access: 'write',
  text: 'MATCH (n) DETACH DELETE n',
  parameters: none as unknown as z.ZodType<Record<string, never>>, // no parameters at all
  row: z.object({}),
};
const nameless: Query<Record<string, never>, object> = {
  ...clear,
  text: 'CREATE (:Nameless)-[:PROBES {id: "nn"}]->(:Nameless)',
};
