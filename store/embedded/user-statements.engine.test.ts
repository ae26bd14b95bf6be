import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { graphHash } from '#core/fingerprint';
import { isRunning } from '../../test/held-case.ts';
import { step } from '../graph-store.ts';
import * as probes from '../probe-statements.contract.ts';
import { userStatementsContract } from '../user-statements.contract.ts';
import { EmbeddedStore } from './embedded-store.ts';

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'whoknew-statements-'));
  folders.push(folder);
  return folder;
};
const contractFolder = newFolder();
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const opened = new Map<unknown, EmbeddedStore>();
userStatementsContract({
  name: 'the embedded engine',
  kind: 'embedded',
  open: () => {
    const store = new EmbeddedStore({ kind: 'embedded', dataDir: contractFolder, verify: false });
    opened.set(store, store);
    return store;
  },
  running: async (store) => opened.get(store)?.readerPids.running.length ?? 0,
});

describe("the processes of users' statements, on the embedded engine", () => {
  const stores: EmbeddedStore[] = [];
  const open = (dataDir: string): EmbeddedStore => {
    const store = new EmbeddedStore({ kind: 'embedded', dataDir });
    stores.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
  });
  const limits = { milliseconds: 20_000, rows: 10, bytes: 10_000 };
  const never = new AbortController().signal;
  const read = (store: EmbeddedStore, text: string, milliseconds = limits.milliseconds) =>
    store.statements.read({ text, parameters: {} }, { ...limits, milliseconds }, never);

  test('are killed with their statement, and never the one that holds the case', async () => {
    const store = open(newFolder());
    await read(store, 'RETURN 1 AS x');
    const holder = store.enginePid;
    const runaway = read(
      store,
      'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b) AS x',
      3_000,
    );
    runaway.catch(() => {});
    await expect.poll(() => store.readerPids.running.length, { timeout: 5_000 }).toBe(1);
    const ran = store.readerPids.running;
    await expect(runaway).rejects.toMatchObject({ code: 'timed-out' });
    expect(ran.map(isRunning)).toEqual([false]);
    expect(store.enginePid).toBe(holder);
    expect(await read(store, 'RETURN 2 AS x')).toMatchObject({ rows: [[2]] });
  });

  test('stand ready once warmed, one of each kind, and run the first statement', async () => {
    const store = open(newFolder());
    await store.statements.warm();
    const { all: warmed } = store.readerPids;
    expect(warmed).toHaveLength(2);
    const first = read(
      store,
      'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b) AS x',
      3_000,
    );
    first.catch(() => {});
    await expect.poll(() => store.readerPids.running.length, { timeout: 5_000 }).toBe(1);
    expect(warmed).toEqual(expect.arrayContaining([...store.readerPids.running]));
    await expect(first).rejects.toMatchObject({ code: 'timed-out' });
  });

  test('that are killed from outside fail their statement alone', async () => {
    const store = open(newFolder());
    await read(store, 'RETURN 1 AS x');
    const hit = read(
      store,
      'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b) AS x',
    );
    hit.catch(() => {});
    await expect.poll(() => store.readerPids.running.length, { timeout: 5_000 }).toBe(1);
    for (const pid of store.readerPids.running) process.kill(pid, 'SIGKILL');
    await expect(hit).rejects.toMatchObject({ code: 'timed-out' });
    expect(await read(store, 'RETURN 2 AS x')).toMatchObject({ rows: [[2]] });
  });

  test('read what was written last, also right after a write', async () => {
    const store = open(newFolder());
    for (let count = 1; count <= 3; count += 1) {
      await store.write([step(probes.createProbe, { id: `p${count}`, properties: {} })]);
      expect(await read(store, 'MATCH (n:Probe) RETURN count(n) AS x')).toMatchObject({ rows: [[count]] });
    }
  });

  test.runIf(process.platform !== 'win32')('read private copies, of which none stays behind', async () => {
    const folder = newFolder();
    const store = open(folder);
    await read(store, 'RETURN 1 AS x');
    await store.write([step(probes.createProbe, { id: 'a', properties: {} })]);
    await read(store, 'RETURN 1 AS x');
    const copies = join(folder, 'readers');
    expect(statSync(copies).mode & 0o777).toBe(0o700);
    await vi.waitFor(() => expect(readdirSync(copies)).toHaveLength(1));
    for (const name of readdirSync(copies)) expect(statSync(join(copies, name)).mode & 0o777).toBe(0o600);
    await store.close();
    expect(existsSync(copies)).toBe(false);
  });

  test.runIf(process.platform === 'linux')('are given no environment', async () => {
    const store = open(newFolder());
    await read(store, 'RETURN 1 AS x');
    const { all } = store.readerPids;
    expect(all.length).toBeGreaterThan(1);
    for (const pid of all) {
      expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).not.toMatch(/PATH|HOME|NEO4J/);
    }
  });

  test('leave the case sealed: after a change it opens with the seal of that change, or of before', async () => {
    const folder = newFolder();
    const store = open(folder);
    const change = (fingerprint: string) =>
      store.statements.change(
        {
          text: 'MERGE (n:Entity {id: "person:a"}) SET n.fingerprint = $print',
          parameters: { print: fingerprint },
        },
        limits,
        never,
        async () => ({
          steps: [],
          seal: {
            nodes: 1,
            relationships: 0,
            evidence: 0,
            hash: graphHash([{ id: 'person:a', fingerprint }]),
          },
        }),
      );
    await store.seal({ nodes: 0, relationships: 0, evidence: 0, hash: graphHash([]) });
    await change('first');
    await store.close();
    const again = open(folder);
    expect(await read(again, 'MATCH (n:Entity) RETURN n.fingerprint AS x')).toMatchObject({
      rows: [['first']],
    });
    await again.close();

    // A seal that does not fit is refused before anything is kept.
    const third = open(folder);
    await expect(
      third.statements.change(
        { text: 'MATCH (n:Entity) SET n.fingerprint = "x"', parameters: {} },
        limits,
        never,
        async () => ({
          steps: [],
          seal: { nodes: 1, relationships: 0, evidence: 0, hash: 'another' },
        }),
      ),
    ).rejects.toMatchObject({ code: 'store-damaged' });
    expect(await read(third, 'MATCH (n:Entity) RETURN n.fingerprint AS x')).toMatchObject({
      rows: [['first']],
    });
    await third.close();

    // A process that ended between the two seals leaves both: the graph fits one of them.
    const path = join(folder, 'seal.json');
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    const { writeFileSync } = await import('node:fs');
    writeFileSync(
      path,
      JSON.stringify({
        version: 1,
        nodes: 5,
        relationships: 0,
        evidence: 0,
        hash: 'old',
        next: { ...kept, version: undefined },
      }),
    );
    const fourth = open(folder);
    await fourth.ping();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(kept);
  });
});
