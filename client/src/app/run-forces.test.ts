import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LayoutHandling, LayoutOutcome } from '../graph/layouts/layout-client.ts';
import type { LayoutRequest } from '../graph/layouts/layout-messages.ts';
import { currentAddress } from '../state/address-bar.ts';
import { placeNodes, WHOLE_CASE } from '../state/board.ts';
import { changeBoard, undo } from '../state/board-history.ts';
import { useBoardHistory } from '../state/board-steps.ts';
import { holdInHand, stopOnTheWay, useOnTheWay } from '../state/on-the-way.ts';
import { standInWindow } from '../state/stand-in-window.ts';
import { openView } from './open-view.ts';
import { runForces } from './run-forces.ts';
import { arrange } from './use-arrange-commands.ts';

const [one, other] = ['person:one', 'person:other'];
const request: LayoutRequest = {
  layout: 'force',
  nodes: [{ id: one }, { id: other }],
  relationships: [],
  places: new Map([
    [one, { x: 1, y: 2 }],
    [other, { x: 3, y: 4 }],
  ]),
};
const view = {
  ...{ id: 'view:0123456789', name: 'Kept', note: '', address: 'tint=communities', madeOnHash: 'a1b2c3' },
  ...{ madeAt: '2018-04-29T20:00:00Z', changedAt: '2018-04-29T20:00:00Z', thumbnail: null, board: {} },
};

/** Forces of which the test says where they have come to; stopped or not, they answer when `rest` is called. */
function begin() {
  let handling: LayoutHandling = {};
  let answer: (outcome: LayoutOutcome) => void = () => undefined;
  const done = runForces(
    {
      run: (_, given = {}) => {
        handling = given;
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
    },
    { ...request, pinned: new Set(currentAddress().board.pinned) },
    false,
  );
  return {
    goOn: (...positions: number[]) =>
      handling.onProgress?.({
        ids: [one, other],
        positions: Float32Array.from(positions),
        share: 0.5,
      }),
    isStopped: () => handling.signal?.aborted === true,
    rest: async () => {
      const places = new Map([
        [one, { x: 10, y: 20 }],
        [other, { x: 30, y: 40 }],
      ]);
      answer({ places, time: undefined, stopped: false });
      await done;
    },
  };
}

describe('forces', () => {
  beforeEach(() => {
    vi.stubGlobal('window', standInWindow());
    useBoardHistory.setState({ done: [], undone: [] });
  });
  afterEach(() => vi.unstubAllGlobals());

  const board = () => currentAddress().board;
  const shownAt = () => [...(useOnTheWay.getState().moving?.places ?? [])];
  const steps = () => useBoardHistory.getState().done.map(({ name }) => name);

  it('keep where nodes come to rest, stopped or not', async () => {
    const forces = begin();
    forces.goOn(5, 6, 7, 8);
    expect(shownAt()).toEqual([5, 6, 7, 8]);
    stopOnTheWay();
    expect(forces.isStopped()).toBe(true);
    await forces.rest();
    expect(board()).toEqual({
      ...WHOLE_CASE,
      layout: 'force',
      places: { [one]: [10, 20], [other]: [30, 40] },
    });
    expect(useOnTheWay.getState()).toMatchObject({ moving: null, share: null });
  });

  it('change nothing where another layout was chosen meanwhile, be it the one from before', async () => {
    for (const name of ['circular', 'case'] as const) {
      changeBoard('Anew', () => WHOLE_CASE);
      const forces = begin();
      forces.goOn(5, 6, 7, 8);
      const heard = vi.fn();
      const unsubscribe = useOnTheWay.subscribe(({ moving }) => heard(moving && [...moving.places]));
      arrange(name, null, {
        layout: { runForces: () => undefined },
        whereNow: () => new Map(),
        nameOf: () => undefined,
      });
      // What had moved goes back, and nothing of what still comes is heard.
      expect(heard.mock.calls).toEqual([[[1, 2, 3, 4]], [null]]);
      expect(forces.isStopped()).toBe(true);
      forces.goOn(9, 9, 9, 9);
      await forces.rest();
      unsubscribe();
      expect(board()).toEqual({ ...WHOLE_CASE, layout: name });
      expect(useOnTheWay.getState()).toMatchObject({ moving: null, share: null });
    }
  });

  it('change nothing where a view was opened meanwhile, or something undone', async () => {
    const first = begin();
    openView(view, 'push');
    await first.rest();
    expect(board()).toEqual({ ...WHOLE_CASE, tintBy: 'communities' });
    const second = begin();
    undo();
    await second.rest();
    expect(board()).toEqual(WHOLE_CASE);
  });

  it('leave where it is what was moved and pinned meanwhile', async () => {
    const forces = begin();
    changeBoard('Move one', (now) => placeNodes(now, { [one]: [100, 200] }, true));
    forces.goOn(5, 6, 7, 8);
    expect(shownAt()).toEqual([100, 200, 7, 8]);
    await forces.rest();
    expect(board().places).toEqual({ [one]: [100, 200], [other]: [30, 40] });
  });

  it('leave in the hand what is dragged, and where it is what was pinned before and moved since', async () => {
    changeBoard('Pin', (now) => placeNodes(now, { [other]: [3, 4] }, true));
    const forces = begin();
    holdInHand(new Map([[one, { x: 50, y: 60 }]]));
    changeBoard('Move the other', (now) => placeNodes(now, { [other]: [33, 44] }, true));
    forces.goOn(5, 6, 3, 4);
    expect(shownAt()).toEqual([50, 60, 33, 44]);
    holdInHand(new Map());
    forces.goOn(7, 8, 3, 4);
    expect(shownAt()).toEqual([7, 8, 33, 44]);
    await forces.rest();
  });

  it('have one say at a time: those begun last', async () => {
    const [first, second] = [begin(), begin()];
    expect(first.isStopped()).toBe(true);
    await first.rest();
    expect(steps()).toEqual([]);
    expect(useOnTheWay.getState().share).toBe(0);
    await second.rest();
    expect(steps()).toEqual(['Lay out by forces']);
  });
});
