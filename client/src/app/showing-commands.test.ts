import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withArrows, type DrawnNode } from '../graph/drawn-graph.ts';
import { ALL_FOLDED } from '../graph/fold-parallels.ts';
import { currentAddress, go } from '../state/address-bar.ts';
import { addNodes, filterBy, removeNodes, WHOLE_CASE } from '../state/board.ts';
import { usePassingWord } from '../state/passing-word.ts';
import { standInWindow } from '../state/stand-in-window.ts';
import type { CanvasGround, Held } from './canvas-ground.ts';
import { commandedOn } from './commanded.ts';
import { keep, showingCommands } from './showing-commands.ts';

const [rudd, ind, memo] = ['person:amber-rudd', 'person:hugh-ind', 'doc:memo'];
const copied = 'doc:memo~copied-to~00000001';
const drawn = withArrows(
  new Map(
    [rudd, ind, memo].map((id): [string, DrawnNode] => [
      id,
      { id, label: 'Person', name: id, x: 0, y: 0, degree: 1, radius: 9, hidden: false },
    ]),
  ),
  [
    {
      id: copied,
      startNodeId: memo,
      endNodeId: rudd,
      type: 'COPIED_TO',
      words: 'was copied to',
      stroke: 'solid',
      contradiction: false,
      width: 1,
      curvature: 0,
    },
  ],
  ALL_FOLDED,
);
const contents: Held = { nodes: [...drawn.nodes.values()], relationships: [...drawn.relationships.values()] };
const ground = { drawn, contents, board: WHOLE_CASE, named: new Set<string>() };

beforeEach(() => {
  vi.stubGlobal('window', standInWindow());
});
afterEach(() => vi.unstubAllGlobals());

it('what is open and goes with the others is closed, and no longer selected', () => {
  go({ focus: ind, relationship: copied, selection: [ind, memo] });
  keep('Hide the others', [memo], ground);
  expect(currentAddress()).toMatchObject({ focus: null, relationship: null, selection: [memo] });
  expect(usePassingWord.getState().words).toBe('1 node is on the canvas.');
});

it('as many are kept as a canvas can have, and of more none goes without a word', () => {
  const many = Array.from({ length: 10_001 }, (_, place) => `person:p${place}`);
  keep('Show a list alone', many, ground);
  expect(currentAddress().board).toEqual(WHOLE_CASE);
  expect(usePassingWord.getState().words).toBe(
    'Nothing was changed: the canvas takes 10,000 nodes one by one, and these are 10,001.',
  );
  keep('Show a list alone', many.slice(1), ground);
  expect(currentAddress().board).toMatchObject({ start: 'nothing', added: [{ ids: many.slice(1).sort() }] });
});

it('what is open among what is kept stays open', () => {
  go({ focus: rudd, relationship: copied });
  keep('Hide the others', [memo, rudd], ground);
  expect(currentAddress()).toMatchObject({ focus: rudd, relationship: copied });
});

it('what an answer names stays beside what is kept, and is said to', () => {
  keep('Hide the others', [rudd], { ...ground, named: new Set([rudd, ind, memo]) });
  expect(usePassingWord.getState().words).toBe(
    '1 node is on the canvas. 2 more stay as long as what names them is open.',
  );
});

const whole: CanvasGround = {
  drawn: {
    ...drawn,
    nodes: new Map(
      [...drawn.nodes].map(([id, node]) => [id, id === memo ? { ...node, hidden: true } : node]),
    ),
  },
  contents,
  board: WHOLE_CASE,
  overview: undefined,
  large: false,
  isPlaced: (id) => id !== ind,
  named: new Set(),
  upright: false,
  nameOf: (id) => id,
  whereNow: () => drawn.nodes,
};
const run = (id: string, on: CanvasGround = { ...whole, board: currentAddress().board }): void => {
  const commanded = commandedOn(on, currentAddress(), null);
  showingCommands(new QueryClient(), commanded)
    .find((command) => command.id === id)
    ?.run();
};

it('what is selected and of a hidden kind is kept with the rest: it is there as soon as its kind is shown', () => {
  go({ selection: [rudd, memo] });
  run('hide-others');
  expect(currentAddress()).toMatchObject({
    selection: [memo, rudd],
    board: { start: 'nothing', added: [{ ids: [memo, rudd] }] },
  });
});

