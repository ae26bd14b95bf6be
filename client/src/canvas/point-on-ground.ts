import type { DrawnGraph, DrawnNode } from '../graph/drawn-graph.ts';
import { edgeColumns, edgeNear, type EdgeColumns } from '../graph/edge-columns.ts';
import { discsOnScreen } from './discs-on-screen.ts';
import type { Renderer } from './renderer.ts';
import { answerEdgesAt, answerNodesAt } from './sigma-insides.ts';

/** CSS px: what counts as a line, or as the ring of an open community; and the paper ring round a disc. */
const REACH = 5;
const RING = 2;

/**
 * On the wide ground of a large case works out what lies under a pointer from where things are. Sigma would read it from a
 * hidden picture, and wait at each move until the large discs of all communities are painted.
 */
export function pointOnGround(renderer: Renderer): void {
  const { sigma, told, crowd } = renderer;
  answerNodesAt(sigma, (x, y) => (told.sizedFor === undefined ? undefined : nodeAt(renderer, x, y)));
  let known: { readonly drawn: DrawnGraph; readonly columns: EdgeColumns } | undefined;
  answerEdgesAt(sigma, (x, y) => {
    // A crowd's own answer is as good.
    if (told.sizedFor === undefined || crowd.on) return undefined;
    if (known?.drawn !== told.drawn) known = { drawn: told.drawn, columns: edgeColumns(told.drawn) };
    return edgeAt(renderer, known.columns, x, y);
  });
}

/** What lies at the top: the nearest of the nodes there, else the community. */
function nodeAt(renderer: Renderer, x: number, y: number): string | null {
  const { drawn } = renderer.told;
  const pointable = [...drawn.nodes.values()].filter(({ faded }) => faded !== true);
  let [nearest, least, ground]: [string | null, number, string | null] = [null, Infinity, null];
  for (const disc of discsOnScreen(renderer, drawn, pointable, Infinity, []).values()) {
    const away = Math.hypot(x - disc.x, y - disc.y);
    const community = drawn.nodes.get(disc.id)?.community;
    if (community === undefined) {
      if (away <= disc.radius + RING && away < least) [nearest, least] = [disc.id, away];
    } else if (isOn(community, away, disc.radius)) ground = disc.id;
  }
  return nearest ?? ground;
}

/** Through an open one what lies within is reached. */
function isOn({ open }: NonNullable<DrawnNode['community']>, away: number, radius: number): boolean {
  return open ? Math.abs(away - radius) <= REACH : away <= radius;
}

function edgeAt(renderer: Renderer, columns: EdgeColumns, x: number, y: number): string | null {
  const { sigma, graph } = renderer;
  const here = sigma.viewportToGraph({ x, y });
  const there = sigma.viewportToGraph({ x: x + REACH, y });
  const places = new Float32Array(2 * columns.nodeIds.length);
  columns.nodeIds.forEach((id, index) => {
    const at = graph.getNodeAttributes(id);
    places[2 * index] = Number(at['x']);
    places[2 * index + 1] = Number(at['y']);
  });
  const reach = Math.hypot(there.x - here.x, there.y - here.y);
  return columns.ids[edgeNear(columns, places, here.x, here.y, reach)] ?? null;
}
