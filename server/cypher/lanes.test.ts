import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lanes } from './lanes.ts';

const LIMITS = { perUser: 2, inAll: 3, waiting: 2, waitMs: 5_000 };

/** Work that ends when it is told to. */
function job() {
  let finish = (): void => {};
  let begun = false;
  const ended = new Promise<void>((resolve) => (finish = resolve));
  const work = async (): Promise<string> => {
    begun = true;
    await ended;
    return 'done';
  };
  return { work, finish: () => finish(), begun: () => begun };
}

describe('the lanes of users’ statements', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const never = new AbortController().signal;
  const settle = () => vi.advanceTimersByTimeAsync(0);

  test('a user has two places, and a third statement waits for one of them', async () => {
    const { run } = lanes(LIMITS);
    const jobs = [job(), job(), job()] as const;
    const results = jobs.map(({ work }) => run('ann', never, work));
    await settle();
    expect(jobs.map((one) => one.begun())).toEqual([true, true, false]);
    jobs[1].finish();
    await settle();
    expect(jobs[2].begun()).toBe(true);
    jobs[0].finish();
    jobs[2].finish();
    expect(await Promise.all(results)).toEqual(['done', 'done', 'done']);
  });

  test('one who waits behind their own statements holds up nobody else', async () => {
    const { run } = lanes(LIMITS);
    const [one, two, third, other, another] = [job(), job(), job(), job(), job()] as const;
    for (const { work } of [one, two, third]) void run('ann', never, work);
    void run('bob', never, other.work);
    void run('bob', never, another.work); // all three places are taken
    await settle();
    expect(other.begun()).toBe(true);
    other.finish();
    await settle();
    expect([third.begun(), another.begun()]).toEqual([false, true]);
  });

  test('who waits too long is told that it is busy, and whoever comes when the queue is full at once', async () => {
    const { run } = lanes(LIMITS);
    for (let i = 0; i < 2; i++) void run('ann', never, job().work);
    const waiting = [run('ann', never, job().work), run('ann', never, job().work)];
    const outcomes = Promise.allSettled(waiting);
    await expect(run('ann', never, job().work)).rejects.toMatchObject({ code: 'busy' });
    await vi.advanceTimersByTimeAsync(LIMITS.waitMs);
    for (const outcome of await outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'busy' } });
    }
  });

  test('who goes while waiting leaves the queue, and a failure frees its place', async () => {
    const { run } = lanes({ ...LIMITS, inAll: 1 });
    const first = run('ann', never, () => Promise.reject(new Error('broken')));
    await expect(first).rejects.toThrow('broken');
    const held = job();
    void run('ann', never, held.work);
    const leaving = new AbortController();
    const waiting = run('bob', leaving.signal, job().work);
    leaving.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    await expect(run('bob', leaving.signal, job().work)).rejects.toMatchObject({ code: 'cancelled' });
    const next = job();
    void run('cat', never, next.work);
    held.finish();
    await settle();
    expect(next.begun()).toBe(true);
  });
});
