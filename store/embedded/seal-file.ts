import { existsSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '#core/failure';
import type { GraphSeal } from '../graph-store.ts';
import { tallySchema } from './engine-messages.ts';

const sealFileSchema = tallySchema.extend({
  version: z.literal(1),
  /** The seal of a change that was about to be committed when this was written: the graph may fit either. */
  next: tallySchema.optional(),
});

const REMEDY = 'Load the case again from the folder that you loaded it from: npm run load -- that-folder';

/**
 * The seals of a data folder, one of which its graph must fit: none where nothing was sealed yet, two where a process
 * ended in the middle of a change. A file that cannot be read is `store-damaged`.
 */
export async function readSeals(dataDir: string): Promise<readonly GraphSeal[]> {
  let text: string;
  try {
    text = await readFile(join(dataDir, SEAL_FILE), 'utf8');
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return [];
    throw damaged('its seal cannot be read', thrown);
  }
  try {
    const { next, ...seal } = sealFileSchema.parse(JSON.parse(text));
    return next === undefined ? [seal] : [seal, next];
  } catch (thrown) {
    throw damaged('its seal cannot be read', thrown);
  }
}

/** Whether a data folder holds a seal, in whatever state: a case there was once whole. */
export function wasSealed(dataDir: string): boolean {
  return existsSync(join(dataDir, SEAL_FILE));
}

/** Writes the seal, and the one it may become at any moment, so that a power cut leaves either the old file or the new one. */
export async function writeSeal(dataDir: string, seal: GraphSeal, next?: GraphSeal): Promise<void> {
  const path = join(dataDir, SEAL_FILE);
  const plain = { version: 1, ...figures(seal), ...(next === undefined ? {} : { next: figures(next) }) };
  const file = await open(`${path}.new`, 'w');
  try {
    await file.writeFile(`${JSON.stringify(plain, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

/** The one of the seals that fits what was found; undefined where there is none and nothing was found. Fails as below. */
export function fittingSeal(seals: readonly GraphSeal[], found: GraphSeal): GraphSeal | undefined {
  const fitting = seals.find((seal) => seal.hash === found.hash);
  if (fitting === undefined) compareWithSeal(seals[0], found);
  return fitting;
}

/** Fails with `store-damaged` where what was found in the file is not what was sealed. */
export function compareWithSeal(sealed: GraphSeal | undefined, found: GraphSeal): void {
  if (sealed === undefined) {
    if (found.nodes + found.relationships + found.evidence === 0) return;
    throw damaged(`it was never loaded to its end: it holds ${counts(found)}`);
  }
  if (found.hash === sealed.hash) return;
  const same = counts(found) === counts(sealed);
  throw damaged(
    same
      ? `it holds ${counts(found)} as it should, but not the same ones`
      : `it should hold ${counts(sealed)} and holds ${counts(found)}`,
  );
}

export function damaged(what: string, cause?: unknown): Failure {
  return new Failure('store-damaged', `The stored graph is not what was put there: ${what}. ${REMEDY}`, {
    cause,
  });
}

const SEAL_FILE = 'seal.json';

function figures({ nodes, relationships, evidence, hash }: GraphSeal): GraphSeal {
  return { nodes, relationships, evidence, hash };
}

function counts({ nodes, relationships, evidence }: GraphSeal): string {
  return `${nodes} nodes, ${relationships} relationships and ${evidence} pieces of evidence`;
}
