import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { currentAddress } from '../state/address-bar.ts';
import { useAnnouncer } from '../state/announcer.ts';
import { standInWindow } from '../state/stand-in-window.ts';
import { arrange, middleOf } from './use-arrange-commands.ts';

beforeEach(() => {
  vi.stubGlobal('window', standInWindow());
});
afterEach(() => vi.unstubAllGlobals());

it.each([
  [[], null, null],
  [[], 'person:open', 'person:open'],
  [['person:chosen'], 'person:open', 'person:chosen'],
  [['person:a', 'person:open'], 'person:open', 'person:open'],
  [['person:a', 'person:b'], null, 'person:a'],
])('of %j selected and %s open rings lie round %s', (selection, focus, middle) => {
  expect(middleOf({ selection, focus })).toBe(middle);
});

it('rings say what they lie round', () => {
  const ground = {
    layout: { runForces: () => undefined },
    whereNow: () => new Map(),
    nameOf: () => 'Amber Rudd',
  };
  arrange('concentric', 'person:amber-rudd', ground);
  expect(currentAddress().board).toMatchObject({ layout: 'concentric', middle: 'person:amber-rudd' });
  expect(useAnnouncer.getState().words).toBe('Laid out: In rings round Amber Rudd.');
  arrange('circular', 'person:amber-rudd', ground);
  expect(useAnnouncer.getState().words).toBe('Laid out: Around a circle.');
});
