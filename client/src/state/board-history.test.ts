import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wireNodeSchema } from '#core/wire/node';
import { currentAddress, go } from './address-bar.ts';
import { filterBy, keepOnly, placeNodes, removeNodes, WHOLE_CASE } from './board.ts';
import { changeBoard, changeInSight, redo, undo } from './board-history.ts';
import { useBoardHistory } from './board-steps.ts';
import { carry, holdRun } from './carried.ts';
import { EMPTY_WORKBENCH, type CanvasShare } from './cypher-place.ts';
import { usePassingWord } from './passing-word.ts';
import { play, usePlaying } from './playing.ts';
import { standInWindow } from './stand-in-window.ts';

describe('the history of the board', () => {
  beforeEach(() => {
    vi.stubGlobal('window', standInWindow());
    useBoardHistory.setState({ done: [], undone: [] });
  });
  afterEach(() => {
    play(false);
    carry(null);
    vi.unstubAllGlobals();
  });

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

  it('has no step for what is more than the page can keep, which is refused in words', () => {
    within('2018-04-25');
    const places = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, place) => [`person:${'long-'.repeat(20)}${place}`, [1, 2]] as const),
    );
    changeBoard('Lay out by forces', (board) => placeNodes(board, places, false));
    expect(steps()).toEqual(['Filter by time']);
    expect(currentAddress().board).toMatchObject({ places: {}, filters: { from: '2018-04-25' } });
    expect(usePassingWord.getState().words).toContain('more than this page can keep');
  });

  it('has a step for whatever an address tells apart', () => {
    changeBoard('Move', (board) => placeNodes(board, { 'person:a': [1, 2] }, false));
    changeBoard('Pin', (board) => placeNodes(board, { 'person:a': [1, 2] }, true));
    expect(steps()).toEqual(['Move', 'Pin']);
    undo();
    undo();
    expect(currentAddress().board).toEqual(WHOLE_CASE);
  });

  describe('while time plays', () => {
    const playOn = (day: number, by: 'hand' | 'itself' = 'itself') => {
      const from = `2018-04-${day}`;
      changeBoard('Choose a time', (board) => filterBy(board, { from }), by === 'itself' && 'by itself');
    };
    const hide = (id: string) => changeBoard(`Hide ${id}`, (board) => removeNodes(board, [id]));
    const now = () => {
      const { filters, removed } = currentAddress().board;
      return [filters.from, ...removed];
    };

    it('takes back what a hand did meanwhile and leaves time where it is, and nothing plays on over that', () => {
      playOn(20, 'hand');
      play(true);
      playOn(21);
      hide('doc:memo');
      playOn(22);
      hide('person:a');
      playOn(23);
      playOn(24);
      expect(steps()).toEqual(['Choose a time', 'Hide doc:memo', 'Hide person:a']);
      expect(undo()).toBe('Hide person:a');
      expect(usePlaying.getState().on).toBe(false);
      expect(now()).toEqual(['2018-04-24', 'doc:memo']);
      expect(undo()).toBe('Hide doc:memo');
      expect(now()).toEqual(['2018-04-24']);
      undo();
      expect(now()).toEqual([null]);
      play(true);
      redo();
      expect(now()).toEqual(['2018-04-24']);
      expect(usePlaying.getState().on).toBe(false);
    });

    it('has a step of its own for what began to play where a hand had left it', () => {
      playOn(20, 'hand');
      hide('doc:memo');
      playOn(20, 'hand');
      playOn(21);
      playOn(22);
      expect(steps()).toEqual(['Choose a time', 'Hide doc:memo', 'Choose a time']);
      undo();
      expect(now()).toEqual(['2018-04-20', 'doc:memo']);
    });
  });

  describe('of what a result of a statement is alone on', () => {
    const [rudd, memo] = ['person:amber-rudd', 'doc:memo'];
    const show = (canvas: CanvasShare): void => {
      go({ cypher: { ...EMPTY_WORKBENCH, canvas } });
      const nodes = [rudd, memo].map((id) =>
        wireNodeSchema.parse({ id, labels: ['Entity'], name: id, status: 'asserted', properties: {} }),
      );
      carry(
        canvas === 'none' ? null : { nodes, relationships: [], alone: canvas === 'alone', wish: 'cypher' },
      );
    };
    const hideMemo = (): boolean => changeInSight('Hide the memo', (board) => removeNodes(board, [memo]));

    it('begins with its nodes, and Undo shows it alone again', () => {
      show('alone');
      hideMemo();
      const hidden = removeNodes(keepOnly(WHOLE_CASE, [rudd, memo]), [memo]);
      expect(currentAddress()).toMatchObject({ board: hidden, cypher: { canvas: 'none' } });
      show('none');
      undo();
      expect(currentAddress()).toMatchObject({ board: WHOLE_CASE, cypher: { canvas: 'alone' } });
      redo();
      expect(currentAddress()).toMatchObject({ board: hidden, cypher: { canvas: 'none' } });
    });

    it('says that it is gone where it cannot be asked again and the workbench holds another, and goes to the board', () => {
      holdRun(1);
      show('alone');
      hideMemo();
      show('none');
      holdRun(2);
      undo();
      expect(currentAddress()).toMatchObject({ board: WHOLE_CASE, cypher: { canvas: 'none' } });
      expect(usePassingWord.getState().words).toContain('is gone');
      redo();
      expect(currentAddress().board.removed).toEqual([memo]);
      holdRun(1);
      undo();
      expect(currentAddress()).toMatchObject({ board: WHOLE_CASE, cypher: { canvas: 'none' } });
    });

    it('comes back where it can be asked again, whatever the workbench holds by then', () => {
      holdRun(1);
      show('alone');
      const asked = { kind: 'text', text: 'RETURN 1', parameters: '' } as const;
      go({ cypher: { ...EMPTY_WORKBENCH, asked, canvas: 'alone' } });
      hideMemo();
      holdRun(2);
      undo();
      expect(currentAddress().cypher).toMatchObject({ asked, canvas: 'alone' });
    });

    it('has no step for what changes nothing of it', () => {
      show('alone');
      changeInSight('Keep all of it', (board) => keepOnly(board, [rudd, memo]));
      expect(steps()).toEqual([]);
      expect(currentAddress()).toMatchObject({ board: WHOLE_CASE, cypher: { canvas: 'alone' } });
    });

    it('goes on from the board where the result is there beside the rest', () => {
      show('added');
      hideMemo();
      expect(currentAddress()).toMatchObject({
        board: removeNodes(WHOLE_CASE, [memo]),
        cypher: { canvas: 'added' },
      });
    });

    it('goes from the board beneath where all of that is to be shown', () => {
      go({ board: removeNodes(WHOLE_CASE, [memo]) });
      show('alone');
      changeInSight('Show everything again', (_, beneath) => ({ ...beneath, removed: [] }));
      expect(currentAddress()).toMatchObject({ board: WHOLE_CASE, cypher: { canvas: 'none' } });
    });
  });
});
