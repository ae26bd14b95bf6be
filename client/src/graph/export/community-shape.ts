import type { DrawnNode } from '../drawn-graph.ts';
import type { Palette } from '../palette.ts';
import type { End } from './edge-path.ts';
import { px, type Shape } from './scene.ts';

/** A community: a disc of paper with a ring in the colour of most of what it holds; the ring alone where it is open. */
export function communityShape(
  { label }: DrawnNode,
  open: boolean,
  { x, y, radius }: End,
  palette: Palette,
): Shape {
  const width = open ? 1.5 : Math.max(2, Math.min(8, 0.1 * radius));
  const [round, inner] = [px(radius - width / 2), radius - width / 2];
  return {
    kind: 'path',
    d: `M${px(x - inner)} ${px(y)}a${round} ${round} 0 1 0 ${px(2 * inner)} 0a${round} ${round} 0 1 0 ${px(-2 * inner)} 0Z`,
    stroke: palette.label[label],
    fill: open ? null : palette.paper,
    width,
    dash: [],
    opacity: open ? 0.6 : 1,
  };
}
