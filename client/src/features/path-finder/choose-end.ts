import type { PathEnds } from '../../state/path-asked.ts';

/** What a choice of an end comes to: both are named, one is still missing, or no path leads between them. */
export type ChosenEnds =
  { readonly kind: 'whole' | 'part'; readonly ends: PathEnds } | { readonly kind: 'same' };

/** Whichever end is named first keeps its place. */
export function chooseEnd(before: PathEnds, change: Partial<PathEnds>): ChosenEnds {
  const ends = { from: before.from, to: before.to, ...change };
  if (ends.from === '' || ends.to === '') return { kind: 'part', ends };
  return ends.from === ends.to ? { kind: 'same' } : { kind: 'whole', ends };
}
