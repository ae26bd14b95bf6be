import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The texts of documents that are at hand on this machine, found by their hash. */
export interface Texts {
  /** The text with a SHA-256; undefined where it is not at hand, or is no longer what its name says. */
  readonly read: (sha256: string) => Promise<string | undefined>;
}

/** How many characters of texts are kept in memory: 40 MB where they take two bytes each. */
const MOST_KEPT = 20_000_000;

/** Reads texts from `<dataFolder>/texts`, where the loader keeps them. */
export function textsIn(dataFolder: string): Texts {
  return keptTexts((sha256) =>
    readFile(join(dataFolder, 'texts', `${sha256}.txt`), 'utf8').catch(() => undefined),
  );
}

/**
 * Keeps what is read of texts, checked by their hash. What is being read is read once for all who ask for it: the
 * quotations of an answer are compared at once, and most are of the same few documents.
 */
export function keptTexts(
  readText: (sha256: string) => Promise<string | undefined>,
  mostKept = MOST_KEPT,
): Texts {
  const kept = new Map<string, string>();
  const onTheWay = new Map<string, Promise<string | undefined>>();
  let characters = 0;

  const keep = (sha256: string, text: string): void => {
    if (text.length > mostKept) return;
    kept.set(sha256, text);
    characters += text.length;
    for (const [oldest, { length }] of kept) {
      if (characters <= mostKept) return;
      kept.delete(oldest);
      characters -= length;
    }
  };
  const readAnew = async (sha256: string): Promise<string | undefined> => {
    const text = await readText(sha256);
    if (text === undefined || sha256Of(text) !== sha256) return undefined;
    keep(sha256, text);
    return text;
  };
  return {
    read: (sha256) => {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return Promise.resolve(undefined);
      const known = kept.get(sha256);
      if (known !== undefined) {
        kept.delete(sha256); // what is used stays; the longest unused goes first
        kept.set(sha256, known);
        return Promise.resolve(known);
      }
      const begun = onTheWay.get(sha256);
      if (begun !== undefined) return begun;
      const reading = readAnew(sha256).finally(() => onTheWay.delete(sha256));
      onTheWay.set(sha256, reading);
      return reading;
    },
  };
}

/** By Node's own code, which takes a text of half a million characters in about a thousandth of a second. */
function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
