import { edgeColumns, edgeNear, loopsOf, type EdgeColumns } from '../graph/edge-columns.ts';
import { loopOf, RING } from '../graph/edge-path.ts';
import type { DrawnGraph } from '../graph/drawn-graph.ts';
import { isInHand } from './in-hand.ts';
import type { Renderer } from './renderer.ts';
import { answerEdgesAt, answerNodesAt } from './sigma-insides.ts';

/** CSS px: what counts as a line, or as the ring of an open community. */
const REACH = 5;

/** What is asked of a renderer. */
type Ground = Pick<Renderer, 'sigma' | 'graph' | 'slots' | 'told' | 'crowd'>;

/** The edges of a drawn graph that Sigma holds, and those of them that are loops. */
interface Lines {
  readonly drawn: DrawnGraph;
  readonly columns: EdgeColumns;
  readonly loops: readonly number[];
}

/**
 * Works out what lies under the pointer from where things are. Sigma would draw a second, hidden picture with every frame
 * and read its colour, waiting until all of it is painted.
 */
export function answerPointing(renderer: Ground): void {
  const { sigma, told, crowd } = renderer;
  answerNodesAt(sigma, (x, y) => nodeAt(renderer, x, y));
  let known: Lines | undefined;
  answerEdgesAt(sigma, (x, y) => {
    if (crowd.on) return edgeAt(renderer, crowd.columns, crowd.places, crowd.loops, x, y);
    if (known?.drawn !== told.drawn) {
      const columns = edgeColumns(told.drawn);
      known = { drawn: told.drawn, columns, loops: loopsOf(columns) };
    }
    const { columns, loops } = known;
    return edgeAt(renderer, columns, renderer.slots.allDrawnAt(columns.nodeIds), loops, x, y);
  });
}

/** The node that lies at the top, which is the one drawn last; a community only where no node is. */
function nodeAt(renderer: Ground, x: number, y: number): string | null {
  const { sigma, slots } = renderer;
  const here = sigma.viewportToGraph({ x, y });
  const there = sigma.viewportToGraph({ x: x + 1, y });
  const pixel = Math.hypot(there.x - here.x, there.y - here.y);
  const scale = sigma.scaleSize(1);
  const ids = idsInOrder(renderer);
  slots.settle();
  const found = slots.of(ids);
  let ground: string | null = null;
  for (let index = found.length - 1; index >= 0; index--) {
    const attributes = found[index]?.attributes;
    if (attributes === undefined || !isInHand(attributes)) continue;
    const away = Math.hypot(Number(attributes['x']) - here.x, Number(attributes['y']) - here.y);
    const reach = attributes['reach'];
    if (reach === undefined) {
      if (away / pixel <= Number(attributes['size']) * scale + RING) return ids[index] ?? null;
    } else if (ground === null && isOn(attributes['open'] === true, away, Number(reach), pixel)) {
      ground = ids[index] ?? null;
    }
  }
  return ground;
}

/** Through an open one what lies within is reached. */
function isOn(open: boolean, away: number, reach: number, pixel: number): boolean {
  return open ? Math.abs(away - reach) <= REACH * pixel : away <= reach;
}

const listed = new WeakMap<DrawnGraph['nodes'], readonly string[]>();

/**
 * In the order in which they are drawn, which is the graph library's: what came later lies above, wherever the drawn graph
 * names it. The same list for the same nodes, so that they are looked up once.
 */
function idsInOrder({ graph, told }: Ground): readonly string[] {
  const { nodes } = told.drawn;
  const known = listed.get(nodes) ?? graph.nodes();
  listed.set(nodes, known);
  return known;
}

function edgeAt(
  { sigma }: Ground,
  columns: EdgeColumns,
  places: Float32Array,
  loops: readonly number[],
  x: number,
  y: number,
): string | null {
  const here = sigma.viewportToFramedGraph({ x, y });
  const there = sigma.viewportToFramedGraph({ x: x + REACH, y });
  const reach = Math.hypot(there.x - here.x, there.y - here.y);
  const edge = edgeNear(columns, places, here.x, here.y, reach);
  return columns.ids[edge] ?? loopAt(sigma, columns, places, loops, x, y);
}

function loopAt(
  sigma: Ground['sigma'],
  { ids, starts, curvatures, nodeIds, faded }: EdgeColumns,
  places: Float32Array,
  loops: readonly number[],
  x: number,
  y: number,
): string | null {
  for (const edge of loops) {
    const node = starts[edge] ?? 0;
    const disc = faded[edge] === 1 ? undefined : sigma.getNodeDisplayData(nodeIds[node]);
    if (disc === undefined) continue;
    const at = sigma.framedGraphToViewport({ x: places[2 * node] ?? 0, y: places[2 * node + 1] ?? 0 });
    const { radius, rise } = loopOf(sigma.scaleSize(disc.size), curvatures[edge] ?? 0);
    if (Math.abs(Math.hypot(x - at.x, y - at.y + rise) - radius) <= REACH) return ids[edge] ?? null;
  }
  return null;
}
