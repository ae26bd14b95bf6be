import type { DrawnGraph, DrawnNode } from '../graph/drawn-graph.ts';
import type { Disc } from '../graph/place-labels.ts';
import type { Renderer } from './renderer.ts';

/** How far beyond the rim a disc may lie and still have a name that reaches in, in CSS px. */
const BEYOND = 60;

/**
 * The discs that the canvas shows, in CSS px, by id, in the order given: the first `most` of them, and after these what
 * is `needed`. Asked at every frame, so it works out the camera once, and no node is copied.
 */
export function discsOnScreen(
  { sigma, graph }: Pick<Renderer, 'sigma' | 'graph'>,
  { nodes }: DrawnGraph,
  order: readonly DrawnNode[],
  most: number,
  needed: Iterable<string>,
): ReadonlyMap<string, Disc> {
  const discs = new Map<string, Disc>();
  const bounds = sigma.getCustomBBox();
  if (bounds === null) return discs;
  const { width, height } = sigma.getDimensions();
  // Sigma frames the graph by one factor for both ways, and the camera is one more linear step.
  const span = Math.max(bounds.x[1] - bounds.x[0], bounds.y[1] - bounds.y[0]) || 1;
  const middle = sigma.framedGraphToViewport({ x: 0.5, y: 0.5 });
  const right = sigma.framedGraphToViewport({ x: 1.5, y: 0.5 });
  const up = sigma.framedGraphToViewport({ x: 0.5, y: 1.5 });
  const [rightX, rightY] = [(right.x - middle.x) / span, (right.y - middle.y) / span];
  const [upX, upY] = [(up.x - middle.x) / span, (up.y - middle.y) / span];
  const [middleX, middleY] = [(bounds.x[0] + bounds.x[1]) / 2, (bounds.y[0] + bounds.y[1]) / 2];
  const scale = sigma.scaleSize(1);
  const pixels = Math.hypot(rightX, rightY);
  const look = ({ id, hidden, community }: DrawnNode): void => {
    if (hidden || !graph.hasNode(id)) return;
    const reach = community?.reach;
    const at = graph.getNodeAttributes(id);
    const [dx, dy] = [Number(at['x']) - middleX, Number(at['y']) - middleY];
    const x = middle.x + dx * rightX + dy * upX;
    const y = middle.y + dx * rightY + dy * upY;
    // What is as wide as the ground has its name in its middle or at its top.
    const radius = reach === undefined ? Number(at['size']) * scale + 1 : reach * pixels;
    const room = BEYOND + (reach === undefined ? 0 : radius);
    if (x > -room && y > -room && x < width + room && y < height + room) {
      discs.set(id, { id, x, y, radius });
    }
  };
  for (const node of order) {
    if (discs.size === most) break;
    look(node);
  }
  for (const id of needed) {
    const node = discs.has(id) ? undefined : nodes.get(id);
    if (node !== undefined) look(node);
  }
  return discs;
}
