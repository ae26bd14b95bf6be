import { currentAddress } from '../state/address-bar.ts';
import { layOut, type Board } from '../state/board.ts';
import { changeBoard, isSameBoard, undo } from '../state/board-history.ts';
import { useBoardHistory } from '../state/board-steps.ts';

/**
 * Gives up a layout before it has come to anything: what was done last is taken back where it was to lay out so and
 * nothing else, as a view that is opened is not; else everything goes to the case's own places.
 */
export function leaveLayout(): void {
  const before = useBoardHistory.getState().done.at(-1)?.before;
  if (before !== undefined && isLaidOut(before, currentAddress().board)) undo();
  else changeBoard('Stop laying out', (board) => layOut(board, 'case'));
}

/** Whether laying out leads from one board to the other. */
function isLaidOut(before: Board, after: Board): boolean {
  return !isSameBoard(before, after) && isSameBoard(layOut(before, after.layout, after.middle), after);
}
