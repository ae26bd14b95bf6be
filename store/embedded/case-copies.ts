import { chmod, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '#core/failure';

/** Copies of the case for those who may crash: private files, in a folder of their own under the data folder. */
export interface CaseCopies {
  /** The newest copy, made anew where something was written since. */
  readonly current: () => Promise<string>;
  /** A copy of its own, which whoever asked removes. */
  readonly own: () => Promise<string>;
  readonly remove: (file: string) => Promise<void>;
  /** Removes all of them, those too that an earlier process left behind. */
  readonly clear: () => Promise<void>;
  /** Makes no more of them, and removes all, those too that are being made. */
  readonly end: () => Promise<void>;
}

/** `save` writes a copy to a path; `version` counts what was written. */
export function caseCopies(
  dataDir: string,
  save: (file: string) => Promise<void>,
  version: () => number,
): CaseCopies {
  const folder = join(dataDir, 'readers');
  let made = 0;
  let newest: { readonly file: string; readonly version: number } | undefined;
  let making: Promise<void> | undefined;
  const unfinished = new Set<Promise<string>>();
  let ended = false;

  async function make(): Promise<string> {
    if (ended) throw new Failure('store-unavailable', 'The store has been closed.');
    const copy = write();
    unfinished.add(copy);
    try {
      return await copy;
    } finally {
      unfinished.delete(copy);
    }
  }

  async function write(): Promise<string> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
    made += 1;
    const file = join(folder, `case-${made}.db`);
    await rm(file, { force: true });
    await save(file);
    await chmod(file, 0o600);
    return file;
  }

  async function clear(): Promise<void> {
    await rm(folder, { recursive: true, force: true });
  }

  async function makeNewest(): Promise<void> {
    const at = version(); // before: what is written while it is saved may be missing in it
    newest = { file: await make(), version: at };
  }

  return {
    current: async () => {
      const wanted = version();
      for (;;) {
        if (newest !== undefined && newest.version >= wanted) return newest.file;
        making ??= makeNewest().finally(() => {
          making = undefined;
        });
        await making; // it may have begun before what is wanted was written
      }
    },
    own: make,
    remove: async (file) => {
      await rm(file, { force: true });
      await rm(`${file}.wal`, { recursive: true, force: true });
    },
    clear,
    end: async () => {
      ended = true;
      await Promise.allSettled(unfinished); // or one would be written where all were removed
      await clear();
    },
  };
}
