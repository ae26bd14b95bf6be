import { create } from 'zustand';

/** What a screen reader is told; each call replaces the last, and the same words are said again. */
export const useAnnouncer = create<{ readonly words: string; readonly turn: number }>(() => ({
  words: '',
  turn: 0,
}));

export function announce(words: string): void {
  useAnnouncer.setState(({ turn }) => ({ words, turn: turn + 1 }));
}
