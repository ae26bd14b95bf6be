import { create } from 'zustand';
import type { PathEnds } from '../state/path-asked.ts';

/** The search for paths while an end is still to be named; null where it is not open. */
export const usePathDraft = create<{ readonly ends: PathEnds | null }>(() => ({ ends: null }));

/** Opens the search for paths, with one end named or none. */
export function openPathDraft(ends: PathEnds): void {
  usePathDraft.setState({ ends });
}

export function closePathDraft(): void {
  usePathDraft.setState({ ends: null });
}
