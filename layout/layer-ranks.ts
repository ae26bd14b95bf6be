import type { DirectedEdge } from './directed-edges.ts';

/**
 * The layer of each node, 0 on top: below every node that leads to it, and no further from them than it must be. The
 * edges have no cycle.
 */
export function layerRanks(count: number, edges: readonly DirectedEdge[]): Int32Array {
  const waiting = new Int32Array(count);
  const outOf = Array.from({ length: count }, (): number[] => []);
  const inTo = Array.from({ length: count }, (): number[] => []);
  for (const { from, to } of edges) {
    outOf[from]?.push(to);
    inTo[to]?.push(from);
    waiting[to] = (waiting[to] ?? 0) + 1;
  }
  const order: number[] = [];
  for (let node = 0; node < count; node += 1) if (waiting[node] === 0) order.push(node);
  const rank = new Int32Array(count);
  for (let next = 0; next < order.length; next += 1) {
    const node = order[next] ?? 0;
    for (const to of outOf[node] ?? []) {
      rank[to] = Math.max(rank[to] ?? 0, (rank[node] ?? 0) + 1);
      waiting[to] = (waiting[to] ?? 0) - 1;
      if (waiting[to] === 0) order.push(to);
    }
  }
  // One that leads to more than leads to it comes down to just above the first of them: its lines get shorter.
  for (const node of order.reverse()) {
    const below = outOf[node] ?? [];
    if (below.length <= (inTo[node]?.length ?? 0)) continue;
    rank[node] = below.reduce((least, to) => Math.min(least, (rank[to] ?? 0) - 1), Infinity);
  }
  return rank;
}
