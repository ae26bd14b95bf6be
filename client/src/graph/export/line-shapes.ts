import type { DrawnEdge } from '../drawn-edge.ts';
import type { Palette } from '../palette.ts';
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
export function lineShapes(
  placed: readonly PlacedEdge[],
  { told, dims }: StandingOut,
  palette: Palette,
): readonly Shape[] {
  const loops = new Map<string, number>();
  return placed.flatMap(({ edge, from, to }): readonly Shape[] => {
    const isTold = told.has(edge.id);
    const width = isTold ? Math.max(2.4, edge.width) : edge.width;
    const isLoop = edge.startNodeId === edge.endNodeId;
    const place = loops.get(edge.startNodeId) ?? 0;
    if (isLoop) loops.set(edge.startNodeId, place + 1);
    const path = isLoop ? loopPath(from, place, width) : edgePath(from, to, edge.curvature, width);
    if (path === null) return [];
    const colour = edge.contradiction ? palette.red : isTold ? palette.accent : palette.edge;
    const strength = edge.faded === true ? GREYED : isTold ? 1 : dims ? BACK : REST;
    const opacity = strength * (edge.stroke === 'faded' ? 0.45 : 1);
    const looks = { kind: 'path', width, opacity } as const;
    const line: Shape = { ...looks, d: path.line, stroke: colour, fill: null, dash: DASHES[edge.stroke] };
    if (edge.heads === 'none') return [line];
    return [line, { ...looks, d: path.head, stroke: null, fill: colour, dash: [] }];
  });
}
