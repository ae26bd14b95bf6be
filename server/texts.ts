import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** The texts of documents that are at hand on this machine, found by their hash. */
export interface Texts {
  /** The text with a SHA-256; undefined where it is not at hand, or is no longer what its name says. */
  readonly read: (sha256: string) => Promise<string | undefined>;
  /** The same as long as the same texts are at hand: a hash of their names, sizes and times. */
  readonly state: () => Promise<string>;
}

/** How many characters of texts are kept in memory: 40 MB where they take two bytes each. */
const MOST_KEPT = 20_000_000;
/** Bytes that are hashed before anything else gets its turn. */
const HASHED_AT_ONCE = 2 ** 20;
/**
 * How long the list of texts is taken to be what it was where their folder has not changed since, in milliseconds. What
 * comes and what goes changes the folder; what is written over in its place does not.
 */
const LISTED_MS = 2_000;
/** Files that the system is asked about at once. */
const ASKED_AT_ONCE = 64;

/** Reads texts from `<dataFolder>/texts`, where the loader keeps them. */
export function textsIn(dataFolder: string, listedMs = LISTED_MS): Texts {
  const folder = join(dataFolder, 'texts');
  let listed: { readonly folder: string; readonly at: number; readonly state: Promise<string> } | undefined;
  return {
    ...keptTexts((sha256) => readFile(join(folder, `${sha256}.txt`), 'utf8').catch(() => undefined)),
    state: async () => {
      const now = await timesOf(folder);
      if (listed?.folder !== now || performance.now() - listed.at > listedMs) {
        listed = { folder: now, at: performance.now(), state: stateOf(folder) };
      }
      return await listed.state;
    },
  };
}

/**
 * Keeps what is read of texts, checked by their hash. What is being read is read once for all who ask for it: the
 * quotations of an answer are compared at once, and most are of the same few documents.
 */
export function keptTexts(
  readText: (sha256: string) => Promise<string | undefined>,
  mostKept = MOST_KEPT,
): Pick<Texts, 'read'> {
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
    if (text === undefined || (await digestInTurns(text)) !== sha256) return undefined;
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

/** By Node's own code, in slices: a long text holds up nobody else. */
async function digestInTurns(text: string): Promise<string> {
  const bytes = Buffer.from(text, 'utf8');
  const hash = createHash('sha256');
  for (let from = 0; from < bytes.length; from += HASHED_AT_ONCE) {
    if (from > 0) await nextTurn();
    hash.update(bytes.subarray(from, from + HASHED_AT_ONCE));
  }
  return hash.digest('hex');
}

async function stateOf(folder: string): Promise<string> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.txt')).sort();
  const hash = createHash('sha256');
  for (let from = 0; from < names.length; from += ASKED_AT_ONCE) {
    const some = names.slice(from, from + ASKED_AT_ONCE);
    const told = await Promise.all(
      some.map(async (name) => `${name} ${await timesOf(join(folder, name))}\n`),
    );
    hash.update(told.join(''));
  }
  return hash.digest('hex');
}

/** Its size and when it was changed last; the same for everything that is not there. */
async function timesOf(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found === undefined ? '' : `${found.size} ${found.mtimeNs}`;
}
