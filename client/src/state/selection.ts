import type { Address } from './address.ts';
import { currentAddress, go } from './address-bar.ts';

/** What is selected: what was chosen together, else the one node that is open. */
export function selectedIn({ selection, focus }: Pick<Address, 'selection' | 'focus'>): readonly string[] {
  if (selection.length > 0) return selection;
  return focus === null ? [] : [focus];
}

/** Selects nodes, on the canvas, in the tables and in panels alike. Selecting is no place that Back returns to. */
export function select(ids: readonly string[]): void {
  go({ selection: [...new Set(ids)].sort() }, 'replace');
}

/** Takes a node into the selection, or out of it; whether it is selected now. */
export function toggleSelected(id: string): boolean {
  const before = selectedIn(currentAddress());
  const within = before.includes(id);
  const after = within ? before.filter((other) => other !== id) : [...before, id];
  // Whoever takes out the one node that is open has nothing selected, so it closes.
  if (within && after.length === 0) go({ selection: [], focus: null }, 'replace');
  else select(after);
  return !within;
}
