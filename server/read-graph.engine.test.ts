import { afterEach, describe, expect, test } from 'vitest';
import { loadCase } from '#loader/load';
import { readCase } from '#loader/read-case';
import { step, type GraphStore } from '#store/graph-store';
import { mergeCase } from '#store/queries';
import { testEngines, type FreshStore } from '../test/engines.ts';
import { WARD_CASE, wardFolder } from '../test/fixtures/ward-case.ts';
import { readLoadedCase } from './read-graph.ts';
import { textsIn } from './texts.ts';

const engines = await testEngines();
const opened: FreshStore[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.end();
});

/** The same store, where a load is cut off before it can say that it has written everything. */
function cutOff(store: GraphStore): GraphStore {
  return {
    read: (query, parameters) => store.read(query, parameters),
    write: async (steps) => {
      if (JSON.stringify(steps).includes('"loadState":"complete"')) throw new Error('cut off');
      await store.write(steps);
    },
    seal: (seal) => store.seal(seal),
    sync: () => store.sync(),
    engine: () => store.engine(),
    ping: () => store.ping(),
    statements: store.statements,
    close: () => store.close(),
  };
}

describe.each(engines)('a case that is not whole, on $name', (engine) => {
  const title = 'is said to be on its way while its load goes on, and to be cut off once that is silent';
  test(title, { timeout: 120_000 }, async () => {
    const one = await engine.fresh();
    opened.push(one);
    const { folder, sources } = await wardFolder({ 'case.yml': WARD_CASE });
    const { graph, seed } = await readCase([folder], sources);
    if (graph === undefined) throw new Error('the case was not read');
    const load = (store: GraphStore) => loadCase(store, graph, { scopes: seed.scopes, now: '2026-01-01' });
    const reading = () => readLoadedCase({ store: one.store, texts: textsIn(one.folder) });

    await expect(load(cutOff(one.store))).rejects.toThrow('cut off');
    await expect(reading()).rejects.toMatchObject({ code: 'loading' });

    const aMinuteAgo = new Date(Date.now() - 60_000).toISOString();
    await one.store.write([step(mergeCase, { id: graph.info.id, properties: { loadWroteAt: aMinuteAgo } })]);
    await expect(reading()).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('Run it again'),
    });

    await load(one.store);
    expect(await reading()).toMatchObject({ id: 'case:ward-4' });
  });
});
