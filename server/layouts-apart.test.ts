import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { layoutsApart, type Layouts } from './layouts-apart.ts';

const folder = mkdtempSync(join(tmpdir(), 'whoknew-layouts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opened: Layouts[] = [];
afterEach(async () => {
  for (const layouts of opened.splice(0)) await layouts.close();
});
function open(path?: string): Layouts {
  const layouts = layoutsApart(path);
  opened.push(layouts);
  return layouts;
}
/** A thread that never answers, one that is not built, one that ends over its work. */
function thread(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const silent = thread(
  'silent.mjs',
  "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => {});",
);
const ending = thread(
  'ending.mjs',
  "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(1));",
);

const graph = [[{ id: 'a' }, { id: 'b' }], [{ startNodeId: 'a', endNodeId: 'b' }]] as const;

describe('places worked out apart', () => {
  test('come for each who asks, also at once, and again after the thread was ended', async () => {
    const layouts = open();
    const [places, inDisc, communities] = await Promise.all([
      layouts.places(...graph),
      layouts.placesInDisc(...graph),
      layouts.communities(...graph),
    ]);
    expect([...places.keys()].sort()).toEqual(['a', 'b']);
    expect([...inDisc.keys()].sort()).toEqual(['a', 'b']);
    expect(communities.flatMap(({ members }) => members)).toEqual(expect.arrayContaining(['a', 'b']));
    await layouts.close();
    expect(await layouts.places(...graph)).toEqual(places);
  });

  test('of one are ended without those of another', async () => {
    const [one, other] = [open(silent), open()];
    const refused = expect(one.places(...graph)).rejects.toMatchObject({ name: 'Failure', code: 'defect' });
    const answered = other.places(...graph);
    await one.close();
    await refused;
    expect((await answered).size).toBe(2);
  });

  test.each([
    ['cannot be started', join(folder, 'not-built.mjs')],
    ['ends over them', ending],
  ])('fail where the thread %s, each time', async (_, path) => {
    const layouts = open(path);
    for (let count = 0; count < 2; count += 1) {
      await expect(layouts.places(...graph)).rejects.toMatchObject({ name: 'Failure', code: 'defect' });
    }
  });
});
