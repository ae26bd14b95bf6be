import { create } from 'zustand';

/** The shelves of what is kept beside the case, and of what was looked at. */
export const SHELVES = ['views', 'notes', 'lists', 'lately', 'file'] as const;
export type Shelf = (typeof SHELVES)[number];

/** A shelf; where it was opened to put something into a list, what that is: else what is selected. */
export interface ShelfOpen {
  readonly kind: 'shelf';
  readonly shelf: Shelf;
  readonly adding?: readonly string[];
}

/** What of it is open in front of the page. */
export type KeepingOpen =
  | ShelfOpen
  | { readonly kind: 'save-view' }
  | { readonly kind: 'note'; readonly targets: readonly string[] }
  | { readonly kind: 'make-list'; readonly members: readonly string[] };

export const useKeepingOpen = create<{ readonly open: KeepingOpen | null }>(() => ({ open: null }));

export function openKeeping(open: KeepingOpen | null): void {
  useKeepingOpen.setState({ open });
}

/** Opens the lists, each of which then takes these. */
export function addToList(ids: readonly string[]): void {
  openKeeping({ kind: 'shelf', shelf: 'lists', adding: ids });
}
