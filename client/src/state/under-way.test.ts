import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isOver, PATIENCE_MS, stopLast, underWay, useUnderWay } from './under-way.ts';

const work = (stop: () => void, share: number | null = null) => ({
  words: 'Laying out',
  share,
  saidElsewhere: false,
  stop,
});

describe('what is under way', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] });
  });
  afterEach(() => {
    for (const { id } of useUnderWay.getState().works) isOver(id);
    vi.useRealTimers();
  });

  test('is stopped only once it takes long enough to be seen, so that the key is not taken from what lies open', () => {
    const stop = vi.fn();
    underWay('layout', work(stop));
    vi.advanceTimersByTime(PATIENCE_MS - 1);
    expect(stopLast()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(stopLast()).toBe(true);
    expect(stop).toHaveBeenCalledOnce();
  });

  test('keeps its beginning while it tells how far it is, and what it is stopped by is the newest', () => {
    const [old, now] = [vi.fn(), vi.fn()];
    underWay('layout', work(old, 0));
    vi.advanceTimersByTime(PATIENCE_MS);
    underWay('layout', work(now, 0.5));
    expect(useUnderWay.getState().works).toMatchObject([{ share: 0.5 }]);
    expect(stopLast()).toBe(true);
    expect([old.mock.calls.length, now.mock.calls.length]).toEqual([0, 1]);
  });

  test('is stopped the last first, and what began just now not at all', () => {
    const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()];
    underWay('a', work(first));
    underWay('b', work(second));
    vi.advanceTimersByTime(PATIENCE_MS);
    underWay('c', work(third));
    stopLast();
    isOver('b');
    stopLast();
    expect([first, second, third].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
  });

  test('is gone when it is over', () => {
    underWay(
      'a',
      work(() => undefined),
    );
    isOver('a');
    vi.advanceTimersByTime(PATIENCE_MS);
    expect(useUnderWay.getState().works).toEqual([]);
    expect(stopLast()).toBe(false);
  });
});
