import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { syncLog } from './sync-log.ts';

afterEach(() => void vi.restoreAllMocks());

test('every part of the engine’s log is put on the disk', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'whoknew-log-'));
  try {
    const graph = join(folder, 'graph.db');
    await mkdir(`${graph}.wal`);
    await writeFile(join(`${graph}.wal`, 'wal_0.log'), 'committed');
    await writeFile(join(`${graph}.wal`, 'wal_1.log'), 'committed later');
    const any = await open(join(folder, 'any'), 'w');
    await any.close();
    const handles = Object.getPrototypeOf(any) as Pick<typeof any, 'sync'>;
    const sync = vi.spyOn(handles, 'sync');
    await syncLog(graph);
    expect(sync).toHaveBeenCalledTimes(2);
    expect(await Promise.all(sync.mock.results.map(({ value }) => value as Promise<void>))).toHaveLength(2);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
