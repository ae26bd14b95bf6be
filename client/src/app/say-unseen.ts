import { labelOfId } from '#core/model/labels';
import type { Board } from '../state/board.ts';
import { isFiltering } from '../state/filters.ts';

/** Whether filters take off the canvas what does not meet them. */
export function filtersRemove({ filters }: Pick<Board, 'filters'>): boolean {
  return filters.how === 'remove' && isFiltering(filters);
}

/** How many of some nodes are on the canvas and not seen there, in sentences behind one that names them; `''` for none. */
export function sayUnseen(
  ids: readonly string[],
  board: Pick<Board, 'hidden' | 'filters'>,
  isRemoved: (id: string) => boolean,
): string {
  const hidden = new Set<string | undefined>(board.hidden);
  const ofKinds = ids.filter((id) => hidden.has(labelOfId(id)));
  const removed = ids.filter((id) => !hidden.has(labelOfId(id)) && isRemoved(id));
  return [
    sayOf(ofKinds.length, ids.length, 'of a kind that is hidden', 'of kinds that are hidden'),
    sayOf(removed.length, ids.length, 'removed by the filters', 'removed by the filters'),
  ].join('');
}

function sayOf(some: number, all: number, one: string, many: string): string {
  if (some === 0) return '';
  if (all === 1) return ` It is ${one}.`;
  if (some === all) return ` All of them are ${many}.`;
  return some === 1 ? ` 1 of them is ${one}.` : ` ${some.toLocaleString('en-GB')} of them are ${many}.`;
}
