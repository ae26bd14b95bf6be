import { create } from 'zustand';
import type { Board } from './board.ts';
import type { CypherPlace } from './cypher-place.ts';

/** A change that can be taken back: what it is called, and the board before it. */
export interface BoardStep {
  readonly name: string;
  readonly before: Board;
  /** The workbench before it, where the change took its result off the canvas. */
  readonly workbench?: HeldWorkbench;
}

/** The workbench with what it had: its place, null where it was closed, and the run whose rows it held. */
export interface HeldWorkbench {
  readonly place: CypherPlace | null;
  readonly run: number;
}

interface BoardHistory {
  /** The oldest first. */
  readonly done: readonly BoardStep[];
  /** What was taken back, the next to be done again first; `before` is the board that doing it again leads to. */
  readonly undone: readonly BoardStep[];
}

const MOST_STEPS = 200;

/** The changes of the board since the page was opened. */
export const useBoardHistory = create<BoardHistory>(() => ({ done: [], undone: [] }));

export function addStep(step: BoardStep): void {
  useBoardHistory.setState(({ done }) => ({ done: [...done, step].slice(-MOST_STEPS), undone: [] }));
}

/** Whether the board has come of the result that a workbench asks for: it was alone on the canvas when it was changed. */
export function cameOfResult({ asked }: CypherPlace): boolean {
  const wanted = JSON.stringify(asked);
  return useBoardHistory
    .getState()
    .done.flatMap(({ workbench }) => workbench?.place ?? [])
    .some((place) => JSON.stringify(place.asked) === wanted);
}
