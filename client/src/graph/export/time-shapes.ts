import type { DrawnTimes } from '../drawn-times.ts';
import type { Palette } from '../palette.ts';
import type { Box } from '../place-labels.ts';
import { timeLabels, timeLines, type Projection } from '../times-in-view.ts';
import { plainText } from './plain-text.ts';
import { px, type MeasureText, type Shape } from './scene.ts';

const [SIZE, WEIGHT] = [11, 500];

/** The times of a picture: lines under the graph, words over it, and the boxes that these take. */
export function timeShapes(
  times: DrawnTimes,
  projection: Projection,
  palette: Palette,
  measure: MeasureText,
): { readonly lines: readonly Shape[]; readonly words: readonly Shape[]; readonly taken: readonly Box[] } {
  const d = timeLines(times, projection)
    .map(({ from, to }) => `M${px(from.x)} ${px(from.y)}L${px(to.x)} ${px(to.y)}`)
    .join('');
  const line: Shape = {
    ...{ kind: 'path', d, stroke: palette.line, fill: null, width: 1, dash: [], opacity: 1 },
  };
  const labels = timeLabels(times, projection, (text) => measure(text, SIZE, WEIGHT));
  return {
    lines: d === '' ? [] : [line],
    words: labels.map(({ text, box }) => {
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const written = plainText(text, middle, { size: SIZE, weight: WEIGHT, fill: palette.softInk });
      return { ...written, anchor: 'middle', halo: palette.paper };
    }),
    taken: labels.map(({ box }) => box),
  };
}
