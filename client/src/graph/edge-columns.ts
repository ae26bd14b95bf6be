import type { DrawnEdge } from './drawn-edge.ts';
import type { DrawnGraph } from './drawn-graph.ts';

/**
 * The edges of a drawn graph as columns: what tens of thousands of them can be drawn, found and walked by, without an
 * object for each. Nodes and edges are known by their place in the lists.
 */
export interface EdgeColumns {
  readonly nodeIds: readonly string[];
  readonly nodeIndex: ReadonlyMap<string, number>;
  readonly ids: readonly string[];
  readonly edges: readonly DrawnEdge[];
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly curvatures: Float32Array;
  /** 0 where an end is hidden: the edge is not drawn and cannot be pointed at. */
  readonly shown: Uint8Array;
  /** 1 where a filter greys it: drawn, and not to be pointed at. */
  readonly faded: Uint8Array;
  /** The edges of node `n` are `touching` from `firstTouching[n]` up to `firstTouching[n + 1]`. */
  readonly firstTouching: Uint32Array;
  readonly touching: Uint32Array;
}

export function edgeColumns({ nodes, edges: all }: DrawnGraph): EdgeColumns {
  const nodeIds = [...nodes.keys()];
  const nodeIndex = new Map(nodeIds.map((id, index) => [id, index]));
  const hidden = Uint8Array.from(nodes.values(), (node) => (node.hidden ? 1 : 0));
  const ids: string[] = [];
  const edges: DrawnEdge[] = [];
  const starts = new Uint32Array(all.size);
  const ends = new Uint32Array(all.size);
  const curvatures = new Float32Array(all.size);
  const shown = new Uint8Array(all.size);
  const faded = new Uint8Array(all.size);
  const counts = new Uint32Array(nodeIds.length + 1);
  for (const drawn of all.values()) {
    const { id, startNodeId, endNodeId, curvature, faded: greyed } = drawn;
    const start = nodeIndex.get(startNodeId);
    const end = nodeIndex.get(endNodeId);
    if (start === undefined || end === undefined) continue;
    const edge = ids.push(id) - 1;
    edges.push(drawn);
    starts[edge] = start;
    ends[edge] = end;
    curvatures[edge] = curvature;
    faded[edge] = greyed === true ? 1 : 0;
    shown[edge] = hidden[start] === 1 || hidden[end] === 1 ? 0 : 1;
    counts[start + 1] = (counts[start + 1] ?? 0) + 1;
    if (end !== start) counts[end + 1] = (counts[end + 1] ?? 0) + 1;
  }
  for (let node = 0; node < nodeIds.length; node++)
    counts[node + 1] = (counts[node + 1] ?? 0) + (counts[node] ?? 0);
  const next = counts.slice();
  const touching = new Uint32Array(counts[nodeIds.length] ?? 0);
  for (let edge = 0; edge < ids.length; edge++) {
    const [start, end] = [starts[edge] ?? 0, ends[edge] ?? 0];
    for (const node of start === end ? [start] : [start, end]) {
      const at = next[node] ?? 0;
      touching[at] = edge;
      next[node] = at + 1;
    }
  }
  return {
    nodeIds,
    nodeIndex,
    ids,
    edges,
    starts,
    ends,
    curvatures,
    shown,
    faded,
    firstTouching: counts,
    touching,
  };
}

/** The places of a node's edges in the lists. */
export function edgesTouching(columns: EdgeColumns, nodeId: string): Uint32Array {
  const node = columns.nodeIndex.get(nodeId);
  if (node === undefined) return new Uint32Array();
  return columns.touching.subarray(columns.firstTouching[node], columns.firstTouching[node + 1]);
}

/** The ids of shown edges that join two of some nodes, at most so many. */
export function edgesAmong(
  columns: EdgeColumns,
  nodes: ReadonlySet<string>,
  most: number,
): readonly string[] {
  const { nodeIndex, starts, ends, shown, ids } = columns;
  const within = new Set([...nodes].flatMap((id) => nodeIndex.get(id) ?? []));
  const among: string[] = [];
  for (const id of nodes) {
    for (const edge of edgesTouching(columns, id)) {
      if (among.length === most) return among;
      // Each is found at its start, and so once.
      if (shown[edge] === 0 || starts[edge] !== nodeIndex.get(id)) continue;
      if (within.has(ends[edge] ?? -1)) among.push(ids[edge] ?? '');
    }
  }
  return among;
}

/** The places in the lists of the shown edges that lead from a node to itself. */
export function loopsOf({ starts, ends, shown }: EdgeColumns): readonly number[] {
  const loops: number[] = [];
  starts.forEach((start, edge) => {
    if (shown[edge] === 1 && start === ends[edge]) loops.push(edge);
  });
  return loops;
}

/**
 * The shown edge that a point lies nearest to, no farther than `reach`; -1 where there is none. `places` holds x and y
 * of each node by turns, y upwards, in the units of the point.
 */
export function edgeNear(
  columns: EdgeColumns,
  places: Float32Array,
  x: number,
  y: number,
  reach: number,
): number {
  const { starts, ends, curvatures, shown, faded } = columns;
  let nearest = -1;
  let least = reach * reach;
  for (let edge = 0; edge < columns.ids.length; edge++) {
    const start = 2 * (starts[edge] ?? 0);
    const end = 2 * (ends[edge] ?? 0);
    const [x0, y0, x2, y2] = [
      places[start] ?? 0,
      places[start + 1] ?? 0,
      places[end] ?? 0,
      places[end + 1] ?? 0,
    ];
    const bend = curvatures[edge] ?? 0;
    // A curve leaves the box of its ends by at most its bend.
    const room = reach + (bend === 0 ? 0 : Math.abs(bend) * (Math.abs(x2 - x0) + Math.abs(y2 - y0)));
    if (x < Math.min(x0, x2) - room || x > Math.max(x0, x2) + room) continue;
    if (y < Math.min(y0, y2) - room || y > Math.max(y0, y2) + room) continue;
    if (shown[edge] === 0 || faded[edge] === 1 || start === end) continue;
    const distance = squareToCurve(x, y, x0, y0, x2, y2, bend);
    if (distance < least) {
      least = distance;
      nearest = edge;
    }
  }
  return nearest;
}

const PIECES = 12;

/** The square of a point's distance to the curve that the stroke program draws; straight where it does not bend. */
function squareToCurve(
  x: number,
  y: number,
  x0: number,
  y0: number,
  x2: number,
  y2: number,
  bend: number,
): number {
  if (bend === 0) return squareToPiece(x, y, x0, y0, x2, y2);
  const x1 = (x0 + x2) / 2 - (y2 - y0) * bend * 2;
  const y1 = (y0 + y2) / 2 + (x2 - x0) * bend * 2;
  let least = Infinity;
  let [lastX, lastY] = [x0, y0];
  for (let piece = 1; piece <= PIECES; piece++) {
    const t = piece / PIECES;
    const u = 1 - t;
    const nextX = u * u * x0 + 2 * u * t * x1 + t * t * x2;
    const nextY = u * u * y0 + 2 * u * t * y1 + t * t * y2;
    least = Math.min(least, squareToPiece(x, y, lastX, lastY, nextX, nextY));
    [lastX, lastY] = [nextX, nextY];
  }
  return least;
}

function squareToPiece(x: number, y: number, x0: number, y0: number, x1: number, y1: number): number {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const whole = dx * dx + dy * dy;
  const along = whole === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / whole));
  const offX = x - x0 - along * dx;
  const offY = y - y0 - along * dy;
  return offX * offX + offY * offY;
}
