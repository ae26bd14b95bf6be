import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts on the disk what the engine has committed since its last checkpoint. It hands each commit to the system, which may
 * keep it in memory for half a minute. A checkpoint would do as well, and writes the whole graph anew: for a large case
 * that takes seconds, this a few milliseconds.
 */
export async function syncLog(graphFile: string): Promise<void> {
  const folder = `${graphFile}.wal`;
  for (const name of await readdir(folder)) {
    const log = await open(join(folder, name), 'r+'); // Windows syncs nothing that is open for reading alone
    try {
      await log.sync();
    } finally {
      await log.close();
    }
  }
}
