import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentAddress } from './address-bar.ts';
import { filterBy, placeNodes, WHOLE_CASE } from './board.ts';
import { changeBoard, redo, undo, useBoardHistory } from './board-history.ts';
import { standInWindow } from './stand-in-window.ts';

describe('the history of the board', () => {
  beforeEach(() => {
    vi.stubGlobal('window', standInWindow());
    useBoardHistory.setState({ done: [], undone: [] });
  });
  afterEach(() => vi.unstubAllGlobals());

  const steps = () => useBoardHistory.getState().done.map(({ name }) => name);
  const within = (day: string) =>
    changeBoard('Filter by time', (board) => filterBy(board, { from: day, to: day }));

  it('has no step for what changes nothing, which leaves what was undone to be done again', () => {
    within('2018-04-25');
    within('2018-04-26');
    undo();
    within('2018-04-25');
    changeBoard('Stop', (board) => ({ ...board, sizeBy: board.sizeBy }));
    expect(steps()).toEqual(['Filter by time']);
    expect(redo()).toBe('Filter by time');
    expect(currentAddress().board.filters.from).toBe('2018-04-26');
  });

  it('has a step for whatever an address tells apart', () => {
    changeBoard('Move', (board) => placeNodes(board, { 'person:a': [1, 2] }, false));
    changeBoard('Pin', (board) => placeNodes(board, { 'person:a': [1, 2] }, true));
    expect(steps()).toEqual(['Move', 'Pin']);
    undo();
    undo();
    expect(currentAddress().board).toEqual(WHOLE_CASE);
  });
});
