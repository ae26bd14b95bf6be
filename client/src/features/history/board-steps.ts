import type { BoardStep } from '../../state/board-steps.ts';

/** One line of the history: how the board was after so many of its steps. */
export interface HistoryLine {
  /** How many steps were done by then: what `goToStep` takes. */
  readonly count: number;
  readonly name: string;
  readonly state: 'done' | 'now' | 'undone';
}

/** All steps, done and undone, from how the board was at first to the last; the present one is marked. */
export function historyLines(
  done: readonly Pick<BoardStep, 'name'>[],
  undone: readonly Pick<BoardStep, 'name'>[],
): readonly HistoryLine[] {
  return ['As it was opened', ...[...done, ...undone].map(({ name }) => name)].map((name, count) => ({
    count,
    name,
    state: count < done.length ? 'done' : count === done.length ? 'now' : 'undone',
  }));
}
