import { useMemo } from 'react';
import type { DrawnGraph } from '../graph/drawn-graph.ts';
import { announce } from '../state/announcer.ts';
import type { Command } from '../state/command.ts';
import { show, useOnScreen } from '../state/on-screen.ts';
import { foldAll, unfoldAll } from './board-actions.ts';

/** What helps to read what is on the canvas: folds, the history of its steps, presenting, and the tour. */
export function useReadingCommands(drawn: DrawnGraph, unfolded: number): readonly Command[] {
  const presenting = useOnScreen((state) => state.presenting);
  return useMemo(
    () => [
      {
        id: 'fold-parallels',
        title: 'Fold parallel relationships',
        group: 'Canvas',
        alsoCalled: ['bundle', 'merge arrows'],
        unavailable: unfolded === 0 ? 'All parallel relationships are folded.' : undefined,
        run: foldAll,
      },
      {
        id: 'unfold-parallels',
        title: 'Unfold all parallel relationships',
        group: 'Canvas',
        alsoCalled: ['split arrows', 'every relationship'],
        run: () => unfoldAll(drawn),
      },
      {
        id: 'board-history',
        title: 'History of the canvas',
        group: 'Canvas',
        alsoCalled: ['steps', 'undo list'],
        run: () => show({ history: true }),
      },
      {
        id: 'present',
        title: presenting ? 'Leave the presentation' : 'Present: only canvas, answer and panel',
        group: 'Page',
        keys: ['p'],
        alsoCalled: ['full screen', 'presentation', 'slides'],
        run: () => present(!presenting),
      },
      {
        id: 'tour',
        title: 'Take the tour',
        group: 'Page',
        alsoCalled: ['help', 'introduction', 'guide'],
        run: () => show({ tour: 0, presenting: false }),
      },
    ],
    [drawn, unfolded, presenting],
  );
}

/** Takes rails and bars away, or brings them back. */
export function present(on: boolean): void {
  show({ presenting: on, history: false, tour: null });
  announce(on ? 'Presenting. Escape brings the bars back.' : 'The bars are back.');
}
