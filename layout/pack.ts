import type { Frame } from './separate.ts';
import type { Point } from './point.ts';

/** Room between two parts of a graph that nothing joins. */
export const PART_GAP = 28;

/** Where the middle of each frame goes: in rows, in the order given, the whole about `aspect` times as wide as high, around the origin. */
export function packInRows(frames: readonly Frame[], aspect: number): readonly Point[] {
  const area = frames.reduce((sum, { width, height }) => sum + (width + PART_GAP) * (height + PART_GAP), 0);
  const widest = frames.reduce((most, { width }) => Math.max(most, width), 0);
  const limit = Math.max(widest, Math.sqrt(area * aspect));
  const middles: Point[] = [];
  let [left, top, rowHeight, fullWidth] = [0, 0, 0, 0];
  for (const { width, height } of frames) {
    if (left > 0 && left + width > limit) {
      top -= rowHeight + PART_GAP;
      left = 0;
      rowHeight = 0;
    }
    middles.push({ x: left + width / 2, y: top - height / 2 });
    left += width + PART_GAP;
    fullWidth = Math.max(fullWidth, left - PART_GAP);
    rowHeight = Math.max(rowHeight, height);
  }
  const fullHeight = rowHeight - top;
  return middles.map(({ x, y }) => ({ x: x - fullWidth / 2, y: y + fullHeight / 2 }));
}
