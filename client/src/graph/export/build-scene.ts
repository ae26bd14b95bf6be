import { count } from '../../words/count.ts';
import type { DrawnNode } from '../drawn-graph.ts';
import type { InTurns } from '../in-turns.ts';
import { wrapLabel } from '../wrap-label.ts';
import { graphShapes } from './graph-shapes.ts';
import { legendBlock } from './legend-block.ts';
import type { Picture } from './picture.ts';
import { plainText } from './plain-text.ts';
import type { Scene, Shape } from './scene.ts';

const MARGIN = 28;
/** The size of a caption's letters, the height of its lines, and how many there are at most. */
const [CAPTION, CAPTION_LINE, MOST_OF_CAPTION] = [14, 20, 8];

/** The graph as one picture, drawn in turns: all of it that is not hidden, or a part of the plane as if cut out of it. */
export function* buildScene(picture: Picture): InTurns<Scene> {
  const { drawn, palette, title, trace, legend, sources, pluralOf, measure } = picture;
  const titled = legend && picture.titled !== false;
  const shown = [...drawn.nodes.values()].filter((node) => !node.hidden);
  const width = picture.width ?? usualWidth(shown.length);
  const room = width - 2 * MARGIN;
  const caption =
    titled && picture.caption !== undefined
      ? wrapLabel(picture.caption, room, MOST_OF_CAPTION, (text) => measure(text, CAPTION, 450))
      : [];
  const top = titled ? 74 + caption.length * CAPTION_LINE : MARGIN;
  const graph = yield* graphShapes(picture, shown, { x: MARGIN, y: top, width: width - 2 * MARGIN });
  const heading: Shape[] = [];
  if (titled) {
    const many = sayHowMany(shown, graph.edges);
    const [line = ''] = wrapLabel(title, width - 2 * MARGIN, 1, (text) => measure(text, 21, 600));
    heading.push(
      plainText(line, { x: MARGIN, y: 34 }, { size: 21, weight: 600, fill: palette.ink }),
      ...caption.map((text, at) =>
        plainText(
          text,
          { x: MARGIN, y: 60 + at * CAPTION_LINE },
          { size: CAPTION, weight: 450, fill: palette.ink },
        ),
      ),
      plainText(
        many,
        { x: MARGIN, y: 58 + caption.length * CAPTION_LINE },
        { size: 12, weight: 450, fill: palette.softInk },
      ),
    );
  }
  let height = top + graph.height + (legend || sources !== null ? 12 : MARGIN);
  let foot: readonly Shape[] = [];
  if (legend || sources !== null) {
    const block = legendBlock({
      ...{ drawn, palette, legend, sources, trace, pluralOf, measure },
      at: { x: MARGIN, y: height, width: width - 2 * MARGIN },
    });
    foot = block.shapes;
    height += block.height + MARGIN;
  }
  // Put together and not pushed: a call takes no more arguments than some hundred thousand.
  const shapes = [...heading, ...graph.shapes, ...foot];
  return { width, height: Math.ceil(height), paper: palette.paper, title, trace, shapes };
}

function sayHowMany(shown: readonly DrawnNode[], relationships: number): string {
  const closed = shown.filter(({ community }) => community?.open === false);
  const nodes = shown.filter(({ community }) => community === undefined).length;
  const said = `${nodes.toLocaleString('en-GB')} nodes, ${relationships.toLocaleString('en-GB')} relationships`;
  if (closed.length === 0) return said;
  const held = closed.reduce((sum, { degree }) => sum + degree, 0);
  return `${said}; ${count(held, 'more node')} in ${count(closed.length, 'closed community', 'closed communities')}`;
}

/** 1,200 px for up to about 180 nodes, then with the root of their number, at most 2,400. */
export function usualWidth(nodes: number): number {
  return Math.round(Math.min(2_400, Math.max(1_200, 1_200 * Math.sqrt(nodes / 180))));
}
