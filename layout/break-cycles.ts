import type { DirectedEdge } from './directed-edges.ts';

/**
 * Turns round as few relationships as is cheaply found so that no way leads back to where it began (Eades, Lin and
 * Smyth): nodes are put in a row, those that only lead away first, those that are only led to last, and what points
 * backwards is turned. A graph without cycles keeps every direction. Two that lead to each other become one edge.
 */
export function breakCycles(count: number, edges: readonly DirectedEdge[]): readonly DirectedEdge[] {
  const rankOf = rowOf(count, edges);
  const counts = new Map<number, number>();
  for (const { from, to, count: many } of edges) {
    const forward = (rankOf[from] ?? 0) < (rankOf[to] ?? 0);
    const key = forward ? from * count + to : to * count + from;
    counts.set(key, (counts.get(key) ?? 0) + many);
  }
  return [...counts]
    .sort(([first], [second]) => first - second)
    .map(([key, many]) => ({ from: Math.floor(key / count), to: key % count, count: many }));
}

function rowOf(count: number, edges: readonly DirectedEdge[]): Int32Array {
  const [out, into] = [new Float64Array(count), new Float64Array(count)];
  const outOf = Array.from({ length: count }, (): DirectedEdge[] => []);
  const inTo = Array.from({ length: count }, (): DirectedEdge[] => []);
  for (const edge of edges) {
    outOf[edge.from]?.push(edge);
    inTo[edge.to]?.push(edge);
    out[edge.from] = (out[edge.from] ?? 0) + edge.count;
    into[edge.to] = (into[edge.to] ?? 0) + edge.count;
  }
  const gone = new Uint8Array(count);
  const rank = new Int32Array(count);
  let [front, back, left] = [0, count - 1, count];
  const free = Array.from({ length: count }, (_, index) => index).reverse();
  const take = (node: number, atFront: boolean): void => {
    gone[node] = 1;
    left -= 1;
    rank[node] = atFront ? front++ : back--;
    for (const { to, count: many } of outOf[node] ?? []) {
      into[to] = (into[to] ?? 0) - many;
      if (gone[to] === 0 && into[to] === 0) free.push(to);
    }
    for (const { from, count: many } of inTo[node] ?? []) {
      out[from] = (out[from] ?? 0) - many;
      if (gone[from] === 0 && out[from] === 0) free.push(from);
    }
  };
  const byLead = leadQueue(count);
  while (left > 0) {
    for (let node = free.pop(); node !== undefined; node = free.pop()) {
      if (gone[node] === 1) continue;
      if (into[node] === 0) take(node, true);
      else if (out[node] === 0) take(node, false);
    }
    if (left === 0) break;
    // In a cycle: the one that leads away most, against what leads to it, goes first.
    take(byLead(gone, out, into), true);
  }
  return rank;
}

/** Picks the node with the most lead. Leads are worked out anew once for a batch, so that a large cycle costs no square. */
function leadQueue(count: number): (gone: Uint8Array, out: Float64Array, into: Float64Array) => number {
  let batch: number[] = [];
  return (gone, out, into) => {
    for (;;) {
      const node = batch.pop();
      if (node !== undefined && gone[node] === 0) return node;
      if (node !== undefined) continue;
      const lead = (index: number): number => (out[index] ?? 0) - (into[index] ?? 0);
      const left = Array.from({ length: count }, (_, index) => index).filter((index) => gone[index] === 0);
      left.sort((one, other) => lead(one) - lead(other) || other - one);
      batch = left.slice(-Math.max(1, Math.ceil(left.length / 50)));
    }
  };
}
