import { create } from 'zustand';

/** What somebody has to copy with their own hands, since the browser lets no page do so; null where nothing is. */
export const useByHand = create<{ readonly text: string | null }>(() => ({ text: null }));

export function copyByHand(text: string | null): void {
  useByHand.setState({ text });
}
