import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '#core/failure';

const caseHolderSchema = z.object({
  /** Tells this taking of the lock from every other. */
  token: z.string(),
  pid: z.number().int().positive(),
  /** When that process started, in the system's own words: a later process may get the same pid. */
  started: z.string().optional(),
  holder: z.string(),
  since: z.string(),
  address: z.string().optional(),
});
/** Who holds a case: a process, what it is (`server`, `load` …), and the address it serves, where it noted one. */
export type CaseHolder = z.infer<typeof caseHolderSchema>;

/** The lock of one data folder, held by this process until it is released. */
export interface CaseLock {
  readonly noteAddress: (address: string) => Promise<void>;
  readonly release: () => Promise<void>;
}

/**
 * Takes the lock of a data folder, also from a process that has died. Fails with `store-locked`, saying who holds it
 * and what to do. It is a courtesy that can say these things: what keeps two engines off one file for certain is the
 * engine's own lock, which the system lets go when its process ends.
 */
export async function takeCaseLock(dataDir: string, holder: string): Promise<CaseLock> {
  const path = join(dataDir, LOCK_FILE);
  const mine: CaseHolder = {
    token: randomUUID(),
    pid: process.pid,
    started: (await lookOf(process.pid)).started,
    holder,
    since: new Date().toISOString(),
  };
  const draft = `${path}.${mine.token}`;
  await writeFile(draft, JSON.stringify(mine));
  try {
    // A link either makes the whole file or fails: nobody sees half of it.
    while (!(await linked(draft, path))) {
      const other = await readHolder(dataDir);
      if (other !== undefined && (await isAlive(other))) throw lockedBy(other);
      await removeStale(path, `${draft}.stale`, other?.token);
    }
  } finally {
    await rm(draft, { force: true });
  }
  return {
    noteAddress: async (address) => {
      if ((await readHolder(dataDir))?.token !== mine.token) return;
      await writeFile(draft, JSON.stringify({ ...mine, address }));
      await rename(draft, path);
    },
    release: async () => {
      if ((await readHolder(dataDir))?.token === mine.token) await rm(path, { force: true });
    },
  };
}

/** The process that holds a data folder now, or undefined where none does. */
export async function readLiveHolder(dataDir: string): Promise<CaseHolder | undefined> {
  const holder = await readHolder(dataDir);
  return holder !== undefined && (await isAlive(holder)) ? holder : undefined;
}

const LOCK_FILE = 'lock.json';

function lockedBy({ pid, holder, address }: CaseHolder): Failure {
  const who =
    address === undefined ? `process ${pid} (${holder})` : `process ${pid} (${holder} at ${address})`;
  const remedy =
    holder === 'server'
      ? 'Ask it there, or stop it first (Ctrl+C in its terminal) and try again.'
      : 'Wait until it ends, or stop it, and try again.';
  return new Failure('store-locked', `The case is held by ${who}. ${remedy}`);
}

/** Removes the lock that was judged stale; puts it back where another process has taken the case in the meantime. */
async function removeStale(path: string, aside: string, staleToken: string | undefined): Promise<void> {
  try {
    await rename(path, aside);
  } catch (thrown) {
    if (hasCode(thrown, 'ENOENT')) return; // another process was quicker
    throw thrown;
  }
  const removed = await readLockFile(aside);
  if (removed !== undefined && removed.token !== staleToken) await linked(aside, path);
  await rm(aside, { force: true });
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (thrown) {
    if (hasCode(thrown, 'EEXIST')) return false;
    throw thrown;
  }
}

function readHolder(dataDir: string): Promise<CaseHolder | undefined> {
  return readLockFile(join(dataDir, LOCK_FILE));
}

/** Undefined where there is no lock, or none that can be read. */
async function readLockFile(path: string): Promise<CaseHolder | undefined> {
  try {
    return caseHolderSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

async function isAlive(holder: CaseHolder): Promise<boolean> {
  try {
    process.kill(holder.pid, 0);
  } catch (thrown) {
    return hasCode(thrown, 'EPERM'); // there, but another user's
  }
  const { state, started } = await lookOf(holder.pid);
  if (state === 'Z') return false; // killed, and only not yet buried by its parent
  return holder.started === undefined || started === undefined || started === holder.started;
}

/** A process's state, and when it started in clock ticks since the boot, where the system tells (Linux). */
async function lookOf(
  pid: number,
): Promise<{ readonly state?: string; readonly started?: string | undefined }> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold blanks; the start is the 22nd of all.
    const [state = '', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state, started: rest[18] };
  } catch {
    return {};
  }
}

function hasCode(thrown: unknown, code: string): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === code;
}
