import { crossingsBetween } from './crossings.ts';
import type { DirectedEdge } from './directed-edges.ts';

/** The layers from above, each with its nodes from left to right; numbers from `count` on are bends of long lines. */
export interface Layers {
  readonly layers: readonly (readonly number[])[];
  /** Pairs of one layer and the next. */
  readonly steps: readonly (readonly [upper: number, lower: number])[];
}

const SWEEPS = 12;
/** Above this many bends long lines run straight through: they would outnumber everything else. */
const MOST_BENDS = 30_000;

/** Orders each layer so that few lines cross: barycentres, down and up in turn, and the best order that was seen. */
export function orderLayers(count: number, edges: readonly DirectedEdge[], rank: Int32Array): Layers {
  const { layers: first, steps } = withBends(count, edges, rank);
  const [above, below] = neighboursBy(steps, first);
  let layers = first;
  let best = { layers, crossings: crossings(layers, steps) };
  for (let sweep = 0; sweep < SWEEPS && best.crossings > 0; sweep += 1) {
    layers = sweep % 2 === 0 ? sweepDown(layers, above) : sweepUp(layers, below);
    const now = crossings(layers, steps);
    if (now < best.crossings) best = { layers, crossings: now };
  }
  return { layers: best.layers, steps };
}

function withBends(count: number, edges: readonly DirectedEdge[], rank: Int32Array): Layers {
  const layers: number[][] = [];
  const put = (node: number, layer: number): void => {
    (layers[layer] ??= []).push(node);
  };
  for (let node = 0; node < count; node += 1) put(node, rank[node] ?? 0);
  const lengthOf = ({ from, to }: DirectedEdge): number => (rank[to] ?? 0) - (rank[from] ?? 0);
  const bends = edges.reduce((sum, edge) => sum + lengthOf(edge) - 1, 0);
  const steps: (readonly [number, number])[] = [];
  let next = count;
  for (const edge of edges) {
    if (lengthOf(edge) > 1 && bends > MOST_BENDS) continue;
    let upper = edge.from;
    for (let layer = (rank[edge.from] ?? 0) + 1; layer < (rank[edge.to] ?? 0); layer += 1) {
      put(next, layer);
      steps.push([upper, next]);
      upper = next;
      next += 1;
    }
    steps.push([upper, edge.to]);
  }
  return {
    layers: startInDepth(
      Array.from(layers, (layer) => layer ?? []),
      steps,
    ),
    steps,
  };
}

/** A walk in depth from the first layer puts what hangs together side by side, a tree without a crossing. */
function startInDepth(
  layers: readonly (readonly number[])[],
  steps: Layers['steps'],
): readonly (readonly number[])[] {
  const [above, below] = neighboursBy(steps, layers);
  const found = new Map<number, number>();
  for (const layer of layers) {
    for (const start of layer) {
      const open = [start];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (found.has(at)) continue;
        found.set(at, found.size);
        const next = [...(above.get(at) ?? []), ...(below.get(at) ?? [])];
        for (const each of next.reverse()) if (!found.has(each)) open.push(each);
      }
    }
  }
  return layers.map((layer) =>
    [...layer].sort((one, other) => (found.get(one) ?? 0) - (found.get(other) ?? 0)),
  );
}

type Neighbours = ReadonlyMap<number, readonly number[]>;

function neighboursBy(
  steps: Layers['steps'],
  layers: readonly (readonly number[])[],
): readonly [above: Neighbours, below: Neighbours] {
  const above = new Map<number, number[]>();
  const below = new Map<number, number[]>();
  for (const node of layers.flat()) {
    above.set(node, []);
    below.set(node, []);
  }
  for (const [upper, lower] of steps) {
    above.get(lower)?.push(upper);
    below.get(upper)?.push(lower);
  }
  return [above, below];
}

function placesOf(layers: readonly (readonly number[])[]): Map<number, number> {
  return new Map(layers.flatMap((layer) => layer.map((node, place) => [node, place] as const)));
}

function sweepDown(
  layers: readonly (readonly number[])[],
  above: Neighbours,
): readonly (readonly number[])[] {
  const placeOf = placesOf(layers);
  return layers.map((layer) => reorder(layer, above, placeOf));
}

function sweepUp(layers: readonly (readonly number[])[], below: Neighbours): readonly (readonly number[])[] {
  const placeOf = placesOf(layers);
  return [...layers]
    .reverse()
    .map((layer) => reorder(layer, below, placeOf))
    .reverse();
}

/** Sorts a layer by the mean place of what each is joined with, and writes the new places down for the next layer. */
function reorder(
  layer: readonly number[],
  joined: Neighbours,
  placeOf: Map<number, number>,
): readonly number[] {
  const wanted = new Map(
    layer.map((node) => {
      const others = joined.get(node) ?? [];
      const here = placeOf.get(node) ?? 0;
      if (others.length === 0) return [node, here];
      return [node, others.reduce((sum, other) => sum + (placeOf.get(other) ?? 0), 0) / others.length];
    }),
  );
  const ordered = [...layer].sort(
    (one, other) =>
      (wanted.get(one) ?? 0) - (wanted.get(other) ?? 0) ||
      (placeOf.get(one) ?? 0) - (placeOf.get(other) ?? 0),
  );
  ordered.forEach((node, place) => placeOf.set(node, place));
  return ordered;
}

function crossings(layers: readonly (readonly number[])[], steps: Layers['steps']): number {
  const placeOf = placesOf(layers);
  const layerOf = new Map(layers.flatMap((layer, number) => layer.map((node) => [node, number] as const)));
  const between = layers.map((): (readonly [number, number])[] => []);
  for (const [upper, lower] of steps) {
    between[layerOf.get(upper) ?? 0]?.push([placeOf.get(upper) ?? 0, placeOf.get(lower) ?? 0]);
  }
  return between.reduce(
    (sum, ends, number) => sum + crossingsBetween(ends, layers[number + 1]?.length ?? 0),
    0,
  );
}
