import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphHash } from '#core/fingerprint';
import { LONGEST_STATEMENT } from '#core/wire/cypher';
import { wireFailureSchema } from '#core/wire/failure';
import { openStore } from '#store/open-store';
import type { GraphStore } from '#store/graph-store';
import { readAfter } from '../../server/cypher/graph-state.ts';
import { testEngines, type FreshStore } from '../engines.ts';
import { startIdleServer, type IdleServer } from '../idle-server.ts';
import { addressOf, startServerProcess, type ServerProcess } from '../server-process.ts';
import { loadShipped } from '../shipped-case.ts';
import { ATTACKS, outcomeOn, type Attack } from './attacks.ts';

/** How long a statement may run here, in seconds: what has to be stopped is to be stopped soon. */
const SECONDS = 3;
const POLL_MS = 100;

/** What comes back where a statement is not run, or is stopped. Never a defect, and never a code of the database’s. */
const REFUSED = ['bad-query', 'forbidden', 'bad-input', 'too-large'];
const STOPPED = ['timed-out', 'too-large'];

const engines = await testEngines();

/** One bomb in so many is sent over HTTP, another one to each engine: each takes seconds, and the store's suite has them all on both. */
const BOMBS_APART = 3;

/** What is sent: all that is refused or allowed, more than a hundred, and some of the bombs. */
function sentTo(kind: 'neo4j' | 'embedded'): readonly Attack[] {
  const bombs = ATTACKS.filter((attack) => outcomeOn(attack, kind) === 'stopped');
  const turn = kind === 'neo4j' ? 0 : 1;
  const left = new Set(bombs.filter((_, place) => place % BOMBS_APART !== turn));
  return ATTACKS.filter((attack) => !left.has(attack));
}

test('there are enough, and bombs of every kind', () => {
  for (const kind of ['neo4j', 'embedded'] as const) {
    const sent = sentTo(kind);
    expect(sent.filter((attack) => outcomeOn(attack, kind) === 'refused').length).toBeGreaterThanOrEqual(100);
    expect(new Set(sent.map(({ category }) => category))).toEqual(
      new Set(ATTACKS.map(({ category }) => category)),
    );
  }
});

/**
 * The attacks on users’ Cypher as an attacker has them: over HTTP, on a server in a process of its own, while another
 * client asks every 100 ms whether it lives.
 */
