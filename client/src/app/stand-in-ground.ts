import { NOTHING_DRAWN, type DrawnNode } from '../graph/drawn-graph.ts';
import { WHOLE_CASE } from '../state/board.ts';
import type { CanvasGround } from './canvas-ground.ts';

/** People on the canvas of a whole case, for tests of what can be done with them: each with the look that a test gives it. */
export function standInGround(looks: Readonly<Record<string, Partial<DrawnNode>>>): CanvasGround {
  const nodes = Object.entries(looks).map(([id, look]): [string, DrawnNode] => [
    id,
    { id, label: 'Person', name: id, x: 0, y: 0, degree: 1, radius: 9, hidden: false, ...look },
  ]);
  return {
    drawn: { ...NOTHING_DRAWN, nodes: new Map(nodes) },
    contents: { nodes: nodes.map(([, node]) => node), relationships: [] },
    board: WHOLE_CASE,
    overview: undefined,
    isPlaced: () => true,
    named: new Set(),
    large: false,
    upright: false,
    nameOf: (id) => id,
    whereNow: () => new Map(nodes),
  };
}
