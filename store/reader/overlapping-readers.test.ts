import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { ReaderPool } from './reader-pool.ts';
import type { ReaderTask } from './reader-messages.ts';

const folder = mkdtempSync(join(tmpdir(), 'whoknew-pool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A reader that opens at once and takes a moment over each statement, so that those sent together overlap. */
const path = join(folder, 'reader.mjs');
writeFileSync(
  path,
  `process.on('disconnect', () => process.exit());
   process.on('message', ({ kind, id }) => {
     if (kind === 'open') process.send({ kind: 'opened' });
     else setTimeout(() => process.send({ kind: 'done', id, result: { kind: 'probed', refused: true } }), 50);
   });`,
);

/** One that ends before it has opened anything, as where the system gives it no memory. */
const stillborn = join(folder, 'stillborn.mjs');
writeFileSync(stillborn, 'process.exit(1);');

const MOST = 2;
const pools: ReaderPool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

function newPool(program = path): ReaderPool {
  const pool = new ReaderPool({ path: program, memoryBytes: 1024 ** 3, openMs: 20_000, stopMs: 0 }, MOST);
  pools.push(pool);
  void pool.open({});
  return pool;
}

const task: ReaderTask = {
  mode: 'probe',
  mark: '',
  text: '',
  parameters: {},
  limits: { milliseconds: 20_000, rows: 1, bytes: 1_000 },
  bookmarks: [],
};
const run = (pool: ReaderPool) => pool.run(task, new AbortController().signal);

describe('the processes of a pool', () => {
  test('are never more than run at once and the one that stands ready, however many statements overlap', async () => {
    const pool = newPool();
    const seen: number[] = [];
    for (let pair = 0; pair < 6; pair += 1) {
      await Promise.all([run(pool), run(pool)]);
      seen.push(pool.pids.all.length);
    }
    expect(Math.max(...seen), seen.join(', ')).toBeLessThanOrEqual(MOST + 1);
  });

  test('are used again by the next that overlap, not started anew', async () => {
    const pool = newPool();
    for (let pair = 0; pair < 2; pair += 1) await Promise.all([run(pool), run(pool)]);
    const before = new Set(pool.pids.all);
    for (let pair = 0; pair < 4; pair += 1) await Promise.all([run(pool), run(pool)]);
    expect(pool.pids.all.filter((pid) => !before.has(pid))).toEqual([]);
  });

  test('that cannot be started make it busy: that says nothing of the database', async () => {
    await expect(run(newPool(stillborn))).rejects.toMatchObject({ name: 'Failure', code: 'busy' });
  });
});
