import { create } from 'zustand';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import { currentAddress } from './address-bar.ts';
import { keepOnly, type Board } from './board.ts';

/** A result of a statement that its reader wants to see on the canvas. */
export interface Carried {
  readonly nodes: readonly WireNode[];
  readonly relationships: readonly WireRelationship[];
  /** Whether nothing else is drawn. */
  readonly alone: boolean;
  /** The same for the same result, so that the camera moves once. */
  readonly wish: string;
}

interface InWorkbench {
  /** What the workbench carries to the canvas; the address says that it does, and the server what it is. */
  readonly carried: Carried | null;
  /** The run whose rows it holds, on the canvas or not, or held when it was closed; 0 for none. */
  readonly run: number;
}

export const useCarried = create<InWorkbench>(() => ({ carried: null, run: 0 }));

export function carry(carried: Carried | null): void {
  useCarried.setState({ carried });
}

export function holdRun(run: number): void {
  useCarried.setState({ run });
}

/** The board that says what is on the canvas: where a result is there alone, that of its nodes and no others. */
export function boardInSight(board: Board, carried: Carried | null): Board {
  return carried?.alone === true
    ? keepOnly(
        board,
        carried.nodes.map(({ id }) => id),
      )
    : board;
}

/** The same at this moment. */
export function currentBoardInSight(): Board {
  return boardInSight(currentAddress().board, useCarried.getState().carried);
}
