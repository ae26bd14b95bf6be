import type { DrawnEdge } from '../drawn-edge.ts';
import type { Palette } from '../palette.ts';
import type { InTurns } from '../in-turns.ts';
import { HEAD_RIM, type Head } from '../head.ts';
import { DASHES } from '../stroke.ts';
import { edgePath, loopPath, type End } from './edge-path.ts';
import type { Shape } from './scene.ts';
import type { StandingOut } from './standing-out.ts';

/** As the canvas draws lines that nothing lights, a little darker: a picture is not hovered over. */
const REST = 0.6;
const BACK = 0.22;
/** What a filter greys: barely there, and without its name. */
export const GREYED = 0.15;

/** A relationship with the places of its two ends. */
export interface PlacedEdge {
  readonly edge: DrawnEdge;
  readonly from: End;
  readonly to: End;
}

/** Lines and the heads of their arrows; relationships of a node with itself lie beside one another. */
export function* lineShapes(
  placed: readonly PlacedEdge[],
  { told, dims }: StandingOut,
  palette: Palette,
): InTurns<readonly Shape[]> {
  const loops = new Map<string, number>();
  const shapes: Shape[] = [];
  for (const { edge, from, to } of placed) {
    yield;
    const isTold = told.has(edge.id);
    const width = isTold ? Math.max(2.4, edge.width) : edge.width;
    const isLoop = edge.startNodeId === edge.endNodeId;
    const place = loops.get(edge.startNodeId) ?? 0;
    if (isLoop) loops.set(edge.startNodeId, place + 1);
    const head = edge.head ?? 'filled';
    const path = isLoop
      ? loopPath(from, place, width, head)
      : edgePath(from, to, edge.curvature, width, head);
    if (path === null) continue;
    const colour = edge.contradiction ? palette.red : isTold ? palette.accent : palette.edge;
    const strength = edge.faded === true ? GREYED : isTold ? 1 : dims ? BACK : REST;
    const opacity = strength * (edge.stroke === 'faded' ? 0.45 : 1);
    const looks = { kind: 'path', width, opacity } as const;
    const line: Shape = { ...looks, d: path.line, stroke: colour, fill: null, dash: DASHES[edge.stroke] };
    shapes.push(line);
    if (edge.heads === 'none') continue;
    shapes.push(headShape(path.head, head, { width, colour, opacity, paper: palette.paper }));
  }
  return shapes;
}

/** The head of an arrow: To filled, Cc an open triangle, Bcc a ring, as on the canvas. */
export function headShape(
  d: string,
  head: Head,
  look: {
    readonly width: number;
    readonly colour: string;
    readonly opacity: number;
    readonly paper: string;
  },
): Shape {
  const { width, colour, opacity, paper } = look;
  if (head === 'filled')
    return { kind: 'path', ...{ d, stroke: null, fill: colour, width, dash: [], opacity } };
  // A rim of a px has to be stronger than a line to be read.
  const read = opacity > GREYED && opacity < 0.8 ? Math.min(1, opacity * 1.5) : opacity;
  return { kind: 'path', ...{ d, stroke: colour, fill: paper, width: HEAD_RIM, dash: [], opacity: read } };
}
