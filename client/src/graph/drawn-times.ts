import type { TimeFrame } from './layouts/layout-messages.ts';

/** What a layout along time is read by, in drawn units: where dates begin, and the lanes across them. */
export interface DrawnTimes {
  /** Whether time runs down, on an upright canvas, with the lanes beside one another; else to the right. */
  readonly upright: boolean;
  /** In the order of time, the x of each, or its y where time runs down. */
  readonly dates: readonly { readonly at: number; readonly label: string }[];
  /** From the first to the last, across time: y, or x where time runs down. */
  readonly lanes: readonly { readonly name: string; readonly from: number; readonly to: number }[];
}

/** The lane of what has no date is the last. */
const NO_DATE = 'No date';

/** Turned with the nodes, where they are drawn `upright`. */
export function drawnTimes({ axis, lanes }: TimeFrame, upright: boolean): DrawnTimes {
  return {
    upright,
    dates: axis.map(({ x, label }) => ({ at: upright ? -x : x, label })),
    lanes: lanes.map(({ name = NO_DATE, top, bottom }) => ({ name, from: top, to: bottom })),
  };
}
