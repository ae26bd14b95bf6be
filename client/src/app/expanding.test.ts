import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wireNodeSchema } from '#core/wire/node';
import { takeInTurn } from '../features/expansion/newcomers.ts';
import { NOTHING_DRAWN } from '../graph/drawn-graph.ts';
import { currentAddress, go } from '../state/address-bar.ts';
import { addNodes, filterBy, keepOnly, removeNodes, WHOLE_CASE } from '../state/board.ts';
import { useBoardHistory } from '../state/board-steps.ts';
import { carry } from '../state/carried.ts';
import { EMPTY_WORKBENCH } from '../state/cypher-place.ts';
import { usePassingWord } from '../state/passing-word.ts';
import { standInWindow } from '../state/stand-in-window.ts';
import { useUnderWay } from '../state/under-way.ts';
import { bring, collapse, expand, onCanvasNow } from './expanding.ts';
import { standInGround } from './stand-in-ground.ts';
import { createQueryClient } from './query-client.ts';

const [rudd, ind, memo] = ['person:amber-rudd', 'person:hugh-ind', 'doc:memo'];
const ground = {
  nameOf: (id: string): string => id,
  isPlaced: () => false,
  named: new Set<string>(),
  drawn: NOTHING_DRAWN,
  contents: { nodes: [], relationships: [] },
  large: false,
};
const isHere = (id: string): boolean => onCanvasNow(ground).isHere(id);

beforeEach(() => {
  vi.stubGlobal('window', standInWindow());
  useBoardHistory.setState({ done: [], undone: [] });
});
afterEach(() => vi.unstubAllGlobals());

it('what was there only because it is open stays with what its expansion brought', () => {
  go({ focus: rudd, board: keepOnly(WHOLE_CASE, [ind]) });
  bring([{ of: rudd, ids: [memo] }], ground);
  go({ focus: null });
  expect([rudd, ind, memo].map(isHere)).toEqual([true, true, true]);
  collapse([rudd], ground);
  expect([rudd, ind, memo].map(isHere)).toEqual([true, true, false]);
});

it('what came and is not seen is said to be there all the same', () => {
  go({ board: { ...keepOnly(WHOLE_CASE, [rudd]), hidden: ['Document'] } });
  bring([{ of: rudd, ids: [memo, ind] }], ground);
  expect(usePassingWord.getState().words).toBe(
    `2 nodes came with ${rudd}. 1 of them is of a kind that is hidden.`,
  );
  go({ board: filterBy(keepOnly(WHOLE_CASE, [rudd]), { text: 'memo', how: 'remove' }) });
  bring([{ of: rudd, ids: [memo] }], ground);
  expect(usePassingWord.getState().words).toBe(
    `1 node came with ${rudd}. What the filters remove is not shown.`,
  );
});

it('what two expansions brought stays until both are taken back', () => {
  go({ board: keepOnly(WHOLE_CASE, [rudd, ind]) });
  const newcomers = [rudd, ind].map((of) => ({ of, ids: [memo] }));
  bring(takeInTurn(newcomers, 25), ground);
  collapse([rudd], ground);
  expect(isHere(memo)).toBe(true);
  collapse([ind], ground);
  expect(isHere(memo)).toBe(false);
});

it('what is there already is put there no second time', () => {
  go({ board: keepOnly(WHOLE_CASE, [rudd]) });
  bring([{ of: rudd, ids: [memo] }], ground);
  expect(currentAddress().board.added).toEqual([
    { of: null, ids: [rudd] },
    { of: rudd, ids: [memo] },
  ]);
});

it('a collapse counts nothing that was hidden, and leaves what an open community holds', () => {
  go({ board: addNodes(WHOLE_CASE, rudd, [memo, ind]) });
  const within = { ...ground, large: true, isPlaced: (id: string) => id === memo };
  collapse([rudd], within);
  expect(currentAddress().board).toMatchObject({ added: [], removed: [] });
  expect(usePassingWord.getState().words).toBe(`1 node went with ${rudd}.`);

  go({ board: removeNodes(addNodes(WHOLE_CASE, rudd, [memo, ind]), [ind]) });
  collapse([rudd], within);
  expect(currentAddress().board).toMatchObject({ added: [], removed: [ind] });
  expect(usePassingWord.getState().words).toBe(
    `Nothing went with ${rudd}: what came by expanding it is in open communities.`,
  );
});

