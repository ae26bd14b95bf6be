import { create } from 'zustand';

/** The search for paths while an end is still to be named; null where it is not open. */
export const usePathDraft = create<{ readonly from: string | null }>(() => ({ from: null }));

/** Opens the search for paths, with one end named or none (`''`). */
export function openPathDraft(from: string): void {
  usePathDraft.setState({ from });
}

export function closePathDraft(): void {
  usePathDraft.setState({ from: null });
}
