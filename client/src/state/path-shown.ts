import { create } from 'zustand';

/** Which of the paths that were found is lit, by its place in the list; the first of them until another is chosen. */
export const usePathShown = create<{ readonly place: number }>(() => ({ place: 0 }));

export function showPath(place: number): void {
  usePathShown.setState({ place });
}
