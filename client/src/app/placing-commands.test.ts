import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { currentAddress, go } from '../state/address-bar.ts';
import { WHOLE_CASE } from '../state/board.ts';
import { lendSight } from '../state/sight.ts';
import { standInWindow } from '../state/stand-in-window.ts';
import { commandedOn } from './commanded.ts';
import { placingCommands } from './placing-commands.ts';
import { standInGround } from './stand-in-ground.ts';

const one = 'person:one';

let takeBack = (): void => undefined;
beforeEach(() => {
  vi.stubGlobal('window', standInWindow());
  takeBack = lendSight(() => ({ left: 0, right: 300, bottom: 0, top: 600 }));
});
afterEach(() => {
  takeBack();
  vi.unstubAllGlobals();
});

/** Does something with a node that was drawn at 0, 0 and that a layout has moved since. */
function run(id: string, upright: boolean): unknown {
  go({ selection: [one], board: WHOLE_CASE });
  const whereNow = () => new Map([[one, { x: 40, y: 70 }]]);
  const ground = { ...standInGround({ [one]: {} }), upright, whereNow };
  placingCommands(commandedOn(ground, currentAddress(), null))
    .find((command) => command.id === id)
    ?.run();
  return currentAddress().board;
}

it.each([false, true])('a node is pinned where it lies now, drawn upright or not (%s)', (upright) => {
  expect(run('pin', upright)).toMatchObject({ pinned: [one], places: { [one]: [40, 70] } });
});

it('a node goes a little way from where it lies now', () => {
  expect(run('move-left', false)).toMatchObject({ pinned: [one], places: { [one]: [30, 70] } });
  // A quarter turn round, what is up on the screen lies to the left in the overview.
  expect(run('move-up', true)).toMatchObject({ pinned: [one], places: { [one]: [30, 70] } });
});
