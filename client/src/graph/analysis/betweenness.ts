import type { AnalysisGraph } from './analysis-graph.ts';

/** Up to so many steps over relationships every node is a start; above, as many starts as that pays for. */
const EXACT_UP_TO = 150_000_000;
const FEWEST_STARTS = 100;

/** From how many nodes, of how many, shortest ways were followed; all of them where it is exact. */
export interface Sampled {
  readonly starts: number;
  readonly of: number;
}

/** How many starts betweenness is worked out from for a graph of that size. */
export function betweennessStarts({ ids, neighbours }: AnalysisGraph): Sampled {
  const each = ids.length + neighbours.length;
  if (ids.length * each <= EXACT_UP_TO) return { starts: ids.length, of: ids.length };
  return {
    starts: Math.min(ids.length, Math.max(FEWEST_STARTS, Math.floor(EXACT_UP_TO / each))),
    of: ids.length,
  };
}

/**
 * For each node the share of shortest ways between others that run through it, 0 to 1, whichever way relationships
 * lead (Brandes). Yields the share of the work done after each start, so that it can be shown and given up; from fewer
 * starts than nodes it is an estimate: they are spread evenly over the nodes by their ids.
 */
export function* betweenness(
  graph: AnalysisGraph,
  { starts: many }: Sampled,
): Generator<number, Float64Array> {
  const { ids, starts, neighbours } = graph;
  const size = ids.length;
  const through = new Float64Array(size);
  const [ways, owed] = [new Float64Array(size), new Float64Array(size)];
  const steps = new Int32Array(size);
  const order = new Int32Array(size);
  for (let turn = 0; turn < many; turn += 1) {
    const start = Math.floor((turn * size) / many);
    ways.fill(0);
    owed.fill(0);
    steps.fill(-1);
    ways[start] = 1;
    steps[start] = 0;
    order[0] = start;
    let found = 1;
    for (let next = 0; next < found; next += 1) {
      const node = order[next] ?? 0;
      for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) {
        const other = neighbours[at] ?? 0;
        if (steps[other] === -1) {
          steps[other] = (steps[node] ?? 0) + 1;
          order[found] = other;
          found += 1;
        }
        if (steps[other] === (steps[node] ?? 0) + 1) ways[other] = (ways[other] ?? 0) + (ways[node] ?? 0);
      }
    }
    // Back from the furthest: each node owes what runs through it to those before it, by their share of the ways.
    for (let next = found - 1; next > 0; next -= 1) {
      const node = order[next] ?? 0;
      const share = (1 + (owed[node] ?? 0)) / (ways[node] ?? 1);
      for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) {
        const before = neighbours[at] ?? 0;
        if (steps[before] === (steps[node] ?? 0) - 1)
          owed[before] = (owed[before] ?? 0) + (ways[before] ?? 0) * share;
      }
      through[node] = (through[node] ?? 0) + (owed[node] ?? 0);
    }
    yield (turn + 1) / many;
  }
  if (size <= 2) return through.fill(0);
  return through.map((each) => (each * size) / many / ((size - 1) * (size - 2)));
}
