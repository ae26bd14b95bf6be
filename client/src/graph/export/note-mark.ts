import type { DrawnEdge } from '../drawn-edge.ts';
import type { DrawnGraph } from '../drawn-graph.ts';
import { pointOn, type Point } from '../edge-path.ts';
import type { Palette } from '../palette.ts';
import type { End } from './edge-path.ts';
import type { Shape } from './scene.ts';

/** CSS px from the middle of the mark to its rim. */
export const NOTE_RADIUS = 7;
/** Where along a line its note's mark stands: its words have the middle. */
const NOTE_ALONG = 0.62;

/** The mark of a note, as the canvas has it beside a disc: it says that there is one, and not what it says. */
export function noteMark(
  { x, y }: { readonly x: number; readonly y: number },
  palette: Palette,
): readonly Shape[] {
  return [
    {
      ...{ kind: 'disc', x, y, radius: NOTE_RADIUS - 1, fill: palette.marker, ring: palette.line },
      ...{ ringWidth: 1, opacity: 1, says: null },
    },
    { kind: 'icon', icon: 'note', x, y, size: 9, colour: palette.ink },
  ];
}

/** Where a mark touches its disc: at the upper right, as on the canvas. */
export function besideDisc({ x, y, radius }: End): { readonly x: number; readonly y: number } {
  const reach = 0.72 * radius + NOTE_RADIUS;
  return { x: x + reach, y: y - reach };
}

/** The marks of notes on relationships, beside the middle of each line, as on the canvas. */
export function marksOfEdges(
  { edges }: DrawnGraph,
  ends: ReadonlyMap<string, End>,
  palette: Palette,
): readonly Shape[] {
  return [...edges.values()].flatMap((edge) => {
    const at = edge.noted === true ? placeOfMark(edge, ends) : undefined;
    return at === undefined ? [] : noteMark(at, palette);
  });
}

/** Where a relationship's mark stands, if both its ends are seen. */
export function placeOfMark(
  { startNodeId, endNodeId, curvature }: DrawnEdge,
  ends: ReadonlyMap<string, End>,
): Point | undefined {
  const [from, to] = [ends.get(startNodeId), ends.get(endNodeId)];
  if (from === undefined || to === undefined) return undefined;
  return startNodeId === endNodeId
    ? pointOn(from, to, curvature, 0.5, true)
    : pointOn(from, to, curvature, NOTE_ALONG);
}
