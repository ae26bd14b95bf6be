import type { Address } from '../state/address.ts';

/** What is selected: what was chosen together, else the one node that is open. */
export function chosenIn({ selection, focus }: Pick<Address, 'selection' | 'focus'>): readonly string[] {
  if (selection.length > 0) return selection;
  return focus === null ? [] : [focus];
}

/** What a note is pinned to: the relationship that is open, else what is selected. */
export function pinnedTo(address: Pick<Address, 'selection' | 'focus' | 'relationship'>): readonly string[] {
  return address.relationship === null ? chosenIn(address) : [address.relationship];
}
