import { create } from 'zustand';

interface OnScreen {
  /** Whether the list of the board's steps is open. */
  readonly history: boolean;
  /** Rails and bars are away: the canvas, the answer and the panel have the screen. */
  readonly presenting: boolean;
  /** The step of the tour that is shown; null where none is. */
  readonly tour: number | null;
}

/** What of the page is open without being a place: gone after a reload, and in no address. */
export const useOnScreen = create<OnScreen>(() => ({ history: false, presenting: false, tour: null }));

export function show(change: Partial<OnScreen>): void {
  useOnScreen.setState(change);
}
