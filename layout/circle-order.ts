import { communities } from './communities.ts';
import { crossingsOnCircle } from './crossings.ts';
import { joinedWith } from './joined-with.ts';
import type { LayoutGraph } from './layout-graph.ts';

/** Above this many pairs that are joined, crossings are no longer worked off one by one. */
const IMPROVED_UP_TO = 4000;
const PASSES = 12;

/**
 * The order of nodes around a circle, by index: communities together, what is joined near each other, few crossings. Of
 * two ways to begin (communities; a walk in depth, which draws a tree without a crossing) the better is taken, then
 * neighbours change places as long as crossings go away.
 */
export function circleOrder(graph: LayoutGraph): readonly number[] {
  const joined = joinedWith(graph);
  const walked = walk(graph, joined);
  const grouped = byCommunity(graph, joined, walked);
  const better = crossings(graph, grouped) <= crossings(graph, walked) ? grouped : walked;
  return graph.edges.length > IMPROVED_UP_TO ? better : swapNeighbours(better, joined);
}

function crossings(graph: LayoutGraph, order: readonly number[]): number {
  const placeOf = placesIn(order);
  return crossingsOnCircle(
    graph.edges.map(({ a, b }) => [placeOf[a] ?? 0, placeOf[b] ?? 0] as const),
    order.length,
  );
}

function placesIn(order: readonly number[]): Int32Array {
  const placeOf = new Int32Array(order.length);
  order.forEach((index, place) => {
    placeOf[index] = place;
  });
  return placeOf;
}

/** In depth, from the best connected of each part; the least connected neighbours first, so that leaves stay at their node. */
function walk(graph: LayoutGraph, joined: readonly (readonly number[])[]): readonly number[] {
  const degree = (index: number): number => joined[index]?.length ?? 0;
  const starts = graph.nodes
    .map((_, index) => index)
    .sort((one, other) => degree(other) - degree(one) || one - other);
  const seen = new Uint8Array(graph.nodes.length);
  const order: number[] = [];
  for (const start of starts) {
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen[at] === 1) continue;
      seen[at] = 1;
      order.push(at);
      const next = (joined[at] ?? []).filter((each) => seen[each] === 0);
      next.sort((one, other) => degree(other) - degree(one) || other - one);
      open.push(...next);
    }
  }
  return order;
}

/** Communities one after another, each beside the one that most leads to it; within, by where their outward neighbours lie. */
function byCommunity(
  graph: LayoutGraph,
  joined: readonly (readonly number[])[],
  walked: readonly number[],
): readonly number[] {
  const community = communities(graph);
  const members = new Map<number, number[]>();
  for (const index of walked) {
    const group = community[index] ?? 0;
    const list = members.get(group);
    if (list === undefined) members.set(group, [index]);
    else list.push(index);
  }
  const ties = new Map<number, Map<number, number>>();
  const tie = (one: number, other: number, count: number): void => {
    const of = ties.get(one) ?? new Map<number, number>();
    ties.set(one, of.set(other, (of.get(other) ?? 0) + count));
  };
  for (const { a, b, count } of graph.edges) {
    const [one, other] = [community[a] ?? 0, community[b] ?? 0];
    if (one === other) continue;
    tie(one, other, count);
    tie(other, one, count);
  }
  const chain = chainOf([...members.keys()], ties, (group) => members.get(group)?.length ?? 0);
  const order = chain.flatMap((group) => members.get(group) ?? []);

  // Within its community, a node that leads out stands on the side that it leads to.
  const placeOf = placesIn(order);
  const lean = (index: number): number =>
    (joined[index] ?? []).reduce((sum, other) => {
      const way = ((placeOf[other] ?? 0) - (placeOf[index] ?? 0) + order.length) % order.length;
      if (community[other] === community[index]) return sum;
      return sum + (way < order.length / 2 ? 1 : -1);
    }, 0);
  return chain.flatMap((group) =>
    [...(members.get(group) ?? [])].sort(
      (one, other) =>
        Math.sign(lean(one)) - Math.sign(lean(other)) || (placeOf[one] ?? 0) - (placeOf[other] ?? 0),
    ),
  );
}

/** The largest first, then always the one with the strongest ties to the last; the largest of the rest where it has none. */
function chainOf(
  groups: readonly number[],
  ties: ReadonlyMap<number, ReadonlyMap<number, number>>,
  sizeOf: (group: number) => number,
): readonly number[] {
  const left = new Set([...groups].sort((one, other) => sizeOf(other) - sizeOf(one) || one - other));
  const chain: number[] = [];
  let last: number | undefined;
  while (left.size > 0) {
    let best: readonly [number, number] | undefined;
    for (const [group, count] of ties.get(last ?? -1) ?? []) {
      if (!left.has(group)) continue;
      if (best === undefined || count > best[1] || (count === best[1] && group < best[0]))
        best = [group, count];
    }
    const [largest] = left;
    last = best?.[0] ?? largest ?? 0;
    left.delete(last);
    chain.push(last);
  }
  return chain;
}

/** Two that stand side by side change places where that undoes more crossings than it makes; only their own lines matter. */
function swapNeighbours(start: readonly number[], joined: readonly (readonly number[])[]): readonly number[] {
  const order = [...start];
  const size = order.length;
  const placeOf = placesIn(order);
  if (size < 4) return order;
  for (let pass = 0; pass < PASSES; pass += 1) {
    let swapped = false;
    for (let place = 0; place < size; place += 1) {
      const next = (place + 1) % size;
      const [one = 0, other = 0] = [order[place], order[next]];
      // Distances forward from the second: what both lead to lies between 1 and size - 2.
      const ahead = (of: number): readonly number[] =>
        (joined[of] ?? [])
          .filter((each) => each !== one && each !== other)
          .map((each) => ((placeOf[each] ?? 0) - next + size) % size)
          .sort((first, second) => first - second);
      const [ofOne, ofOther] = [ahead(one), ahead(other)];
      // As they stand, two lines cross where that of the first ends before that of the second, seen from the second.
      if (pairsBelow(ofOne, ofOther) <= pairsBelow(ofOther, ofOne)) continue;
      order[place] = other;
      order[next] = one;
      placeOf[other] = place;
      placeOf[one] = next;
      swapped = true;
    }
    if (!swapped) break;
  }
  return order;
}

/** How many pairs there are of a number of the first and a larger one of the second; both sorted. */
function pairsBelow(first: readonly number[], second: readonly number[]): number {
  let [pairs, below] = [0, 0];
  for (const value of second) {
    while (below < first.length && (first[below] ?? 0) < value) below += 1;
    pairs += below;
  }
  return pairs;
}
