import { discArea, bodyOf, labelArea } from './body.ts';
import { forceStart } from './force-start.ts';
import {
  layoutGraph,
  type LayoutGraph,
  type NodeToPlace,
  type RelationshipToFollow,
} from './layout-graph.ts';
import { partDiscs } from './part-discs.ts';
import type { Point } from './point.ts';
import { Repulsion } from './repulsion.ts';

/** A layout by forces that goes on from where nodes are, a few ticks at a time. */
export interface Force {
  /** The nodes, in the order of `positions`. */
  readonly ids: readonly string[];
  /** x and y of each node in turn, as of the last step. The same array all the time: copy what is to be kept. */
  readonly positions: Float64Array;
  /** That nothing moves to speak of any more; further steps change nothing. */
  readonly converged: boolean;
  /** From 0 to 1, for a bar of progress. */
  readonly progress: number;
  /** Runs that many ticks, fewer where it comes to rest before. The answer is how far a node moved in the last, in pixels, on average. */
  readonly step: (ticks: number) => number;
  /** Parts what overlaps. Once, at the end, whether it has come to rest or was stopped. */
  readonly finish: () => void;
  /** The same in slices: `positions` say after each how far it has come. */
  readonly finishInSlices: () => Iterable<undefined>;
}

/** It begins at less than full heat: what is near where it should be does not fly apart. */
const FIRST_HEAT = 0.5;
const LAST_HEAT = 0.004;
const AT_REST = 0.05;
/** What a velocity keeps from tick to tick. */
const KEPT = 0.6;
const GRAVITY = 0.02;
/** Of its room, which nodes shall be apart on average, a joined pair draws to this. */
const BOND_LENGTH = 0.9;

/**
 * What is joined draws near, everything keeps away from everything, and all of it a little to the middle of where it
 * began. The same graph from the same places goes the same way, whatever the order of the input. Those in `pinned` stay.
 */
export function createForce(
  nodes: readonly NodeToPlace[],
  relationships: readonly RelationshipToFollow[],
  start: ReadonlyMap<string, Point>,
  pinned: ReadonlySet<string> = new Set(),
): Force {
  const graph = layoutGraph(nodes, relationships);
  const size = graph.nodes.length;
  const begun = forceStart(graph, start);
  const x = Float64Array.from(begun, (point) => point.x);
  const y = Float64Array.from(begun, (point) => point.y);
  const [vx, vy] = [new Float64Array(size), new Float64Array(size)];
  const radius = Float64Array.from(graph.nodes, (node) => node.radius);
  const held = Uint8Array.from(graph.nodes, ({ id }) => (pinned.has(id) ? 1 : 0));
  const free = held.reduce((sum, each) => sum + 1 - each, 0);
  const room = roomOf(graph);
  const pull = bonds(graph, room * BOND_LENGTH);
  const repulsion = new Repulsion(size);
  const middleX = size === 0 ? 0 : x.reduce((sum, each) => sum + each, 0) / size;
  const middleY = size === 0 ? 0 : y.reduce((sum, each) => sum + each, 0) / size;
  const positions = new Float64Array(2 * size);
  // Fewer ticks for more nodes: a large graph is looked at as a whole, and should come to rest in seconds.
  const ticks = Math.max(60, Math.min(300, Math.round(900_000 / Math.max(1, size))));
  const cooling = (LAST_HEAT / FIRST_HEAT) ** (1 / ticks);
  let heat = FIRST_HEAT;
  let done = 0;
  let converged = free === 0;

  const write = (): void => {
    for (let node = 0; node < size; node += 1) {
      positions[2 * node] = x[node] ?? 0;
      positions[2 * node + 1] = y[node] ?? 0;
    }
  };
  const tick = (): number => {
    repulsion.push(x, y, held, (room * room * heat) / 30, vx, vy);
    pull(x, y, heat, vx, vy);
    let moved = 0;
    for (let node = 0; node < size; node += 1) {
      if (held[node] === 1) continue;
      const gx = (middleX - (x[node] ?? 0)) * GRAVITY * heat;
      const gy = (middleY - (y[node] ?? 0)) * GRAVITY * heat;
      let dx = ((vx[node] ?? 0) + gx) * KEPT;
      let dy = ((vy[node] ?? 0) + gy) * KEPT;
      const way = Math.sqrt(dx * dx + dy * dy);
      // No node jumps further than its room in one tick: it could be followed no longer, and might swing for ever.
      if (way > room) [dx, dy] = [(dx * room) / way, (dy * room) / way];
      vx[node] = dx;
      vy[node] = dy;
      x[node] = (x[node] ?? 0) + dx;
      y[node] = (y[node] ?? 0) + dy;
      moved += Math.min(way, room);
    }
    heat *= cooling;
    done += 1;
    return moved / free;
  };
  function* finishInSlices(): Generator<undefined, undefined> {
    for (const slice of partDiscs(x, y, radius, held)) {
      write();
      yield slice;
    }
    converged = true;
    write();
  }
  write();
  return {
    ids: graph.nodes.map(({ id }) => id),
    positions,
    get converged() {
      return converged;
    },
    get progress() {
      return converged ? 1 : Math.min(1, done / ticks);
    },
    step: (count) => {
      let moved = 0;
      for (let each = 0; each < count && !converged; each += 1) {
        moved = tick();
        converged = done >= ticks || moved < AT_REST;
      }
      write();
      return moved;
    },
    finish: () => {
      for (const slice of finishInSlices()) void slice;
    },
    finishInSlices,
  };
}

