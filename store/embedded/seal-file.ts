import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '#core/failure';
import type { GraphSeal } from '../graph-store.ts';
import { tallySchema } from './engine-messages.ts';

const sealFileSchema = tallySchema.extend({ version: z.literal(1) });

const REMEDY = 'Load the case again: npm run load -- seed-data/windrush';

/** The seal of a data folder, or undefined where nothing was sealed yet. One that cannot be read is `store-damaged`. */
export async function readSeal(dataDir: string): Promise<GraphSeal | undefined> {
  let text: string;
  try {
    text = await readFile(join(dataDir, SEAL_FILE), 'utf8');
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return undefined;
    throw damaged('its seal cannot be read', thrown);
  }
  try {
    return sealFileSchema.parse(JSON.parse(text));
  } catch (thrown) {
    throw damaged('its seal cannot be read', thrown);
  }
}

/** Writes the seal so that a power cut leaves either the old one or the new one. */
export async function writeSeal(dataDir: string, seal: GraphSeal): Promise<void> {
  const path = join(dataDir, SEAL_FILE);
  const { nodes, relationships, evidence, hash } = seal;
  const file = await open(`${path}.new`, 'w');
  try {
    await file.writeFile(
      `${JSON.stringify({ version: 1, nodes, relationships, evidence, hash }, null, 2)}\n`,
    );
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
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

function counts({ nodes, relationships, evidence }: GraphSeal): string {
  return `${nodes} nodes, ${relationships} relationships and ${evidence} pieces of evidence`;
}
