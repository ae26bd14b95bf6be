import type { AnalysisGraph } from './analysis-graph.ts';

/** What holds a graph together: without one of these, a part of it falls into more parts. */
export interface Bridges {
  /** Indices of nodes. */
  readonly nodes: readonly number[];
  /** Pairs of indices, the lower first; a pair that only one relationship, or several parallel ones, joins. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** Tarjan's walk in depth, without recursion: a chain of 100,000 nodes is no deeper than another. */
export function bridges({ ids, starts, neighbours }: AnalysisGraph): Bridges {
  const size = ids.length;
  const found = new Int32Array(size).fill(-1);
  const lowest = new Int32Array(size);
  const parent = new Int32Array(size).fill(-1);
  const next = starts.slice(0, size);
  const holds = new Uint8Array(size);
  const pairs: (readonly [number, number])[] = [];
  let time = 0;
  for (let root = 0; root < size; root += 1) {
    if (found[root] !== -1) continue;
    let branches = 0;
    const open = [root];
    found[root] = lowest[root] = time++;
    for (let node = open.at(-1); node !== undefined; node = open.at(-1)) {
      const at = next[node] ?? 0;
      if (at < (starts[node + 1] ?? 0)) {
        next[node] = at + 1;
        const other = neighbours[at] ?? 0;
        if (found[other] === -1) {
          parent[other] = node;
          found[other] = lowest[other] = time++;
          open.push(other);
        } else if (other !== parent[node]) {
          // A way back up, round about.
          lowest[node] = Math.min(lowest[node] ?? 0, found[other] ?? 0);
        }
        continue;
      }
      open.pop();
      const above = parent[node] ?? -1;
      if (above === -1) continue;
      lowest[above] = Math.min(lowest[above] ?? 0, lowest[node] ?? 0);
      if (above === root) branches += 1;
      else if ((lowest[node] ?? 0) >= (found[above] ?? 0)) holds[above] = 1;
      if ((lowest[node] ?? 0) > (found[above] ?? 0))
        pairs.push([Math.min(above, node), Math.max(above, node)]);
    }
    if (branches > 1) holds[root] = 1;
  }
  return {
    nodes: [...holds.keys()].filter((node) => holds[node] === 1),
    pairs: pairs.sort(([a, b], [c, d]) => a - c || b - d),
  };
}
