import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { placeGraph } from '#layout/place-graph';
import type { GeneratedGraph } from './generated-graph.ts';

/** Two ways to lay a graph out from nothing, in ms of processor time. */
export interface ColdLayout {
  readonly oursMs: number;
  readonly othersMs: number;
  /** How many rounds the other went. */
  readonly rounds: number;
  /** Whether it then drew what is joined as near together as ours; if not, it would have taken longer still. */
  readonly asGood: boolean;
}

const ROUNDS_AT_ONCE = 25;
/** After so many times ours it is clear enough. */
const CLEAR = 8;

/**
 * Our layout against graphology's ForceAtlas2 with the settings that it infers, from places by chance, until what is
 * joined lies as near together, against any two, as in ours; or until it has taken many times as long. It need not part
 * what overlaps.
 */
export function raceColdLayouts(given: GeneratedGraph): ColdLayout {
  const pairs = given.relationships.map(({ start, end }) => [start, end] as const);
  const nodes = given.nodes.map(({ id }) => ({ id }));
  const idOf = (index: number): string => given.nodes[index]?.id ?? '';
  const relationships = pairs.map(([start, end]) => ({ startNodeId: idOf(start), endNodeId: idOf(end) }));
  let places: ReturnType<typeof placeGraph> = new Map();
  const oursMs = processorTime(() => {
    places = placeGraph(nodes, relationships);
  });
  const wanted = nearness(pairs, given.nodes.length, (index) => places.get(idOf(index)));

  const graph = new Graph({ multi: true, type: 'directed' });
  given.nodes.forEach((_, index) =>
    graph.addNode(index, { x: (index * 7919) % 10_007, y: (index * 104_729) % 9973 }),
  );
  for (const [start, end] of pairs) graph.addEdge(start, end);
  const settings = forceAtlas2.inferSettings(graph);
  let [othersMs, rounds, asGood] = [0, 0, false];
  while (!asGood && othersMs < CLEAR * oursMs) {
    othersMs += processorTime(() => forceAtlas2.assign(graph, { iterations: ROUNDS_AT_ONCE, settings }));
    rounds += ROUNDS_AT_ONCE;
    const now = nearness(pairs, given.nodes.length, (index) => {
      const { x, y } = graph.getNodeAttributes(index);
      return { x: Number(x), y: Number(y) };
    });
    asGood = now <= wanted;
  }
  return { oursMs, othersMs, rounds, asGood };
}

/** How far apart two that are joined lie on average, over any two: the less, the better what belongs together can be seen. */
function nearness(
  pairs: readonly (readonly [number, number])[],
  size: number,
  placeOf: (index: number) => { readonly x: number; readonly y: number } | undefined,
): number {
  const mean = (some: readonly (readonly [number, number])[]): number =>
    some.reduce((sum, [one, other]) => {
      const [a, b] = [placeOf(one), placeOf(other)];
      return a === undefined || b === undefined ? sum : sum + Math.hypot(a.x - b.x, a.y - b.y);
    }, 0) / Math.max(1, some.length);
  const strangers = Array.from({ length: size }, (_, index) => [index, (index * 7919 + 13) % size] as const);
  return mean(pairs) / mean(strangers);
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
