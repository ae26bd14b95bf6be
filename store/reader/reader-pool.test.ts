import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReaderTask } from './reader-messages.ts';
import { ReaderPool, type Rest } from './reader-pool.ts';

const path = fileURLToPath(new URL('../../test/fixtures/slow-reader.mjs', import.meta.url));
const never = new AbortController().signal;
const ANSWERED = 'RETURN 1 AS x';
const ENDLESS = 'never ends';

const task = (text: string, milliseconds: number): ReaderTask => ({
  mode: 'read',
  mark: '',
  text,
  parameters: {},
  limits: { milliseconds, rows: 1, bytes: 100 },
  bookmarks: [],
});

const pools: ReaderPool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

/** Readers that take so long to start. */
function poolOf(startMs: number, rest?: Rest): ReaderPool {
  const pool = new ReaderPool({ path, memoryBytes: 2 ** 30, openMs: 60_000, stopMs: 0 }, 2, rest);
  pools.push(pool);
  void pool.open({ startMs });
  return pool;
}

describe('the processes that stand ready for statements', () => {
  it('may take longer to start than a statement may run', async () => {
    const { rows } = await poolOf(2_000).run(task(ANSWERED, 1_000), never);
    expect(rows).toEqual([[1]]);
  });

  it('run the first statement in the one that was warmed for it', async () => {
    const pool = poolOf(0);
    await pool.warm();
    const [warmed, ...others] = pool.pids.all;
    expect(others).toEqual([]);
    const first = pool.run(task(ENDLESS, 1_000), never);
    await expect.poll(() => pool.pids.running).toEqual([warmed]);
    await expect(first).rejects.toMatchObject({ code: 'timed-out' });
  });

  it('are replaced where one was killed, without another statement', async () => {
    const pool = poolOf(0);
    await pool.warm();
    const before = pool.pids.all;
    await expect(pool.run(task(ENDLESS, 200), never)).rejects.toMatchObject({ code: 'timed-out' });
    await expect.poll(() => pool.pids.all.filter((pid) => !before.includes(pid))).toHaveLength(1);
    expect(pool.pids.running).toEqual([]);
  });

  it('end after a while without statements: all but one, then that one, and are there again when warmed', async () => {
    const pool = poolOf(0, { surplusMs: 300, allMs: 3_000 });
    await pool.run(task(ANSWERED, 10_000), never);
    await expect.poll(() => pool.pids.all, { timeout: 20_000 }).toHaveLength(1);
    await expect.poll(() => pool.pids.all, { timeout: 20_000 }).toEqual([]);
    await pool.warm();
    expect(pool.pids.all).toHaveLength(1);
  });

  it('stay after a statement that was stopped before it began, as long as after any', async () => {
    const pool = poolOf(0, { surplusMs: 100, allMs: 200 });
    await pool.warm();
    await expect(pool.run(task(ANSWERED, 10_000), AbortSignal.abort())).rejects.toMatchObject({
      code: 'cancelled',
    });
    await expect.poll(() => pool.pids.all, { timeout: 20_000 }).toEqual([]);
  });
});
