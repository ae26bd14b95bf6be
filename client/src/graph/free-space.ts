import type { Box } from './place-labels.ts';

/**
 * The largest rectangle of the stage that nothing lies over. The whole stage where the covers leave nothing worth
 * having.
 */
export function freeSpace(
  stage: { readonly width: number; readonly height: number },
  covers: readonly Box[],
): Box {
  const clip = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  const xs = rims([
    0,
    stage.width,
    ...covers.flatMap((c) => [clip(c.x, stage.width), clip(c.x + c.width, stage.width)]),
  ]);
  const ys = rims([
    0,
    stage.height,
    ...covers.flatMap((c) => [clip(c.y, stage.height), clip(c.y + c.height, stage.height)]),
  ]);
  let best: Box = { x: 0, y: 0, width: 0, height: 0 };
  xs.forEach((left, i) => {
    for (const right of xs.slice(i + 1)) {
      ys.forEach((top, j) => {
        for (const bottom of ys.slice(j + 1)) {
          const box = { x: left, y: top, width: right - left, height: bottom - top };
          if (worth(box) > worth(best) && !covers.some((cover) => meet(box, cover))) best = box;
        }
      });
    }
  });
  return best.width < LEAST || best.height < LEAST ? { x: 0, y: 0, ...stage } : best;
}

const LEAST = 90;

/** Area, with long strips counting for less: a graph wants room both ways. */
function worth({ width, height }: Box): number {
  return width * height * Math.min(1, (1.6 * Math.min(width, height)) / Math.max(width, height, 1));
}

function rims(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
