import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { play, usePlaying } from '../state/playing.ts';
import { standInWindow } from '../state/stand-in-window.ts';
import { chooseView, sayOfView, useOpenedView } from '../state/opened-view.ts';
import { openView, sayWhatChanged } from './open-view.ts';

const view = {
  ...{ id: 'view:0123456789', name: 'Kept', note: '', address: 'focus=person:one', madeOnHash: 'a1b2c3' },
  ...{ madeAt: '2018-04-29T20:00:00Z', changedAt: '2018-04-29T20:00:00Z', thumbnail: null, board: {} },
};
const says = (): string | null => useOpenedView.getState().says;
const now = (hash: string) => () => Promise.resolve({ hash, nodes: [] });

/** A server that says of every node that is asked for that it is gone. Asked for anything else, it has no answer. */
function allGone(path: string) {
  return Promise.resolve(
    path === '/api/graph/missing'
      ? Response.json({ missing: ['person:one'] })
      : Response.json({}, { status: 404 }),
  );
}

it('what plays stops when a view is opened, which stays as it was saved', () => {
  vi.stubGlobal('window', standInWindow());
  play(true);
  openView(view, 'push');
  expect(usePlaying.getState().on).toBe(false);
  vi.unstubAllGlobals();
});

describe('what is said of a view that was opened', () => {
  beforeEach(() => {
    vi.stubGlobal('window', standInWindow());
    sayOfView(null);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is that the data changed since, and how much of it is gone', async () => {
    vi.stubGlobal('fetch', allGone);
    await sayWhatChanged(view, chooseView(), now('a1b2c3'));
    expect(says()).toBeNull();
    await sayWhatChanged(view, chooseView(), now('d4e5f6'));
    expect(says()).toContain('1 node that it names is gone');
  });

  it('is nothing of one over which another was opened meanwhile', async () => {
    vi.stubGlobal('fetch', allGone);
    const first = chooseView();
    openView(view, 'push');
    const late = sayWhatChanged(view, first, now('d4e5f6'));
    chooseView();
    openView({ ...view, madeOnHash: 'd4e5f6' }, 'push');
    await late;
    expect(says()).toBeNull();
    expect(first.isLatest()).toBe(false);
  });

  it('is told of a link by the first digits of the state that it was copied on', async () => {
    vi.stubGlobal('fetch', allGone);
    const link = { ...view, madeOnHash: 'a1b2c3d4a1b2' };
    const say = (hash: string) => sayWhatChanged(link, chooseView(), now(hash), 'this link was copied');
    await say('a1b2c3d4'.repeat(8));
    expect(says()).toBeNull();
    await say('a1b2c3d5'.repeat(8));
    expect(says()).toBe('The data changed since this link was copied: 1 node that it names is gone.');
  });

  it('is that it could not be told, where the check alone fails', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('away')));
    await sayWhatChanged(view, chooseView(), now('d4e5f6'));
    expect(says()).toMatch(/^The data changed since .* could not be told\.$/);
    await sayWhatChanged(view, chooseView(), () => Promise.reject(new Error('away')));
    expect(says()).toMatch(/^It could not be told whether the data changed/);
  });
});
