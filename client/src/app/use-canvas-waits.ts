import { useQueryClient } from '@tanstack/react-query';
import { EXPLAINED } from '../graph/analysis/explain-measure.ts';
import type { Analysis } from '../graph/analysis/analyse.ts';
import { closeCommunities } from '../state/board.ts';
import { changeBoard } from '../state/board-history.ts';
import { stopOnTheWay, useOnTheWay } from '../state/on-the-way.ts';
import { say } from '../state/passing-word.ts';
import { useWaiting } from '../state/use-waiting.ts';
import type { Analysed } from './use-analysis.ts';
import type { Canvas } from './use-canvas.ts';

/** Everything that the canvas waits for, each with what it comes to when it is stopped. */
export function useCanvasWaits({ base, reading, layout, analysed, outstanding, list }: Canvas): void {
  const client = useQueryClient();
  const forces = useOnTheWay((state) => state.share);
  useWaiting(forces === null ? null : { words: 'Laying out by forces', share: forces, stop: stopOnTheWay });
  useWaiting(layout.arranging ? { words: 'Laying out', stop: layout.giveUp } : null);
  const drawnBy = analysed.working;
  useWaiting(drawnBy === null ? null : { ...waitOf(drawnBy), stop: () => giveUpAnalysis(drawnBy.analysis) });
  const listing = outstanding.working;
  useWaiting(listing === null ? null : { ...waitOf(listing), stop: () => list(null) });
  const { opening } = base;
  useWaiting(
    opening.length === 0
      ? null
      : {
          words: opening.length === 1 ? 'Opening a community' : `Opening ${opening.length} communities`,
          stop: () => changeBoard('Stop opening', (board) => closeCommunities(board, opening)),
        },
  );
  useWaiting(
    reading
      ? {
          words: 'Reading relationships',
          stop: () => {
            void client.cancelQueries({ queryKey: ['among'] });
            void client.cancelQueries({ queryKey: ['communities', 'links'] });
            say('Reading was stopped: some relationships are not drawn.');
          },
        }
      : null,
  );
}

function waitOf({ analysis, share }: NonNullable<Analysed['working']>) {
  return { words: `Working out ${EXPLAINED[analysis].name.toLowerCase()}`, share };
}

/** Sizes and colours tell again what they tell without it. */
function giveUpAnalysis(analysis: Analysis): void {
  changeBoard(`Stop working out ${EXPLAINED[analysis].name.toLowerCase()}`, (board) => ({
    ...board,
    sizeBy: board.sizeBy === analysis ? 'degree' : board.sizeBy,
    tintBy: board.tintBy === analysis ? 'kind' : board.tintBy,
  }));
}
