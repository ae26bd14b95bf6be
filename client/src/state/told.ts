import { currentAddress } from './address-bar.ts';
import type { Address } from './address.ts';
import { addNodes } from './board.ts';
import { boardInSight, useCarried, type Carried } from './carried.ts';

/** What a link or a saved view tells of what is looked at. */
export interface Told {
  readonly address: Address;
  /** What of it cannot be told, in a sentence; null where all can. */
  readonly untold: string | null;
}

/**
 * What can be told: all of the address, but that the statement whose result is on the canvas may be too long for it. Its
 * nodes are told then, as nodes of the board.
 */
export function told(address: Address, carried: Carried | null): Told {
  const { board, cypher } = address;
  if (carried === null || cypher === null || cypher.canvas === 'none' || cypher.asked !== null) {
    return { address, untold: null };
  }
  const removed = new Set(board.removed);
  const left = carried.nodes.map(({ id }) => id).filter((id) => !removed.has(id));
  const inSight = carried.alone ? boardInSight(board, carried) : addNodes(board, null, left);
  return {
    address: { ...address, board: inSight, cypher: { ...cypher, canvas: 'none' } },
    untold: `The statement is too long for a link or a view. What opens has the nodes of its result${
      carried.alone ? ', with all that joins them' : ' among the rest, not lit'
    }.`,
  };
}

/** The same at this moment. */
export function toldNow(): Told {
  return told(currentAddress(), useCarried.getState().carried);
}
