import { currentAddress, go } from './address-bar.ts';
import { printQuery } from './address.ts';
import type { Board } from './board.ts';
import { printBoard } from './board-in-address.ts';
import { addStep, useBoardHistory, type BoardStep, type HeldWorkbench } from './board-steps.ts';
import { currentBoardInSight, useCarried } from './carried.ts';
import { turnRound } from './on-the-way.ts';
import { say } from './passing-word.ts';
import { play } from './playing.ts';

/** Changes of one kind within this time are one step: a slider that is dragged, a word that is typed. */
const ONE_MOTION_MS = 1_200;

/**
 * Whether a change is a further moment of the motion before it: of one that a hand keeps up, which ends where it rests,
 * or of one that runs by itself, however long the page takes from one moment to the next.
 */
export type Continued = boolean | 'by itself';

let motion: { readonly name: string; readonly at: number } | undefined;
/** A step that nothing joins which runs by itself since: that began anew where the step had ended. */
let closed: BoardStep | undefined;

/**
 * Changes the board, under a name that the history shows ("Hide Amber Rudd"); false where that was refused, and said to be:
 * nothing else is to be said of it then. `continued`: a further moment of one motion of the same name, taken back together
 * with it.
 */
export function changeBoard(
  name: string,
  update: (board: Board) => Board,
  continued: Continued = false,
): boolean {
  const { board } = currentAddress();
  const after = update(board);
  if (after === board || isSameBoard(after, board)) {
    if (continued === false) closed = lastOf(name);
    return true;
  }
  const now = performance.now();
  if (!go({ board: after }, 'replace')) return false;
  const goesOn = continued === 'by itself' ? joins(name, update) : continued && isInMotion(name, now);
  motion = { name, at: now };
  if (!goesOn) addStep({ name, before: board });
  return true;
}

/** Whether a hand that changed the board last is still at it. */
function isInMotion(name: string, now: number): boolean {
  const last = useBoardHistory.getState().done.at(-1);
  return last?.name === name && motion?.name === name && now - motion.at < ONE_MOTION_MS;
}

/**
 * Takes a moment of what runs by itself into the step that it has already; false where it has none. What was done since
 * is taken back alone, so the boards before that have this moment too.
 */
function joins(name: string, update: (board: Board) => Board): boolean {
  const own = lastOf(name);
  if (own === undefined || own === closed) return false;
  useBoardHistory.setState(({ done }) => {
    const since = done.indexOf(own) + 1;
    if (since === done.length) return {};
    const later = done.slice(since).map((step) => ({ ...step, before: update(step.before) }));
    return { done: [...done.slice(0, since), ...later] };
  });
  return true;
}

function lastOf(name: string): BoardStep | undefined {
  return useBoardHistory.getState().done.findLast((step) => step.name === name);
}

/**
 * Changes what is on the canvas. Where the result of a statement is there alone it becomes the board first, so that what
 * is changed is what is seen, and comes back with Undo. `beneath` is the board that it lies over. False as above.
 */
export function changeInSight(name: string, update: (inSight: Board, beneath: Board) => Board): boolean {
  const { board, cypher } = currentAddress();
  if (cypher === null || useCarried.getState().carried?.alone !== true) {
    return changeBoard(name, () => update(board, board));
  }
  const inSight = currentBoardInSight();
  const after = update(inSight, board);
  if (isSameBoard(after, inSight)) return true;
  if (!go({ board: after, cypher: { ...cypher, canvas: 'none' } }, 'replace')) return false;
  motion = undefined;
  addStep({ name, before: board, workbench: { place: cypher, run: useCarried.getState().run } });
  return true;
}

/** Whether two boards are told alike: going from one to the other changes nothing, and is no step. */
export function isSameBoard(one: Board, other: Board): boolean {
  return printQuery(printBoard(one)) === printQuery(printBoard(other));
}

/** Takes the last change back; the name of what was taken back, or undefined where there is nothing. */
export function undo(): string | undefined {
  const { done, undone } = useBoardHistory.getState();
  const step = done.at(-1);
  if (step === undefined) return undefined;
  useBoardHistory.setState({ done: done.slice(0, -1), undone: [walk(step), ...undone] });
  return step.name;
}

/** Does again what was taken back last; its name, or undefined where there is nothing. */
export function redo(): string | undefined {
  const { done, undone } = useBoardHistory.getState();
  const [step, ...rest] = undone;
  if (step === undefined) return undefined;
  useBoardHistory.setState({ done: [...done, walk(step)], undone: rest });
  return step.name;
}

/** Goes to what a step keeps, and stays there: what plays stops. The step that leads back from there. */
function walk(step: BoardStep): BoardStep {
  motion = undefined;
  play(false);
  turnRound();
  const { board, cypher } = currentAddress();
  const { name, before, workbench } = step;
  if (workbench === undefined) {
    go({ board: before }, 'replace');
    return { name, before: board };
  }
  const { run } = useCarried.getState();
  const there = isThere(workbench, run);
  const bare = cypher === null ? null : { ...cypher, canvas: 'none' as const };
  go({ board: before, cypher: there ? workbench.place : bare }, 'replace');
  if (!there) say(`The result from before “${name}” is gone: the workbench holds another one, or none.`);
  return { name, before: board, workbench: { place: cypher, run } };
}

/** Whether what a workbench had on the canvas can be had again: what is too long to be asked again must be there still. */
function isThere({ place, run: had }: HeldWorkbench, run: number): boolean {
  return place === null || place.canvas === 'none' || place.asked !== null || had === run;
}

/** Goes to how the board was after so many of all the steps, done and undone. */
export function goToStep(count: number): void {
  while (useBoardHistory.getState().done.length > count && undo() !== undefined);
  while (useBoardHistory.getState().done.length < count && redo() !== undefined);
}
