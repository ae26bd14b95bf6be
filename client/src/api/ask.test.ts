import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import type { Asked } from '../state/address.ts';
import { askAgain, askOptions } from './ask.ts';

const asked: Asked = { kind: 'question', text: 'Is she guilty?' };
const refused = { kind: 'refused', sentence: 'I don’t understand', suggestions: [], hash: 'a' };

afterEach(() => vi.unstubAllGlobals());

it('a question that failed is asked again, and one that was answered is not', async () => {
  const answers = [
    Response.json({ error: { code: 'internal', message: 'Lost.' } }, { status: 500 }),
    Response.json(refused),
  ];
  const fetched = vi.fn(() => Promise.resolve(answers.shift() ?? Response.error()));
  vi.stubGlobal('fetch', fetched);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  const observer = new QueryObserver(client, askOptions(asked));
  const stop = observer.subscribe(() => undefined);
  await vi.waitFor(() => expect(observer.getCurrentResult().isError).toBe(true));
  await askAgain(client, { kind: 'question', text: 'Another' });
  expect(fetched).toHaveBeenCalledTimes(1);
  await askAgain(client, asked);
  expect(observer.getCurrentResult().data).toMatchObject({ kind: 'refused' });
  await askAgain(client, asked);
  expect(fetched).toHaveBeenCalledTimes(2);
  stop();
  client.clear();
});
