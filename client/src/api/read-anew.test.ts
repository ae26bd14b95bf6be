import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { hasOtherState, isLeftBehind, readAnew } from './read-anew.ts';

describe('what was read of a case', () => {
  it('is of another state where any part of it says so', () => {
    const client = new QueryClient();
    client.setQueryData(['graph'], { hash: 'a', nodes: [] });
    client.setQueryData(['notes'], { notes: [] });
    client.setQueryData(['nothing'], null);
    expect(hasOtherState(client, 'a')).toBe(false);
    client.setQueryData(['among', ['person:a']], { hash: 'b', nodes: [] });
    expect(hasOtherState(client, 'a')).toBe(true);
  });

  it('is read anew where it is shown, and kept from before nowhere', async () => {
    const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
    const read = vi.fn(() => Promise.resolve({ hash: 'b' }));
    client.setQueryData(['graph'], { hash: 'a' });
    client.setQueryData(['among', ['person:a']], { hash: 'a' });
    const stop = new QueryObserver(client, { queryKey: ['graph'], queryFn: read }).subscribe(() => undefined);
    await readAnew(client);
    expect(client.getQueryData(['graph'])).toEqual({ hash: 'b' });
    expect(client.getQueryData(['among', ['person:a']])).toBeUndefined();
    expect(read).toHaveBeenCalledTimes(1);
    stop();
  });

  it('is as it was where reading it anew fails, which is no success', async () => {
    const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
    let isAway = true;
    const read = (): Promise<{ hash: string }> =>
      isAway ? Promise.reject(new Error('It took too long.')) : Promise.resolve({ hash: 'b' });
    client.setQueryData(['graph'], { hash: 'a' });
    const stop = new QueryObserver(client, { queryKey: ['graph'], queryFn: read }).subscribe(() => undefined);
    await expect(readAnew(client)).rejects.toThrow('It took too long.');
    expect(isLeftBehind(client, 'b')).toBe(true);
    isAway = false;
    await readAnew(client);
    expect(isLeftBehind(client, 'b')).toBe(false);
    stop();
  });
});
