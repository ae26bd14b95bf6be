import { afterEach, expect, it, vi } from 'vitest';
import { readAmong } from './read-among.ts';

afterEach(() => vi.unstubAllGlobals());

it('as many nodes as a canvas can have are asked for together, so that what joins any two of them comes', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (_: string, { body }: RequestInit) => {
    asked.push(String(body));
    const cut = { relationships: { shown: 0, total: 0, orderedBy: '' } };
    return Promise.resolve(Response.json({ hash: '', nodes: [], relationships: [], missing: [], cut }));
  });
  const ids = Array.from({ length: 10_000 }, (_, place) => `person:p${place}`);
  await readAmong(ids, 'nothing', new AbortController().signal);
  expect(asked).toEqual([JSON.stringify({ ids, beside: 'nothing' })]);
});
