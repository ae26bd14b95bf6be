import { useMemo } from 'react';
import { announce } from '../state/announcer.ts';
import { redo, undo } from '../state/board-history.ts';
import { useBoardHistory } from '../state/board-steps.ts';
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
          if (next !== undefined) announce(`Undone: ${next}`);
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
          if (again !== undefined) announce(`Done again: ${again}`);
          redo();
        },
      },
    ],
    [next, again],
  );
}
