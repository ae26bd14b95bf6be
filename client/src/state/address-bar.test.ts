import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentAddress, go, watchAddress } from './address-bar.ts';
import { filterBy, removeNodes } from './board.ts';
import { changeBoard, changeInSight } from './board-history.ts';
import { useBoardHistory } from './board-steps.ts';
import { carry } from './carried.ts';
import type { CypherPlace } from './cypher-place.ts';
import { standInWindow } from './stand-in-window.ts';

let page: ReturnType<typeof standInWindow>;
const open = (search: string): void => {
  page = standInWindow(search);
  vi.stubGlobal('window', page);
};

beforeEach(() => open(''));
afterEach(() => vi.unstubAllGlobals());

describe('a view that a link names', () => {
  const asked = { kind: 'question', text: 'who knew?' } as const;

  it('is waited for by nobody who went on, there or with Back', () => {
    open('?view=0123456789&focus=person:a');
    go({ selection: ['person:b'] }, 'replace');
    expect(currentAddress().view).toBe('view:0123456789');
    go({ asked });
    expect(currentAddress()).toMatchObject({ view: null, asked, focus: 'person:a' });
    page.back();
    expect(currentAddress()).toMatchObject({ view: null, asked: null, focus: 'person:a' });
  });

  it('is given up by who goes where the page is anyway, which is no new place', () => {
    open('?view=0123456789');
    go({ asked: null });
    expect(page.location.search).toBe('');
    go({ asked });
    page.back();
    expect(currentAddress()).toMatchObject({ view: null, asked: null });
  });
});

describe('Back to a result that was alone on the canvas', () => {
  const cypher: CypherPlace = {
    asked: { kind: 'text', text: 'MATCH (n) RETURN n', parameters: '' },
    ...{ view: 'graph', canvas: 'alone' },
  };
  let unwatch: () => void;
  beforeEach(() => {
    useBoardHistory.setState({ done: [], undone: [] });
    unwatch = watchAddress(() => undefined);
    go({ cypher });
  });
  afterEach(() => {
    unwatch();
    carry(null);
  });

  it('leads to it where it was taken off, and the board was changed since', () => {
    go({ cypher: { ...cypher, canvas: 'none' } });
    changeBoard('Filter', (board) => filterBy(board, { text: 'memo' }));
    page.back();
    expect(currentAddress()).toMatchObject({
      cypher: { canvas: 'alone' },
      board: { filters: { text: 'memo' } },
    });
  });

  it('leaves it off where it became the board that was changed', () => {
    go({ focus: 'person:a' });
    carry({ nodes: [], relationships: [], alone: true, wish: 'cypher 1 alone' });
    changeInSight('Hide', (board) => removeNodes(board, ['doc:memo']));
    page.back();
    expect(currentAddress()).toMatchObject({ focus: null, cypher: { canvas: 'none' } });
    expect(currentAddress().board.removed).toEqual(['doc:memo']);
  });
});
