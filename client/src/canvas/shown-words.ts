import type { Box } from '../graph/place-labels.ts';

/** The words that stand on the canvas: their boxes by id, and how many of them are names of nodes. */
export interface ShownWords {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly nodes: number;
}

/** What the box of a note's mark is called by, before the id of its node or relationship. */
export const NOTE_MARK = 'note:';

/** What the label of a date or a lane is called by, before its words. */
export const TIME_LABEL = 'time:';