/** How far apart nodes shall be: what a node and its name cover, and as much paper as placeGraph leaves around them. */
function roomOf({ nodes }: LayoutGraph): number {
  const covered = nodes.reduce((sum, node) => sum + discArea(bodyOf(node)), 0);
  const names = nodes.length > 800 ? 0 : nodes.reduce((sum, node) => sum + labelArea(bodyOf(node)), 0);
  return Math.sqrt((covered / 0.3 + names) / Math.max(1, nodes.length));
}

type Pull = (x: Float64Array, y: Float64Array, heat: number, vx: Float64Array, vy: Float64Array) => void;

/** Springs: of two that are joined, the one with fewer others follows more; a hub is not torn about by all that it joins. */
function bonds({ nodes, edges }: LayoutGraph, length: number): Pull {
  const degree = new Float64Array(nodes.length);
  for (const { a, b } of edges) {
    degree[a] = (degree[a] ?? 0) + 1;
    degree[b] = (degree[b] ?? 0) + 1;
  }
  const from = Int32Array.from(edges, ({ a }) => a);
  const to = Int32Array.from(edges, ({ b }) => b);
  const strength = Float64Array.from(edges, ({ a, b }) => 1 / Math.min(degree[a] ?? 1, degree[b] ?? 1));
  const share = Float64Array.from(edges, ({ a, b }) => {
    const [one, other] = [degree[a] ?? 1, degree[b] ?? 1];
    return other / (one + other);
  });
  const least = Float64Array.from(edges, ({ a, b }) =>
    Math.max(length, (nodes[a]?.radius ?? 0) + (nodes[b]?.radius ?? 0) + 16),
  );
  return (x, y, heat, vx, vy) => {
    for (let edge = 0; edge < from.length; edge += 1) {
      const [a, b] = [from[edge] ?? 0, to[edge] ?? 0];
      const dx = (x[b] ?? 0) + (vx[b] ?? 0) - (x[a] ?? 0) - (vx[a] ?? 0);
      const dy = (y[b] ?? 0) + (vy[b] ?? 0) - (y[a] ?? 0) - (vy[a] ?? 0);
      const distance = Math.max(1e-3, Math.sqrt(dx * dx + dy * dy));
      const pull = ((distance - (least[edge] ?? length)) / distance) * heat * (strength[edge] ?? 1);
      const own = share[edge] ?? 0.5;
      vx[a] = (vx[a] ?? 0) + dx * pull * own;
      vy[a] = (vy[a] ?? 0) + dy * pull * own;
      vx[b] = (vx[b] ?? 0) - dx * pull * (1 - own);
      vy[b] = (vy[b] ?? 0) - dy * pull * (1 - own);
    }
  };
}
