import { create } from 'zustand';
import { currentAddress, go } from './address-bar.ts';
import { printQuery } from './address.ts';
import type { Board } from './board.ts';
import { printBoard } from './board-in-address.ts';
import { currentBoardInSight, useCarried } from './carried.ts';
import type { CypherPlace } from './cypher-place.ts';
import { turnRound } from './on-the-way.ts';

/** A change that can be taken back: what it is called, and the board before it. */
export interface BoardStep {
  readonly name: string;
  readonly before: Board;
  /** The workbench before it, where the change took its result off the canvas. */
  readonly workbench?: CypherPlace | null;
}

interface BoardHistory {
  /** The oldest first. */
  readonly done: readonly BoardStep[];
  /** What was taken back, the next to be done again first; `before` is the board that doing it again leads to. */
  readonly undone: readonly BoardStep[];
}

const MOST_STEPS = 200;
/** Changes of one kind within this time are one step: a slider that is dragged, a word that is typed. */
const ONE_MOTION_MS = 1_200;

/** The changes of the board since the page was opened. */
export const useBoardHistory = create<BoardHistory>(() => ({ done: [], undone: [] }));

/**
 * Whether a change is a further moment of the motion before it: of one that a hand keeps up, which ends where it rests,
 * or of one that runs by itself, however long the page takes from one moment to the next.
 */
export type Continued = boolean | 'by itself';

let motion: { readonly name: string; readonly at: number } | undefined;

/**
 * Changes the board, under a name that the history shows ("Hide Amber Rudd"). `continued`: a further moment of one
 * motion of the same name, taken back together with it.
 */
export function changeBoard(
  name: string,
  update: (board: Board) => Board,
  continued: Continued = false,
): void {
  const { board } = currentAddress();
  const after = update(board);
  if (after === board || isSame(after, board)) return;
  const now = performance.now();
  const same = continued !== false && motion?.name === name;
  const goesOn = same && (continued === 'by itself' || now - (motion?.at ?? 0) < ONE_MOTION_MS);
  if (!go({ board: after }, 'replace')) return;
  motion = { name, at: now };
  if (!goesOn) addStep({ name, before: board });
}

/**
 * Changes what is on the canvas. Where the result of a statement is there alone it becomes the board first, so that what
 * is changed is what is seen, and comes back with Undo. `beneath` is the board that it lies over.
 */
export function changeInSight(name: string, update: (inSight: Board, beneath: Board) => Board): void {
  const { board, cypher } = currentAddress();
  if (cypher === null || useCarried.getState().carried?.alone !== true) {
    changeBoard(name, () => update(board, board));
    return;
  }
  const inSight = currentBoardInSight();
  const after = update(inSight, board);
  if (isSame(after, inSight)) return;
  if (!go({ board: after, cypher: { ...cypher, canvas: 'none' } }, 'replace')) return;
  motion = undefined;
  addStep({ name, before: board, workbench: cypher });
}

function addStep(step: BoardStep): void {
  useBoardHistory.setState(({ done }) => ({ done: [...done, step].slice(-MOST_STEPS), undone: [] }));
}

/** Whether two boards are told alike: going from one to the other changes nothing, and is no step. */
function isSame(one: Board, other: Board): boolean {
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

/** Goes to what a step keeps; the step that leads back from there. */
function walk(step: BoardStep): BoardStep {
  motion = undefined;
  turnRound();
  const { board, cypher } = currentAddress();
  if (step.workbench === undefined) {
    go({ board: step.before }, 'replace');
    return { ...step, before: board };
  }
  go({ board: step.before, cypher: step.workbench }, 'replace');
  return { ...step, before: board, workbench: cypher };
}

/** Goes to how the board was after so many of all the steps, done and undone. */
export function goToStep(count: number): void {
  while (useBoardHistory.getState().done.length > count && undo() !== undefined);
  while (useBoardHistory.getState().done.length < count && redo() !== undefined);
}
