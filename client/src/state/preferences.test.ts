import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { standInStorage } from './stand-in-storage.ts';

/** A window of this browser: it has read what the browser kept until now. */
async function openWindow() {
  vi.resetModules();
  const [{ prefer, heedOtherWindows, usePreferences }, { keepKindLook }] = await Promise.all([
    import('./preferences.ts'),
    import('./kind-names.ts'),
  ]);
  return { prefer, heedOtherWindows, keepKindLook, now: () => usePreferences.getState() };
}

describe('what is preferred in two windows of one browser', () => {
  const browser = (localStorage: Pick<Storage, 'getItem' | 'setItem'>) => {
    vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage }));
  };
  beforeEach(() => browser(standInStorage()));
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('is kept from both, whichever wrote last', async () => {
    const [left, right] = [await openWindow(), await openWindow()];
    left.keepKindLook('Person', { name: 'Witness', light: '#aa8800' });
    right.prefer({ legendOpen: false });
    right.keepKindLook('Place', { name: 'Scene' });
    left.prefer({ panelWidth: 500 });
    expect((await openWindow()).now()).toMatchObject({
      kinds: { Person: { name: 'Witness', light: '#aa8800' }, Place: { name: 'Scene' } },
      legendOpen: false,
      panelWidth: 500,
    });
  });

  it('is that of two kinds that are named in a window each', async () => {
    const [left, right] = [await openWindow(), await openWindow()];
    left.keepKindLook('Person', { name: 'Witness' });
    right.keepKindLook('Place', { name: 'Scene' });
    expect((await openWindow()).now().kinds).toEqual({
      Person: { name: 'Witness' },
      Place: { name: 'Scene' },
    });
  });

  it('is seen in the other once it is told, until it is no longer listened for', async () => {
    const [left, right] = [await openWindow(), await openWindow()];
    const stop = right.heedOtherWindows();
    left.keepKindLook('Person', { name: 'Witness' });
    window.dispatchEvent(new Event('storage'));
    expect(right.now().kinds).toEqual({ Person: { name: 'Witness' } });
    stop();
    left.keepKindLook('Person', {});
    window.dispatchEvent(new Event('storage'));
    expect(right.now().kinds).toEqual({ Person: { name: 'Witness' } });
  });

  it('lasts as long as the page where nothing can be stored', async () => {
    browser({ getItem: () => null, setItem: () => expect.fail('full') });
    const only = await openWindow();
    only.prefer({ legendOpen: false });
    only.prefer({ panelWidth: 500 });
    expect(only.now()).toMatchObject({ legendOpen: false, panelWidth: 500 });
  });
});
