import { create } from 'zustand';

/** What is said over the canvas of the view that was opened, until it is closed; null where nothing is. */
export const useOpenedView = create<{ readonly says: string | null }>(() => ({ says: null }));

export function sayOfView(says: string | null): void {
  useOpenedView.setState({ says });
}
