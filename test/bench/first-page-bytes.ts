import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The bytes of all JavaScript that the built page asks for at once, gzipped; undefined where it is not built. */
export async function firstPageBytes(folder: string): Promise<number | undefined> {
  const html = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined);
  if (html === undefined) return undefined;
  const seen = new Set<string>();
  let bytes = 0;
  const wanted = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) => path ?? '');
  for (let path = wanted.shift(); path !== undefined; path = wanted.shift()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const text = await readFile(join(folder, path));
    bytes += gzipSync(text).length;
    // What it imports outright comes with it; what it imports when it is opened does not.
    for (const [, name] of text.toString('utf8').matchAll(/(?:^|[;}\s])(?:import|from)\s*"\.\/([^"]+\.js)"/g))
      wanted.push(join(path, '..', name ?? ''));
  }
  return bytes;
}
