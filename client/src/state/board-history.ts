import { create } from 'zustand';
import { currentAddress, go } from './address-bar.ts';
import { printQuery } from './address.ts';
import type { Board } from './board.ts';
import { printBoard } from './board-in-address.ts';
import { turnRound } from './on-the-way.ts';

/** A change that can be taken back: what it is called, and the board before it. */
export interface BoardStep {
  readonly name: string;
  readonly before: Board;
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
  motion = { name, at: now };
  if (!goesOn) {
    const { done } = useBoardHistory.getState();
    useBoardHistory.setState({ done: [...done, { name, before: board }].slice(-MOST_STEPS), undone: [] });
  }
  go({ board: after }, 'replace');
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
  motion = undefined;
  turnRound();
  const { board } = currentAddress();
  useBoardHistory.setState({ done: done.slice(0, -1), undone: [{ ...step, before: board }, ...undone] });
  go({ board: step.before }, 'replace');
  return step.name;
}

/** Does again what was taken back last; its name, or undefined where there is nothing. */
export function redo(): string | undefined {
  const { done, undone } = useBoardHistory.getState();
  const [step, ...rest] = undone;
  if (step === undefined) return undefined;
  motion = undefined;
  turnRound();
  const { board } = currentAddress();
  useBoardHistory.setState({ done: [...done, { ...step, before: board }], undone: rest });
  go({ board: step.before }, 'replace');
  return step.name;
}

/** Goes to how the board was after so many of all the steps, done and undone. */
export function goToStep(count: number): void {
  while (useBoardHistory.getState().done.length > count && undo() !== undefined);
  while (useBoardHistory.getState().done.length < count && redo() !== undefined);
}
