import { create } from 'zustand';

/** Whether time is being played: by the button of the strip of time, or by a command. */
export const usePlaying = create<{ readonly on: boolean }>(() => ({ on: false }));

export function play(on: boolean): void {
  usePlaying.setState({ on });
}
