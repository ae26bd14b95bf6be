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

/** Chooses nodes, or lets go of them; what else is selected stays. */
export function chooseNodes(ids: readonly string[], on: boolean): void {
  const changed = new Set(ids);
  const rest = selectedIn(currentAddress()).filter((id) => !changed.has(id));
  const after = on ? [...rest, ...ids] : rest;
  // Whoever takes out the one node that is open has nothing selected, so it closes.
  if (after.length === 0) go({ selection: [], focus: null }, 'replace');
  else select(after);
}

/** Takes a node into the selection, or out of it; whether it is selected now. */
export function toggleSelected(id: string): boolean {
  const on = !selectedIn(currentAddress()).includes(id);
  chooseNodes([id], on);
  return on;
}
