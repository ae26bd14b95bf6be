import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLayouts } from './layout-client.ts';
import type { FromLayoutWorker, LayoutRequest, ToLayoutWorker } from './layout-messages.ts';

/** A worker of which the test speaks the other side. */
class HeldWorker extends EventTarget {
  readonly heard: ToLayoutWorker[] = [];
  ended = false;
  postMessage(message: ToLayoutWorker): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: FromLayoutWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const request = (layout: LayoutRequest['layout']): LayoutRequest => ({
  layout,
  nodes: [{ id: 'a' }],
  relationships: [],
  places: new Map(),
});
const placed = (id: number, stopped = false): FromLayoutWorker => ({
  id,
  kind: 'placed',
  ids: ['a'],
  positions: Float64Array.from([1, 2]),
  time: undefined,
  stopped,
});

describe('openLayouts', () => {
  let made: HeldWorker[] = [];
  const open = () =>
    openLayouts(() => {
      made.push(new HeldWorker());
      // What the client uses of a worker is there.
      return made.at(-1) as unknown as Worker;
    });
  beforeEach(() => {
    made = [];
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('starts one worker when first needed and ends it when nobody has needed it for a while', async () => {
    const layouts = open();
    expect(made).toHaveLength(0);
    const [one, two] = [layouts.run(request('circle')), layouts.run(request('rings'))];
    made[0]?.say(placed(1));
    expect((await one).places).toEqual(new Map([['a', { x: 1, y: 2 }]]));
    vi.advanceTimersByTime(60_000);
    expect(made.map(({ ended }) => ended)).toEqual([false]);
    made[0]?.say(placed(2));
    await two;
    vi.advanceTimersByTime(60_000);
    expect(made.map(({ ended }) => ended)).toEqual([true]);
    void layouts.run(request('circle'));
    expect(made).toHaveLength(2);
  });

  it('hands places on while forces run, and stops them where they are', async () => {
    const layouts = open();
    const stop = new AbortController();
    const seen: number[] = [];
    const run = layouts.run(request('force'), {
      signal: stop.signal,
      onProgress: ({ ids, positions }) => seen.push(ids.length, ...positions),
    });
    made[0]?.say({ id: 1, kind: 'begun', ids: ['a'] });
    made[0]?.say({ id: 1, kind: 'progress', positions: Float32Array.from([3, 4]), share: 0.1 });
    stop.abort();
    expect(made[0]?.heard.map(({ kind }) => kind)).toEqual(['lay-out', 'stop']);
    made[0]?.say(placed(1, true));
    expect(await run).toMatchObject({ stopped: true });
    expect(seen).toEqual([1, 3, 4]);
  });

  it('gives up a layout that answers at once by ending its worker', async () => {
    const layouts = open();
    const stop = new AbortController();
    const run = layouts.run(request('layers'), { signal: stop.signal });
    stop.abort(new Error('no longer wanted'));
    await expect(run).rejects.toThrow('no longer wanted');
    expect(made[0]?.ended).toBe(true);
  });

  it('says what went wrong, and starts anew the next time', async () => {
    const layouts = open();
    const failed = layouts.run(request('circle'));
    made[0]?.say({ id: 1, kind: 'failed', message: 'no room' });
    await expect(failed).rejects.toThrow('no room');
    const broken = layouts.run(request('circle'));
    made[0]?.dispatchEvent(new Event('error'));
    await expect(broken).rejects.toThrow('Try again');
    void layouts.run(request('circle'));
    expect(made).toHaveLength(2);
  });
});
