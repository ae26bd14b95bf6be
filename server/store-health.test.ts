import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Failure } from '#core/failure';
import { countLabels } from '#store/queries';
import type { GraphStore } from '#store/graph-store';
import { watchStore, type StoreHealth } from './store-health.ts';

const away = (): Failure => new Failure('store-unavailable', 'It does not answer.');

/** A database that is away or not, takes a while to say so, and counts how often it is asked. */
function asked() {
  const state = { away: false, pingMs: 0, pings: 0, underWay: false, readers: true };
  const answer = async (): Promise<readonly never[]> => {
    if (state.away) throw away();
    return [];
  };
  const statements = {
    read: async () => {
      if (!state.readers) throw away();
      return { columns: [], rows: [], truncated: false };
    },
  };
  const store = {
    read: answer,
    statements,
    ping: async () => {
      state.pings += 1;
      state.underWay = true;
      await new Promise((resolve) => setTimeout(resolve, state.pingMs));
      state.underWay = false;
      await answer();
    },
  };
  return { state, store: store as unknown as GraphStore }; // all of the port that is called here
}

describe('the health of a store', () => {
  const watched: StoreHealth[] = [];
  const watch = (store: GraphStore): StoreHealth => {
    const health = watchStore(store);
    watched.push(health);
    return health;
  };
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    for (const health of watched.splice(0)) health.stop();
    vi.useRealTimers();
  });
  const codeOf = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'answered',
      (thrown: unknown) => (thrown instanceof Failure ? thrown.code : thrown),
    );

  test('is asked in one row, however many requests failed while it was being asked', async () => {
    const { state, store } = asked();
    const { guarded } = watch(store);
    await vi.advanceTimersByTimeAsync(100);
    state.pingMs = 2_000;
    for (let outage = 0; outage < 5; outage += 1) {
      while (!state.underWay) await vi.advanceTimersByTimeAsync(100);
      state.away = true;
      await codeOf(guarded.read(countLabels, {}));
      await vi.advanceTimersByTimeAsync(3_000);
      state.away = false;
      await vi.advanceTimersByTimeAsync(10_000);
    }
    state.pings = 0;
    await vi.advanceTimersByTimeAsync(70_000);
    expect(state.pings).toBeLessThanOrEqual(10); // every 5 s after an answer that takes 2 s
  });

  test('shuts nobody out for what one request met while the store answers', async () => {
    const { state, store } = asked();
    const { guarded, trouble } = watch(store);
    await vi.advanceTimersByTimeAsync(100);
    state.readers = false;
    const statement = { text: 'RETURN 1', parameters: {} };
    const limits = { milliseconds: 1_000, rows: 1, bytes: 1_000 };
    const reading = guarded.statements.read(statement, limits, new AbortController().signal);
    expect(await codeOf(reading)).toBe('store-unavailable');
    expect(await codeOf(guarded.read(countLabels, {}))).toBe('answered');
    expect(trouble()).toBeUndefined();
  });

  test('is known at once after a request that the store did not answer, and again once it does', async () => {
    const { state, store } = asked();
    const { guarded, trouble } = watch(store);
    await vi.advanceTimersByTimeAsync(100);
    state.away = true;
    await codeOf(guarded.read(countLabels, {}));
    await vi.advanceTimersByTimeAsync(1);
    expect(trouble()).toMatchObject({ code: 'store-unavailable' });
    state.away = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(trouble()).toBeUndefined();
  });

  test('is asked no more once it is stopped', async () => {
    const { state, store } = asked();
    const health = watch(store);
    state.pingMs = 100;
    await vi.advanceTimersByTimeAsync(50);
    health.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(state.pings).toBe(1);
  });
});