it('what a collapse takes back is closed and deselected, and what an answer names stays and is said to', () => {
  go({ board: keepOnly(WHOLE_CASE, [rudd]) });
  bring([{ of: rudd, ids: [memo, ind] }], ground);
  go({ focus: memo, selection: [ind, rudd] });
  collapse([rudd], { ...ground, named: new Set([ind]) });
  expect(currentAddress()).toMatchObject({ focus: null, selection: [rudd, ind] });
  expect(usePassingWord.getState().words).toBe(
    `1 node went with ${rudd}. 1 more stays as long as what names it is open.`,
  );
});

it('what is not in a result that is alone on the canvas comes by expanding from it', () => {
  const node = { id: rudd, labels: ['Entity'], name: rudd, status: 'asserted', properties: {} };
  go({ cypher: { ...EMPTY_WORKBENCH, canvas: 'alone' } });
  carry({ nodes: [wireNodeSchema.parse(node)], relationships: [], alone: true, wish: 'cypher' });
  const placed = { ...ground, isPlaced: () => true };
  expect([rudd, memo].map((id) => onCanvasNow(placed).isHere(id))).toEqual([true, false]);
  bring([{ of: rudd, ids: [memo] }], placed);
  carry(null);
  expect([rudd, ind, memo].map((id) => onCanvasNow(placed).isHere(id))).toEqual([true, false, true]);
});

describe('while neighbours are read', () => {
  const steps = () => useBoardHistory.getState().done.map(({ name }) => name);
  const works = () => useUnderWay.getState().works.map(({ words }) => words);
  /** Lets the server answer for a node, whose one neighbour is the memo. */
  const answers = new Map<string, () => void>();
  const answer = (id: string): void => answers.get(id)?.();
  const neighbours = { ids: [memo], cut: { shown: 1, total: 1, orderedBy: 'type' } };

  beforeEach(() => {
    answers.clear();
    vi.stubGlobal('fetch', (path: string) => {
      const id = [rudd, ind].find((each) => path.includes(encodeURIComponent(each))) ?? '';
      return new Promise((resolve) => {
        answers.set(id, () => resolve(Response.json(neighbours)));
      });
    });
    go({ board: keepOnly(WHOLE_CASE, [rudd, ind]) });
  });

  it('the same is expanded once, however often it is wished', async () => {
    const client = createQueryClient();
    const wishes = [expand(client, [rudd], ground), expand(client, [rudd], ground)];
    await vi.waitFor(() => expect(answers.has(rudd)).toBe(true));
    answer(rudd);
    await Promise.all(wishes);
    expect(isHere(memo)).toBe(true);
    expect(steps()).toEqual([`Expand ${rudd}`]);
    expect(usePassingWord.getState().words).toBe(`1 node came with ${rudd}.`);
  });

  it('what is there and not seen, for its kind or for a filter, is said to be', async () => {
    const board = keepOnly(WHOLE_CASE, [rudd, memo]);
    for (const [now, said] of [
      [board, ''],
      [{ ...board, hidden: ['Document' as const] }, ' It is of a kind that is hidden.'],
      [filterBy(board, { text: 'nothing', how: 'remove' }), ' It is removed by the filters.'],
    ] as const) {
      go({ board: now });
      const { nodes } = standInGround({
        [rudd]: {},
        ...(said.includes('filters') ? {} : { [memo]: {} }),
      }).drawn;
      const expanded = expand(createQueryClient(), [rudd], { ...ground, drawn: { ...NOTHING_DRAWN, nodes } });
      await vi.waitFor(() => expect(answers.has(rudd)).toBe(true));
      answer(rudd);
      answers.clear();
      await expanded;
      expect(usePassingWord.getState().words).toBe(`Its one neighbour is on the canvas.${said}`);
    }
  });

  it('what came another way meanwhile does not come again, and what is read beside it can still be stopped', async () => {
    const client = createQueryClient();
    const wishes = [expand(client, [rudd], ground), expand(client, [ind], ground)];
    await vi.waitFor(() => expect([...answers.keys()]).toEqual(expect.arrayContaining([rudd, ind])));
    answer(rudd);
    await wishes[0];
    expect(works()).toEqual([`Reading what ${ind} is joined to`]);
    answer(ind);
    await wishes[1];
    expect(works()).toEqual([]);
    expect(steps()).toEqual([`Expand ${rudd}`]);
  });
});
