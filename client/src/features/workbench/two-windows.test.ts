import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { standInStorage } from '../../state/stand-in-storage.ts';
import type { Ran } from './past.ts';

/** Each call is another window: it has read what the browser kept until then. */
async function openWindow() {
  vi.resetModules();
  const [desk, past] = await Promise.all([import('./desk.ts'), import('./past.ts')]);
  return {
    ...desk,
    ...past,
    queries: () => desk.useDesk.getState().tabs.map(({ query }) => query),
    overwritten: () => Object.values(desk.useOverwritten.getState()).map(({ query }) => query),
    takeBack: (place: number) => desk.takeBackOverwritten(desk.useDesk.getState().tabs[place]?.id ?? ''),
    ran: () => past.usePast.getState().ran.map(({ query }) => query),
    open: (query: string) => desk.changeDesk((now) => desk.withTab(now, { query })),
    type: (query: string, place: number) =>
      desk.changeDesk((now) => desk.withDraft(now, now.tabs[place]?.id ?? '', { query })),
    close: (place: number) => desk.changeDesk((now) => desk.withoutTab(now, now.tabs[place]?.id ?? '')),
  };
}

function ran(query: string): Ran {
  return { at: '2018-04-29T20:00:00Z', query, parameters: {}, outcome: 'done', rows: 1, milliseconds: 1 };
}

describe('two windows of one browser', () => {
  beforeEach(() => {
    vi.stubGlobal('window', {
      localStorage: standInStorage(),
      setTimeout: () => 0,
      clearTimeout: () => undefined,
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('keep each other’s tabs, and what each wrote, opened and closed', async () => {
    const before = await openWindow();
    before.type('one', 0);
    before.open('two');
    before.open('three');
    before.keep();
    const [left, right] = [await openWindow(), await openWindow()];
    left.type('one, longer', 0);
    left.open('left');
    left.keep();
    right.close(1);
    right.open('right');
    right.keep();
    left.keep();
    expect((await openWindow()).queries()).toEqual(['one, longer', 'three', 'left', 'right']);
  });

  it('write nothing where nothing was changed', async () => {
    const before = await openWindow();
    before.type('one', 0);
    before.keep();
    const [idle, other] = [await openWindow(), await openWindow()];
    other.close(0);
    other.open('two');
    other.keep();
    idle.keep();
    expect((await openWindow()).queries()).not.toContain('one');
  });

  it('go on with what the other wrote in a tab that both have open, but for what was changed here', async () => {
    const before = await openWindow();
    before.type('one', 0);
    before.open('two');
    before.keep();
    const [left, right] = [await openWindow(), await openWindow()];
    left.type('one, left', 0);
    left.type('two, left', 1);
    left.keep();
    right.type('two, right', 1);
    right.readAgain();
    expect(right.queries()).toEqual(['one, left', 'two, right']);
    right.keep();
    expect((await openWindow()).queries()).toEqual(['one, left', 'two, right']);
  });

  it('tell what the other wrote over, which can be taken back, and then is told there', async () => {
    const before = await openWindow();
    before.type('one', 0);
    before.open('two');
    before.keep();
    const [left, right] = [await openWindow(), await openWindow()];
    left.type('one, l', 0);
    left.keep();
    right.readAgain();
    left.type('one, left', 0);
    left.keep();
    right.readAgain();
    expect([right.queries(), right.overwritten()]).toEqual([['one, left', 'two'], ['one']]);
    right.takeBack(0);
    expect([right.queries(), right.overwritten()]).toEqual([['one', 'two'], []]);
    right.keep();
    left.readAgain();
    expect([left.queries(), left.overwritten()]).toEqual([['one', 'two'], ['one, left']]);
    left.type('two, left', 1);
    expect(left.overwritten()).toEqual(['one, left']);
    left.type('one, again', 0);
    expect(left.overwritten()).toEqual([]);
  });

  it('tell nothing where the other wrote what is here already', async () => {
    const before = await openWindow();
    before.type('one', 0);
    before.keep();
    const [left, right] = [await openWindow(), await openWindow()];
    left.type('one, left', 0);
    left.keep();
    right.readAgain();
    left.type('one', 0);
    left.keep();
    right.readAgain();
    expect(right.overwritten()).toEqual([]);
  });

  it('have one history', async () => {
    const [left, right] = [await openWindow(), await openWindow()];
    left.remember(ran('left'));
    right.remember(ran('right'));
    expect((await openWindow()).ran()).toEqual(['right', 'left']);
    left.rereadPast();
    expect(left.ran()).toEqual(['right', 'left']);
    right.forget();
    left.remember(ran('left again'));
    expect((await openWindow()).ran()).toEqual(['left again']);
  });

  it('remember for as long as the page lasts where nothing can be stored', async () => {
    vi.stubGlobal('window', {
      localStorage: { getItem: () => null, setItem: () => expect.fail('full') },
      setTimeout: () => 0,
      clearTimeout: () => undefined,
    });
    const only = await openWindow();
    only.remember(ran('one'));
    only.remember(ran('two'));
    expect(only.ran()).toEqual(['two', 'one']);
  });
});
