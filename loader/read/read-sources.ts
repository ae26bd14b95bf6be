import { join } from 'node:path';
import { digestOfBytes } from '#core/digest';
import type { Problem } from '../problem.ts';
import { placeIn, type Written } from './read-seed.ts';
import type { SeedText } from './seed-schema.ts';
import { readText } from './read-text.ts';

/** The texts that are at hand on this machine, by their document's id. */
export interface Sources {
  readonly texts: ReadonlyMap<string, SourceText>;
  /** The documents whose text a case names and that was not found. */
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
}

export interface SourceText {
  readonly text: string;
  readonly sha256: string;
}

/**
 * Reads the texts that a case lists from a folder of sources. A text that is not there is merely missing; one that is
 * there and is not what was read when the case was written is a problem, since no offset in it can be trusted.
 */
export async function readSources(
  listed: readonly Written<SeedText>[],
  folder: string | undefined,
): Promise<Sources> {
  const texts = new Map<string, SourceText>();
  const missing: string[] = [];
  const problems: Problem[] = [];
  for (const { entry, tree, path } of listed) {
    const read = folder === undefined ? undefined : await readText(join(folder, entry.file));
    if (read?.kind !== 'text') {
      if (read === undefined || read.missing === true) missing.push(entry.document);
      else {
        const message = `the text of ${entry.document} is in the folder of sources and cannot be used: ${read.reason}`;
        problems.push({ ...placeIn(tree, [...path, 'file']), message });
      }
      continue;
    }
    const sha256 = digestOfBytes(read.bytes);
    if (sha256 !== entry.textSha256) {
      problems.push({
        ...placeIn(tree, [...path, 'textSha256']),
        message: `the text of ${entry.document} in the folder of sources is not the one this case was written from: its SHA-256 is ${sha256}. Put the right file there, or check every quotation and change this line`,
      });
      continue;
    }
    texts.set(entry.document, { text: read.text, sha256 });
  }
  return { texts, missing, problems };
}
