import { RELATIONSHIP_TYPE_NAMES } from '#core/model/relationship-types';
import { announce } from '../state/announcer.ts';
import { currentAddress } from '../state/address-bar.ts';
import { filterBy } from '../state/board.ts';
import { changeBoard, type Continued } from '../state/board-history.ts';
import { NO_FILTERS, type Filters } from '../state/filters.ts';
import { play } from '../state/playing.ts';
import { awaitSums } from './use-sums-announced.ts';

/** Changes the filters, as a step of that name. */
export function changeFilters(name: string, change: Partial<Filters>, continued: Continued = false): void {
  const types = change.types === undefined ? undefined : new Set(change.types);
  const ordered =
    types === undefined ? {} : { types: RELATIONSHIP_TYPE_NAMES.filter((type) => types.has(type)) };
  awaitSums();
  changeBoard(name, (board) => filterBy(board, { ...change, ...ordered }), continued);
}

/** Takes every filter away; whether the rest is greyed or removed is asked anew with the next. */
export function clearFilters(): void {
  if (currentAddress().board.filters === NO_FILTERS) return;
  play(false);
  changeBoard('Clear the filters', (board) => ({ ...board, filters: NO_FILTERS }));
  announce('The filters are cleared.');
}
