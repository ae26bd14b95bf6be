import { useMemo } from 'react';
import { announce } from '../state/announcer.ts';
import { redo, undo } from '../state/board-history.ts';
import { useBoardHistory, type BoardStep } from '../state/board-steps.ts';
import type { Command } from '../state/command.ts';

/** Undo and redo of what was done to the canvas and the filters. */
export function useHistoryCommands(): readonly Command[] {
  const next = useBoardHistory(({ done }) => done.at(-1)?.name);
  const again = useBoardHistory(({ undone }) => undone[0]?.name);
  return useMemo(
    () => [
      {
        id: 'undo',
        title: next === undefined ? 'Undo' : `Undo: ${next}`,
        group: 'Canvas',
        keys: ['Ctrl+Z'],
        unavailable: next === undefined ? 'There is nothing to undo.' : undefined,
        run: () => {
          tell('Undone', useBoardHistory.getState().done.at(-1));
          undo();
        },
      },
      {
        id: 'redo',
        title: again === undefined ? 'Redo' : `Redo: ${again}`,
        group: 'Canvas',
        keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
        unavailable: again === undefined ? 'There is nothing to do again.' : undefined,
        run: () => {
          tell('Done again', useBoardHistory.getState().undone[0]);
          redo();
        },
      },
    ],
    [next, again],
  );
}

/** Told first: what walking there has to say of itself is heard after it. */
function tell(what: string, step: BoardStep | undefined): void {
  if (step !== undefined) announce(`${what}: ${step.name}`);
}
