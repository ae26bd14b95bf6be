import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadCase } from '#loader/load';
import { readCase as readFolder } from '#loader/read-case';
import { cypherFolder } from '#store/cypher-text';
import type { GraphStore } from '#store/graph-store';
import { openStore, wasEverWhole } from '#store/open-store';
import { readCase } from '#store/queries';
import { embeddedEngine, type FreshStore } from '../test/engines.ts';
import { wardFolder } from '../test/fixtures/ward-case.ts';
import { openCase } from './open-case.ts';

const opened: (FreshStore | { readonly end: () => Promise<void> })[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.end();
});

/** A data folder whose store is closed, and the opening of it that a server does, with what it says. */
async function closedFolder(work: (store: GraphStore) => Promise<void>): Promise<{
  readonly folder: string;
  readonly start: () => Promise<{ readonly store: GraphStore; readonly said: readonly string[] }>;
}> {
  const one = await embeddedEngine().fresh();
  opened.push(one);
  await work(one.store);
  await one.store.close();
  const { folder } = one;
  const settings = { kind: 'embedded', dataDir: folder } as const;
  const start = async () => {
    const said: string[] = [];
    const store = await openCase((how) => openStore({ ...settings, ...how, holder: 'server' }), {
      root: dirname(cypherFolder()),
      sources: undefined,
      dataFolder: folder,
      wasWhole: wasEverWhole(settings),
      say: (line) => said.push(line),
    });
    opened.push({ end: () => store.close() });
    return { store, said };
  };
  return { folder, start };
}

const caseIn = async (store: GraphStore): Promise<unknown> =>
  (await store.read(readCase, {}))[0]?.properties['id'];

test('a case of one’s own whose file is damaged is left as it is, and the remedy is shown', async () => {
  const { folder, start } = await closedFolder(async (store) => {
    const ward = await wardFolder();
    const { graph, seed } = await readFolder([ward.folder], ward.sources);
    if (graph === undefined) throw new Error('the case was not read');
    await loadCase(store, graph, { scopes: seed.scopes, now: '2026-01-01T00:00:00Z' });
  });
  await writeFile(join(folder, 'graph.db'), 'hello');
  const files = async () =>
    Promise.all(['graph.db', 'seal.json'].map((name) => readFile(join(folder, name), 'utf8')));
  const before = await files();
  const { store, said } = await start();
  await expect(caseIn(store)).rejects.toMatchObject({
    code: 'store-damaged',
    message: expect.stringContaining('npm run load -- that-folder'),
  });
  expect(await files()).toEqual(before);
  expect((await readdir(folder)).filter((name) => name.includes('damaged'))).toEqual([]);
  expect(said).toEqual([]);
});

test('where no case was ever whole the shipped one is loaded, and a file that could not be read is named', async () => {
  const { folder, start } = await closedFolder(async () => {});
  await writeFile(join(folder, 'graph.db'), 'hello');
  const { store, said } = await start();
  expect(await caseIn(store)).toBe('case:windrush');
  expect(said).toEqual([expect.stringContaining('graph.db.damaged-')]);
});
