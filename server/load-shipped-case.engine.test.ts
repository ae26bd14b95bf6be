import { dirname } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { cypherFolder } from '#store/cypher-text';
import { step } from '#store/graph-store';
import { countLabels, mergeCase, readCase } from '#store/queries';
import { testEngines, type FreshStore } from '../test/engines.ts';
import { articles } from '../test/shipped-case.ts';
import { loadShippedCase } from './load-shipped-case.ts';

const engines = await testEngines();
const opened: FreshStore[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.end();
});

describe.each(engines)('the case that ships, on $name', (engine) => {
  async function cutOffBy(loadBy: string, secondsAgo: number) {
    const one = await engine.fresh();
    opened.push(one);
    const loadWroteAt = new Date(Date.now() - secondsAgo * 1_000).toISOString();
    const id = 'case:windrush';
    const properties = { id, loadState: 'loading', loadBy, loadWroteAt };
    await one.store.write([step(mergeCase, { id, properties })]);
    const load = (by?: string) =>
      loadShippedCase(one.store, dirname(cypherFolder()), articles(), one.folder, by);
    return { ...one, load };
  }

  test('is not loaded while another process loads it', async () => {
    const one = await cutOffBy('another', 1);
    await expect(one.load('self')).rejects.toMatchObject({ code: 'loading' });
    expect(await one.store.read(countLabels, {})).toEqual([]);
  });

  test.each([
    ['where the other process has been silent', 'another', 60, 'self'],
    ['where it was this process that was cut off', 'self', 1, 'self'],
    ['where the store is this process’s alone', 'another', 1, undefined],
  ] as const)('is loaded to its end %s', async (_where, loadBy, secondsAgo, by) => {
    const one = await cutOffBy(loadBy, secondsAgo);
    expect(await one.load(by)).toContain('The Windrush affair');
    const [row] = await one.store.read(readCase, {});
    expect(row?.properties['loadState']).toBe('complete');
  });
});
