import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOfText } from '#core/digest';

/** The texts of documents that are at hand on this machine, found by their hash. */
export interface Texts {
  /** The text with a SHA-256; undefined where it is not at hand, or is no longer what its name says. */
  readonly read: (sha256: string) => Promise<string | undefined>;
}

/** How many texts are kept in memory at once. */
const MOST_KEPT = 50;

/** Reads texts from `<dataFolder>/texts`, where the loader keeps them. */
export function textsIn(dataFolder: string): Texts {
  const kept = new Map<string, string>();
  return {
    read: async (sha256) => {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
      const known = kept.get(sha256);
      if (known !== undefined) return known;
      const text = await readFile(join(dataFolder, 'texts', `${sha256}.txt`), 'utf8').catch(() => undefined);
      if (text === undefined || digestOfText(text) !== sha256) return undefined;
      const oldest = kept.keys().next();
      if (kept.size >= MOST_KEPT && oldest.done !== true) kept.delete(oldest.value);
      kept.set(sha256, text);
      return text;
    },
  };
}
