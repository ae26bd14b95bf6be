import { create } from 'zustand';

interface OpenedView {
  /** What is said over the canvas of the view that was opened, until it is closed; null where nothing is. */
  readonly says: string | null;
  /** Counts the views that somebody chose to open. */
  readonly turn: number;
}

export const useOpenedView = create<OpenedView>(() => ({ says: null, turn: 0 }));

export function sayOfView(says: string | null): void {
  useOpenedView.setState({ says });
}

/** A view that was chosen: it is opened, and spoken of, as long as no other one is chosen after it. */
export interface ChosenView {
  readonly isLatest: () => boolean;
  readonly say: (says: string) => void;
}

export function chooseView(): ChosenView {
  const turn = useOpenedView.getState().turn + 1;
  useOpenedView.setState({ turn });
  const isLatest = (): boolean => useOpenedView.getState().turn === turn;
  return {
    isLatest,
    say: (says) => {
      if (isLatest()) sayOfView(says);
    },
  };
}