describe.each(engines)('attacks over HTTP on $name', (engine) => {
  let one: FreshStore;
  let server: ServerProcess;
  let address: string;
  let before: unknown;
  /** A process that only says that it lives: how long that takes on this machine, in the same moments. */
  let idle: IdleServer;
  const waits: number[] = [];
  const idleWaits: number[] = [];
  let polling: Promise<unknown>;
  let done = false;

  beforeAll(async () => {
    one = await engine.fresh();
    await loadShipped(one.store, one.folder);
    before = await contentOf(one.store);
    await one.store.close();
    server = startServerProcess({
      ...one.env,
      WHOKNEW_CYPHER_SECONDS: String(SECONDS),
      WHOKNEW_LOG: 'debug',
    });
    address = await addressOf(server, true);
    await (await fetch(`${address}/api/graph`)).arrayBuffer(); // places are worked out at the start, once
    idle = await startIdleServer();
    polling = Promise.all([poll(`${address}/livez`, waits), poll(idle.address, idleWaits)]);
  });
  afterAll(async () => {
    done = true;
    await polling;
    idle.end();
    server.child.kill('SIGKILL');
    await server.exited;
    await one.end();
  });

  const poll = async (url: string, into: number[]): Promise<void> => {
    while (!done) {
      const begun = performance.now();
      const status = await fetch(url).then(
        async (response) => {
          await response.arrayBuffer();
          return response.status;
        },
        () => 0,
      );
      into.push(status === 200 ? performance.now() - begun : Infinity);
      await sleep(POLL_MS);
    }
  };
  const send = ({ text, parameters = {} }: Pick<Attack, 'text' | 'parameters'>) =>
    fetch(`${address}/api/cypher`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: text, parameters }),
    });

  /**
   * Where the machine was too busy to run it (no process free or ready, or out of time though it is no bomb) it is sent
   * again: nothing was shown by that yet.
   */
  const outcome = async (attack: Pick<Attack, 'text' | 'parameters'>, expected: string) => {
    for (let left = 20; ; left -= 1) {
      const response = await send(attack);
      const body = await response.text();
      const busy = /"code":"(?:busy|store-unavailable)"/.test(body);
      const late = expected !== 'stopped' && body.includes('"code":"timed-out"');
      if (response.status !== 503 || left === 0 || !(busy || late)) return { response, body };
      await sleep(500);
    }
  };

  test.each(
    sentTo(engine.kind).map((attack) => {
      // What is longer than a request may be never reaches an engine.
      const tooLong = attack.text.length > LONGEST_STATEMENT;
      const expected = tooLong ? 'refused' : outcomeOn(attack, engine.kind);
      return [attack.category, expected, shown(attack.text), attack] as const;
    }),
  )('%s, %s: %s', { timeout: 180_000 }, async (_, expected, __, attack) => {
    const { response, body } = await outcome(attack, expected);
    if (expected === 'allowed') {
      expect(response.status, body.slice(0, 500)).toBe(200);
      return;
    }
    const { code } = wireFailureSchema.parse(JSON.parse(body));
    expect(body).not.toMatch(/node_modules|\.ts:|\bat \w+ \(/);
    expect(expected === 'refused' ? REFUSED : [...STOPPED, ...REFUSED], body).toContain(code);
    expect([400, 403, 413, 503]).toContain(response.status);
  });

  test('what JSON cannot be trusted with is refused before any engine sees it', async () => {
    const bodies = [
      '{"query": "RETURN 1 AS n", "parameters": {"__proto__": {"a": 1}}}',
      `{"query": "RETURN 1 AS n", "parameters": {"a": ${'{"b":'.repeat(5_000)}1${'}'.repeat(5_000)}}}`,
      `{"query": "RETURN 1 AS n", "parameters": {"a": [${'{},'.repeat(20_000)}{}]}}`,
      `{"query": "${'x'.repeat(100_000)}"}`,
      '{"query": "RETURN 1 AS n", "parameters": {"a": 1e999}}',
      '{"query": ["RETURN 1 AS n"]}',
      '[]',
    ];
    for (const body of bodies) {
      const response = await fetch(`${address}/api/cypher`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      });
      expect([400, 413], body.slice(0, 80)).toContain(response.status);
      expect(REFUSED).toContain(wireFailureSchema.parse(await response.json()).code);
    }
  });

  test(
    'twenty at once are served, queued or told that it is busy; nothing else',
    { timeout: 120_000 },
    async () => {
      const runaway = ATTACKS.find((attack) => outcomeOn(attack, engine.kind) === 'stopped');
      if (runaway === undefined) throw new Error('no attack runs away');
      const answers = await Promise.all(Array.from({ length: 20 }, () => send(runaway)));
      for (const answer of answers) {
        const { code } = wireFailureSchema.parse(await answer.json());
        expect([...STOPPED, ...REFUSED, 'busy']).toContain(code);
      }
      const { body } = await outcome({ text: 'RETURN 1 AS one' }, 'allowed');
      expect(JSON.parse(body)).toMatchObject({ rows: [[1]] });
    },
  );

  test('meanwhile the server answered everybody else, and the graph is what it was', async () => {
    done = true;
    await polling;
    expect(server.child.exitCode).toBeNull();
    const server99 = within(waits, 0.99);
    const idle99 = within(idleWaits, 0.99);
    const worst = within(waits, 1);
    const idleWorst = within(idleWaits, 1);
    console.info(
      `attacks on ${engine.name}: ${waits.length} times /livez, 99 % within ${Math.round(server99)} ms, worst ${Math.round(worst)} ms; a process that does nothing: ${Math.round(idle99)} and ${Math.round(idleWorst)} ms`,
    );
    // Beyond what a process that does nothing needs: that is what else this machine does, the bombs among it.
    expect(server99).toBeLessThan(200 + idle99);
    expect(worst).toBeLessThan(2_000 + idleWorst);

    server.child.kill('SIGTERM');
    expect(await server.exited).toBe(0);
    expect(server.out()).toContain('/api/cypher'); // each request is in the log, and nothing of what was asked
    expect(server.out()).not.toContain('Owned');
    const store = await openStore(one.settings);
    try {
      expect(await contentOf(store)).toEqual(before);
    } finally {
      await store.close();
    }
  });
});

/** Everything that the graph says, whatever its own fingerprints claim. */
async function contentOf(store: GraphStore) {
  const { caseProperties, nodes, relationships, nameless, evidence, shapes, journal } =
    await readAfter(store);
  return {
    hash: graphHash([...nodes, ...relationships, ...evidence]),
    caseProperties,
    nameless,
    shapes,
    journal,
  };
}

/** How long this share of the waits took at the most. */
function within(waits: readonly number[], share: number): number {
  const sorted = waits.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Infinity;
}

function shown(text: string): string {
  const line = JSON.stringify(text).slice(1, -1);
  return line.length > 70 ? `${line.slice(0, 70)}…` : line;
}
