import type { EntityLabel } from '#core/model/labels';
import { changeBoard } from '../state/board-history.ts';

/** Hides kinds of nodes, or shows them again. */
export function hideKinds(hidden: readonly EntityLabel[]): void {
  changeBoard('Show and hide kinds', (board) => ({ ...board, hidden }));
}
