import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sources } from './read/read-sources.ts';

/**
 * Keeps a copy of each text at hand under `<dataFolder>/texts/<sha256>.txt`, where the server looks for the words
 * around a quotation. Readable by this user alone.
 */
export async function keepTexts(sources: Sources, dataFolder: string): Promise<void> {
  if (sources.texts.size === 0) return;
  const folder = join(dataFolder, 'texts');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const { text, sha256 } of sources.texts.values()) {
    const path = join(folder, `${sha256}.txt`);
    await writeFile(`${path}.part`, text, { encoding: 'utf8', mode: 0o600 });
    await rename(`${path}.part`, path);
  }
}
