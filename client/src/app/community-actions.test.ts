import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MOST_OPENED, communitySchema, type Community } from '#core/wire/communities';
import { currentAddress } from '../state/address-bar.ts';
import { addNodes, removeNodes } from '../state/board.ts';
import { changeBoard, undo } from '../state/board-history.ts';
import { usePassingWord } from '../state/passing-word.ts';
import { standInWindow } from '../state/stand-in-window.ts';
import { leaveClosed, openCommunity } from './community-actions.ts';

const community = (place: number, members: number, parts = 0): Community =>
  communitySchema.parse({
    ...{ id: `community:0~person:p${place}`, parent: null, members, parts },
    ...{ within: 0, labels: {}, leading: [], x: 0, y: 0, radius: 1 },
  });
const readAgain = vi.fn();
const shownWith = (...closed: readonly Community[]) => ({ closed, opened: [], inside: [], readAgain });
const opened = (): number => currentAddress().board.opened.length;

beforeEach(() => {
  vi.stubGlobal('window', standInWindow());
});
afterEach(() => vi.unstubAllGlobals());

it('a community opens only as long as the canvas has room for it, whatever is still being read', () => {
  const [large, other, parted, small] = [
    community(1, 6_000),
    community(2, 4_000),
    community(3, 9_000, 4),
    community(4, 10),
  ];
  const shown = shownWith(large, other, parted, small);
  openCommunity(large, shown);
  changeBoard('Add', (board) => addNodes(board, null, ['person:somebody']));
  openCommunity(other, shown);
  expect(opened()).toBe(1);
  expect(usePassingWord.getState().words).toContain('the canvas takes 10,000 nodes and has 6,001');
  openCommunity(parted, shown);
  openCommunity(small, shown);
  expect(opened()).toBe(3);
  undo();
  changeBoard('Hide', (board) => removeNodes(board, ['person:somebody']));
  openCommunity(other, shown);
  expect(opened()).toBe(3);
});

it('no more communities open than an address names', () => {
  const many = Array.from({ length: MOST_OPENED + 1 }, (_, place) => community(place, 1));
  for (const each of many) openCommunity(each, shownWith(...many));
  expect(opened()).toBe(MOST_OPENED);
  expect(usePassingWord.getState().words).toContain('at most 200 communities');
});

it('one whose reading failed is asked for again where it is opened again, and is not said to be open', () => {
  const failed = community(1, 12);
  openCommunity(failed, shownWith(failed));
  expect(readAgain).not.toHaveBeenCalled();
  openCommunity(failed, shownWith(failed));
  expect(readAgain).toHaveBeenCalledTimes(1);
  expect(opened()).toBe(1);
  expect(usePassingWord.getState().words).toMatch(/ is being read\.$/);
  leaveClosed([failed.id]);
  expect(opened()).toBe(0);
});
