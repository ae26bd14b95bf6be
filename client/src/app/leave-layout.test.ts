import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { currentAddress, go } from '../state/address-bar.ts';
import { layOut, placeNodes, removeNodes, WHOLE_CASE } from '../state/board.ts';
import { changeBoard } from '../state/board-history.ts';
import { useBoardHistory } from '../state/board-steps.ts';
import { standInWindow } from '../state/stand-in-window.ts';
import { leaveLayout } from './leave-layout.ts';

beforeEach(() => {
  vi.stubGlobal('window', standInWindow());
  useBoardHistory.setState({ done: [], undone: [] });
});
afterEach(() => vi.unstubAllGlobals());

it('a layout that is stopped leads back to how it was before, with places of a hand', () => {
  const moved = placeNodes(WHOLE_CASE, { 'person:a': [1, 2] }, false);
  go({ board: moved });
  changeBoard('Lay out: in rings', (board) => layOut(board, 'concentric', 'person:a'));
  changeBoard('Lay out: in rings', (board) => layOut(board, 'concentric', 'person:b'));
  leaveLayout();
  expect(currentAddress().board).toMatchObject({ layout: 'concentric', middle: 'person:a' });
  leaveLayout();
  expect(currentAddress().board).toEqual(moved);
});

it.each([0, 1])('a view whose layout is stopped stays but for its layout, after %i other steps', (others) => {
  const view = layOut(removeNodes(WHOLE_CASE, ['doc:memo']), 'timeline');
  changeBoard('Open the view Kept', () => view);
  if (others === 1) changeBoard('Hide', (board) => removeNodes(board, ['person:a']));
  const { board } = currentAddress();
  leaveLayout();
  expect(currentAddress().board).toEqual({ ...board, layout: 'case' });
});
