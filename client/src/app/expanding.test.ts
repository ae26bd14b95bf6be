import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { currentAddress, go } from '../state/address-bar.ts';
import { isOn, keepOnly, WHOLE_CASE } from '../state/board.ts';
import { standInWindow } from '../state/stand-in-window.ts';
import { bring, collapse } from './expanding.ts';

const [rudd, ind, memo] = ['person:amber-rudd', 'person:hugh-ind', 'doc:memo'];
const nameOf = (id: string): string => id;
const isHere = (id: string): boolean => isOn(currentAddress().board, id, false);

beforeEach(() => {
  vi.stubGlobal('window', standInWindow());
});
afterEach(() => vi.unstubAllGlobals());

it('what was there only because it is open stays with what its expansion brought', () => {
  go({ focus: rudd, board: keepOnly(WHOLE_CASE, [ind]) });
  bring([{ of: rudd, ids: [memo] }], { isHere, nameOf });
  go({ focus: null });
  expect([rudd, ind, memo].map(isHere)).toEqual([true, true, true]);
  collapse([rudd], nameOf);
  expect([rudd, ind, memo].map(isHere)).toEqual([true, true, false]);
});

it('what is there already is put there no second time', () => {
  go({ board: keepOnly(WHOLE_CASE, [rudd]) });
  bring([{ of: rudd, ids: [memo] }], { isHere, nameOf });
  expect(currentAddress().board.added).toEqual([
    { of: null, ids: [rudd] },
    { of: rudd, ids: [memo] },
  ]);
});
