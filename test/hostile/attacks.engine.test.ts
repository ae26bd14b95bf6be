import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { graphHash } from '#core/fingerprint';
import { asFailure } from '#core/failure';
import { step, type GraphStore } from '#store/graph-store';
import type { Query } from '#store/query';
import type { StatementLimits } from '#store/user-statement';
import { testEngines, type FreshStore } from '../engines.ts';
import { ATTACKS, outcomeOn, type Attack, type Outcome } from './attacks.ts';

/** Short, so that all the bombs together take minutes; enough for what is allowed. */
const BOMB: StatementLimits = { milliseconds: 1_000, rows: 1_000, bytes: 1_000_000 };
const PATIENT: StatementLimits = { ...BOMB, milliseconds: 20_000 };
/** However it is stopped: the limit, the interruption, and a machine that has other things to do. */
const OVER_MS = 40_000;

const harmless: Attack = { category: '', text: 'RETURN 1 AS x', expect: 'allowed' };

const engines = await testEngines();
const categories = [...new Set(ATTACKS.map(({ category }) => category))];

test('there are enough of each kind', () => {
  expect(ATTACKS.length).toBeGreaterThanOrEqual(130);
  expect(ATTACKS.filter(({ expect: expected }) => expected === 'allowed').length).toBeGreaterThanOrEqual(20);
});

describe.each(engines)('what users may try, on $name', ({ kind, fresh }) => {
  let made: FreshStore;
  let store: GraphStore;
  let hashBefore: string;

  beforeAll(async () => {
    made = await fresh();
    ({ store } = made);
    await store.write([step(fill, {}), step(connect, {})]);
    hashBefore = await hashOf(store);
    expect(await store.statements.refusesWrites()).toBe(true);
    await attempt(store, harmless, 'allowed');
  });
  afterAll(() => made.end());

  test.each(categories)(
    '%s',
    async (category) => {
      const wrong: string[] = [];
      for (const attack of ATTACKS.filter((one) => one.category === category)) {
        const expected = outcomeOn(attack, kind);
        const since = performance.now();
        const { outcome, said } = await attempt(store, attack, expected);
        const took = performance.now() - since;
        // A bomb may also be refused before it goes off.
        const fits = outcome === expected || (expected === 'stopped' && outcome === 'refused');
        if (!fits || took > OVER_MS) {
          wrong.push(
            `${attack.text.slice(0, 120)}\n  ${outcome} for ${expected} in ${Math.round(took)} ms: ${said}`,
          );
        }
      }
      expect(wrong).toEqual([]);
      expect(await hashOf(store)).toBe(hashBefore);
    },
    600_000,
  );

  test('leaves the graph as it was, and the store at work', async () => {
    expect(await hashOf(store)).toBe(hashBefore);
    await store.ping();
    expect(await attempt(store, harmless, 'allowed')).toMatchObject({
      outcome: 'allowed',
    });
  });
});

async function attempt(
  store: GraphStore,
  { text, parameters = {} }: Attack,
  expected: Outcome,
): Promise<{ readonly outcome: Outcome | 'broken'; readonly said: string }> {
  const limits = expected === 'stopped' ? BOMB : PATIENT;
  try {
    const { rows } = await store.statements.read({ text, parameters }, limits, new AbortController().signal);
    return { outcome: 'allowed', said: `${rows.length} rows` };
  } catch (thrown) {
    const { code, message } = asFailure(thrown);
    return { outcome: OUTCOMES.get(code) ?? 'broken', said: `${code}: ${message}` };
  }
}

const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['forbidden', 'refused'],
  ['bad-query', 'refused'],
  ['bad-input', 'refused'],
  ['too-large', 'refused'],
  ['timed-out', 'stopped'],
  // No process is ready yet after the last bomb: nothing was run.
  ['busy', 'stopped'],
]);

/** Of everything in the graph, whatever its label: ids, labels, properties and relationships. */
async function hashOf(store: GraphStore): Promise<string> {
  const nodes = await store.read(everyNode, {});
  const relationships = await store.read(everyRelationship, {});
  return graphHash(
    [...nodes, ...relationships].map((row, index) => ({
      id: String(index),
      fingerprint: JSON.stringify(row),
    })),
  );
}

const none = z.strictObject({});
const statement = <R>(
  access: 'read' | 'write',
  text: string,
  row: z.ZodType<R>,
): Query<Record<string, never>, R> => ({
  name: 'test/attacks',
  access,
  text,
  parameters: none as unknown as z.ZodType<Record<string, never>>, // no parameters at all
  row,
});
const anyRow = z.record(z.string(), z.unknown());
const fill = statement(
  'write',
  "UNWIND range(1, 60) AS i CREATE (n:Entity {id: 'n' + toString(i), rank: i})",
  anyRow,
);
const connect = statement(
  'write',
  'MATCH (a:Entity), (b:Entity) WHERE a.rank < b.rank AND (a.rank + b.rank) % 3 = 0 CREATE (a)-[:KNOWS {id: a.id + b.id}]->(b)',
  anyRow,
);
const everyNode = statement(
  'read',
  'MATCH (n) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY n.id',
  anyRow,
);
const everyRelationship = statement(
  'read',
  'MATCH (a)-[r]->(b) RETURN r.id AS id, a.id AS a, b.id AS b, type(r) AS type, properties(r) AS properties ORDER BY r.id',
  anyRow,
);
