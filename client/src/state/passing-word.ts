import { create } from 'zustand';
import { announce } from './announcer.ts';

/** A sentence that is shown on the canvas for a while: what was done, or why it was not. */
export const usePassingWord = create<{ readonly words: string; readonly turn: number }>(() => ({
  words: '',
  turn: 0,
}));

/** Says something to everybody: shown for a while, and read out. */
export function say(words: string): void {
  announce(words);
  usePassingWord.setState(({ turn }) => ({ words, turn: turn + 1 }));
}
