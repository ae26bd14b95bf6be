import { create } from 'zustand';
import { say } from '../state/passing-word.ts';

/** Whether a drag on the canvas draws round nodes: for hands without an Alt key. */
export const useTracing = create<{ readonly on: boolean }>(() => ({ on: false }));

export function trace(on: boolean): void {
  useTracing.setState({ on });
  if (on) say('Draw round the nodes to select.');
}
