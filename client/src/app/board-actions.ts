import type { EntityLabel } from '#core/model/labels';
import type { DrawnGraph } from '../graph/drawn-graph.ts';
import { pairKey } from '../graph/parallels.ts';
import { announce } from '../state/announcer.ts';
import { toggleFold } from '../state/board.ts';
import { changeBoard } from '../state/board-history.ts';
import { count } from '../words/count.ts';

/** Hides kinds of nodes, or shows them again. */
export function hideKinds(hidden: readonly EntityLabel[]): void {
  changeBoard('Show and hide kinds', (board) => ({ ...board, hidden }));
}

/** Draws relationships that were folded into one arrow apart. */
export function unfold(ids: readonly string[], drawn: DrawnGraph): void {
  const pairs = new Set(ids.flatMap((id) => drawn.relationships.get(id) ?? []).map(pairKey));
  changeBoard('Unfold parallel relationships', (board) =>
    [...pairs].filter((pair) => !board.unfolded.includes(pair)).reduce(toggleFold, board),
  );
  announce(`${count(ids.length, 'relationship')} stand apart.`);
}
