import { chmod, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Copies of the case for those who may crash: private files, in a folder of their own under the data folder. */
export interface CaseCopies {
  /** The newest copy, made anew where something was written since. */
  readonly current: () => Promise<string>;
  /** A copy of its own, which whoever asked removes. */
  readonly own: () => Promise<string>;
  readonly remove: (file: string) => Promise<void>;
  /** Removes all of them, those too that an earlier process left behind. */
  readonly clear: () => Promise<void>;
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

  async function make(): Promise<string> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
    made += 1;
    const file = join(folder, `case-${made}.db`);
    await rm(file, { force: true });
    await save(file);
    await chmod(file, 0o600);
    return file;
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
    clear: async () => {
      await rm(folder, { recursive: true, force: true });
    },
  };
}
