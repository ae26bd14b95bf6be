import type { Cut } from '#core/wire/cut';

/** How many of the relationships among the nodes of the canvas were read, where they are more than come at once. */
export interface PartRead {
  readonly read: number;
  readonly total: number;
}

/** What answers that have nothing in common say together of how much they left out; null where that is nothing. */
export function partRead(cuts: readonly Cut[]): PartRead | null {
  const read = cuts.reduce((sum, { shown }) => sum + shown, 0);
  const total = cuts.reduce((sum, cut) => sum + cut.total, 0);
  return read < total ? { read, total } : null;
}