/** The canvas while filters remove the memo, and with it what it was copied by. */
const removing: CanvasGround = {
  ...whole,
  drawn: {
    ...drawn,
    nodes: new Map([...drawn.nodes].filter(([id]) => id !== memo)),
    relationships: new Map(),
  },
  board: filterBy(WHOLE_CASE, { text: 'rudd', how: 'remove' }),
};

it('what is selected and removed by filters is kept with the rest, and counted', () => {
  go({ selection: [rudd, memo] });
  run('hide-others', removing);
  expect(currentAddress()).toMatchObject({
    selection: [memo, rudd],
    board: { added: [{ ids: [memo, rudd] }] },
  });
  expect(usePassingWord.getState().words).toBe(
    '2 nodes are on the canvas. 1 of them is removed by the filters.',
  );
});

it('a relationship that is open and that filters remove is closed with the end that is hidden', () => {
  go({ focus: ind, relationship: copied, selection: [rudd] });
  run('hide', removing);
  expect(currentAddress()).toMatchObject({ focus: ind, relationship: null, selection: [] });
});

it('what the whole case shows anyway is not taken off with an expansion that once brought it', () => {
  go({ selection: [], board: addNodes({ ...WHOLE_CASE, start: 'nothing' }, rudd, [ind, memo]) });
  run('show-all');
  expect(currentAddress().board).toMatchObject({ start: 'case', added: [{ of: rudd, ids: [ind] }] });
});

it('what an expansion brought and was hidden since is shown again with everything, and a filter is owned up to', () => {
  go({ selection: [ind], board: addNodes(WHOLE_CASE, rudd, [ind]) });
  run('hide');
  expect(currentAddress().board.removed).toEqual([ind]);
  run('show-all');
  expect(currentAddress().board).toMatchObject({ removed: [], added: [{ of: rudd, ids: [ind] }] });
  expect(usePassingWord.getState().words).toBe('Everything is shown again.');

  go({ board: filterBy(removeNodes(WHOLE_CASE, [ind]), { text: 'memo', how: 'remove' }) });
  run('show-all');
  expect(usePassingWord.getState().words).toBe('Everything is shown again but what the filters remove.');
});

it('what the canvas has no room for beside what came since stays hidden, and is counted', () => {
  const many = (prefix: string) =>
    Array.from({ length: 3_000 }, (_, place) => `person:${prefix}-${String(place).padStart(4, '0')}`);
  const hidden = removeNodes(addNodes(WHOLE_CASE, rudd, many('a')), many('a'));
  go({ selection: [], board: addNodes(hidden, rudd, many('b')) });
  run('show-all', { ...whole, board: currentAddress().board, isPlaced: () => false });
  const { removed, added } = currentAddress().board;
  expect([removed.length, added.length]).toEqual([1_000, 2]);
  expect(usePassingWord.getState().words).toBe(
    'Everything is shown again but 1,000 nodes for which the canvas has no room.',
  );
});

it('in a large case the steps are gone in the case and not in what happens to be on the page', async () => {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', (path: string, { body }: RequestInit) => {
    asked.push([path, JSON.parse(String(body))]);
    return Promise.resolve(Response.json({ ids: [rudd, ind, memo, 'person:far'], more: true }));
  });
  go({ selection: [rudd] });
  run('focus-2', { ...whole, large: true });
  await vi.waitFor(() => expect(currentAddress().board.start).toBe('nothing'));
  expect(asked).toEqual([['/api/graph/around', { ids: [rudd], steps: 2 }]]);
  expect(currentAddress().board.added).toEqual([{ of: null, ids: [memo, rudd, 'person:far', ind].sort() }]);
  expect(usePassingWord.getState().words).toBe(
    `4 nodes are on the canvas. There are more within 2 steps of ${rudd} than the canvas takes at once: these are the nearest.`,
  );
});

it('a quotation stays where it is read, in a paper that lies open on top', () => {
  go({ focus: ind, document: memo, evidence: 'ev:0a1b2c3d4e5f', selection: [] });
  keep('Hide the others', [rudd], ground);
  expect(currentAddress()).toMatchObject({ focus: null, document: memo, evidence: 'ev:0a1b2c3d4e5f' });
});
