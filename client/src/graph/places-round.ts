import type { Point } from './edge-path.ts';
import type { Box } from './place-labels.ts';

/** Px between a disc and its name. */
const GAP = 4;

/**
 * Where a disc's name may stand: below it, above it, then to its right and left. The name of what stands out may stand
 * off its corners as well, before it goes without a place.
 */
export function placesRound(
  { x, y, radius }: Point & { readonly radius: number },
  { width, height }: Pick<Box, 'width' | 'height'>,
  standsOut: boolean,
): readonly Box[] {
  const gap = radius + GAP;
  const corner = 0.72 * gap;
  const usual = [
    { x: x - width / 2, y: y + gap },
    { x: x - width * 0.24, y: y + gap },
    { x: x - width * 0.76, y: y + gap },
    { x: x - width / 2, y: y - gap - height },
    { x: x + gap, y: y - height / 2 },
    { x: x - gap - width, y: y - height / 2 },
  ];
  const corners = [
    { x: x + corner, y: y + corner },
    { x: x - corner - width, y: y + corner },
    { x: x + corner, y: y - corner - height },
    { x: x - corner - width, y: y - corner - height },
    { x: x - width * 0.24, y: y - gap - height },
    { x: x - width * 0.76, y: y - gap - height },
  ];
  return (standsOut ? [...usual, ...corners] : usual).map((at) => ({ ...at, width, height }));
}
