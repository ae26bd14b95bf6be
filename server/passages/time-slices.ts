import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long a piece of work may keep the server from everything else, in milliseconds. */
const SLICE_MS = 8;

/** Work in slices: what is long asks `due` now and then, and awaits `rest` where it is. */
export interface TimeSlices {
  /** Whether the slice is used up. */
  readonly due: () => boolean;
  /** Lets everything else that waits have its turn, and begins the next slice. */
  readonly rest: () => Promise<void>;
}

export function timeSlices(): TimeSlices {
  let until = performance.now() + SLICE_MS;
  return {
    due: () => performance.now() >= until,
    rest: async () => {
      await nextTurn();
      until = performance.now() + SLICE_MS;
    },
  };
}
