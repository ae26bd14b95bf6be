import { momentKey } from './date/moment-key.ts';
import { inBatches } from './in-batches.ts';

/** A relationship as a search walks it: given as seen from one of its ends, and walked either way. */
export interface Way {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** How weak it is, 0 for the strongest: of paths of one length those whose weakest step is strongest come first. */
  readonly weakness: number;
  /** The first and the last moment that it can have happened, as dates are kept; undefined where it is open. */
  readonly begins: string | undefined;
  readonly ends: string | undefined;
}

/** A step of a path. `also` are other ways between the same two nodes that would have done as well. */
export interface PathStep {
  readonly from: string;
  readonly to: string;
  readonly way: Way;
  readonly also: readonly Way[];
}
export type SimplePath = readonly PathStep[];

export interface PathSearch {
  readonly paths: number;
  /** The most steps of a path. */
  readonly steps: number;
  /** The search gives up where it would look around more nodes, or see more ways, than these. */
  readonly nodes: number;
  readonly ways: number;
  /** How often it may try a way while it puts paths together, before it gives up. */
  readonly tries: number;
  /** Each step not before the one before it; ways without any date are not walked then. */
  readonly inTimeOrder: boolean;
  /** How many ways there are at each end, so that it can begin at the end that has fewer. */
  readonly degrees: { readonly from: number; readonly to: number };
  /** Called between stretches of work, to let others have their turn. */
  readonly rest?: () => Promise<void>;
}

export interface PathsFound {
  readonly paths: readonly SimplePath[];
  /** How many paths have the length of the shortest; `more` where counting stopped at `MOST_COUNTED` or gave up. */
  readonly shortest: { readonly steps: number; readonly count: number; readonly more: boolean } | undefined;
  /** Around how many nodes it looked. */
  readonly lookedAt: number;
  /** Where it gave up: all paths of up to `completeTo` steps were looked for, longer ones in part only. */
  readonly cut: { readonly completeTo: number } | undefined;
}

/** Counting the shortest paths stops here. */
export const MOST_COUNTED = 1_000;
/** So many nodes are looked around at once. */
const BATCH = 200;

const BEFORE_ALL = '';
const AFTER_ALL = '\uffff';

/**
 * The shortest paths between two nodes on which no node comes twice, shortest first; of one length, the one whose
 * weakest step is strongest first, then by the ids of the nodes they come by: the same in every search. Paths that
 * differ only in which of several ways joins two nodes are one, with the other ways in `also`.
 *
 * `neighbours` gives the ways of each of some nodes, either direction, with `from` one of them: at most `most`, the
 * same ones each time. Looks around both ends, the smaller side first, and only as far as the next length needs: for
 * paths of `n` steps, around what is less than `a` steps from one end and less than `n - a` from the other, and in time
 * order around that alone which can be come to in time.
 *
 * In time order, a path is one for which moments can be named, one within each step's dates, none before the last.
 */
export async function kShortestPaths(
  from: string,
  to: string,
  neighbours: (ids: readonly string[], most: number) => Promise<readonly Way[]>,
  search: PathSearch,
): Promise<PathsFound> {
  const paths: SimplePath[] = [];
  let shortest: PathsFound['shortest'];
  if (from === to) return { paths, shortest, lookedAt: 0, cut: undefined };
  const known = knownWays(neighbours, search);
  const budget: Budget = { tries: search.tries };
  const spanOf = search.inTimeOrder ? spansInTime() : () => ALWAYS;
  const ahead = sideAt(from, search.degrees.from, {
    at: BEFORE_ALL,
    through: (moment, { begins, ends }) => (moment <= ends ? later(moment, begins) : undefined),
    isBetter: (one, other) => one < other,
  });
  const back = sideAt(to, search.degrees.to, {
    at: AFTER_ALL,
    through: (moment, { begins, ends }) => (begins <= moment ? earlier(moment, ends) : undefined),
    isBetter: (one, other) => one > other,
  });
  let completeTo = 0;

  for (let steps = 1; steps <= search.steps && paths.length < search.paths; steps += 1) {
    const [smaller, larger] = ahead.weight <= back.weight ? [ahead, back] : [back, ahead];
    // A side that nothing leads on from has seen all that can be on a path.
    if (larger.frontier.length > 0 && smaller.frontier.length > 0) await oneFurther(smaller, known, spanOf);
    const stretch: Stretch = { from, to, steps, known, ahead, budget, spanOf };
    const reach = reachOf(stretch, Infinity);
    if (reach[steps]?.has(from) === true) {
      if (shortest === undefined) shortest = countOf(stretch, reach);
      const seen = new Set<string>();
      for (const weakness of known.weaknesses()) {
        await search.rest?.();
        const found = walks(stretch, reachOf(stretch, weakness), weakness);
        for (const path of found) {
          const key = path.map((step) => step.to).join('\n');
          if (seen.has(key)) continue;
          seen.add(key);
          paths.push(path);
          if (paths.length === search.paths) break;
        }
        if (paths.length === search.paths) break;
      }
    }
    await search.rest?.();
    if (!known.cut() && budget.tries > 0) completeTo = steps;
  }
  const cut = known.cut() || budget.tries <= 0;
  return { paths, shortest, lookedAt: known.lookedAt(), cut: cut ? { completeTo } : undefined };
}

/** What may still be tried; counted down while paths are put together. */
interface Budget {
  tries: number;
}

/** What the search has been told of the graph, and how much more it may ask. */
interface KnownWays {
  /** By node and neighbour, each way as it leads from that node. */
  readonly from: (id: string) => ReadonlyMap<string, readonly Way[]>;
  readonly lookAround: (ids: readonly string[]) => Promise<void>;
  /** Whether it was not looked around yet, from either end. */
  readonly isUnseen: (id: string) => boolean;
  /** The weaknesses that ways have, strongest first. */
  readonly weaknesses: () => readonly number[];
  readonly lookedAt: () => number;
  readonly cut: () => boolean;
}

function knownWays(
  neighbours: (ids: readonly string[], most: number) => Promise<readonly Way[]>,
  { nodes, ways: mostWays, inTimeOrder }: PathSearch,
): KnownWays {
  const ways = new Map<string, Map<string, Way[]>>();
  const seen = new Set<string>();
  const weaknesses = new Set<number>();
  const lookedAround = new Set<string>();
  let told = 0;
  let cut = false;

  const add = (way: Way): void => {
    const byNeighbour = ways.get(way.from) ?? new Map<string, Way[]>();
    ways.set(way.from, byNeighbour);
    const parallel = byNeighbour.get(way.to);
    if (parallel === undefined) byNeighbour.set(way.to, [way]);
    else parallel.push(way);
  };
  return {
    from: (id) => ways.get(id) ?? NOWHERE,
    weaknesses: () => [...weaknesses].sort((a, b) => a - b),
    lookedAt: () => lookedAround.size,
    cut: () => cut,
    isUnseen: (id) => !lookedAround.has(id),
    lookAround: async (ids) => {
      if (cut || lookedAround.size + ids.length > nodes || told >= mostWays) {
        cut = true;
        return;
      }
      const found = await neighbours(ids, mostWays - told + 1);
      for (const id of ids) lookedAround.add(id);
      if (found.length > mostWays - told) cut = true;
      const read = found.slice(0, mostWays - told);
      told += read.length;
      const walked = read
        .filter((way) => way.from !== way.to)
        .filter((way) => !inTimeOrder || way.begins !== undefined || way.ends !== undefined);
      for (const way of walked) {
        if (seen.has(way.id)) continue; // told of from its other end
        seen.add(way.id);
        weaknesses.add(way.weakness);
        add(way);
        add({ ...way, from: way.to, to: way.from });
      }
    },
  };
}

const NOWHERE: ReadonlyMap<string, readonly Way[]> = new Map();

/**
 * What has been seen from one end, and where to look on from there. It grows with the search. In time order it goes no
 * further than time does: the frontier is what was come to for the first time, or at a better moment than before.
 */
interface Side {
  readonly distance: Map<string, number>;
  /** The best moment at which each node was come to: the earliest ahead, the latest from the other end. */
  readonly moments: Map<string, string>;
  readonly time: TimeFrom;
  frontier: readonly string[];
  depth: number;
  /** What looking one step further costs. */
  weight: number;
}

/** How time passes for whoever sets out from an end: forwards from the one, backwards from the other. */
interface TimeFrom {
  readonly at: string;
  /** When one is through a way that one comes to at a moment; undefined where it cannot be walked then. */
  readonly through: (moment: string, span: Span) => string | undefined;
  readonly isBetter: (one: string, other: string) => boolean;
}

function sideAt(id: string, degree: number, time: TimeFrom): Side {
  const moments = new Map([[id, time.at]]);
  return { distance: new Map([[id, 0]]), moments, time, frontier: [id], depth: 0, weight: degree };
}

async function oneFurther(side: Side, known: KnownWays, spanOf: (way: Way) => Span): Promise<void> {
  const { distance, moments, time, frontier } = side;
  for (const some of inBatches(frontier.filter(known.isUnseen), BATCH)) {
    if (known.cut()) break;
    await known.lookAround(some);
  }
  // All are set out from as they were come to, whatever is come to meanwhile: a step further is one step.
  const setOut = frontier.map((id) => [id, moments.get(id) ?? time.at] as const);
  const next = new Set<string>();
  for (const [id, moment] of setOut) {
    for (const [to, ways] of known.from(id)) {
      for (const way of ways) {
        const through = time.through(moment, spanOf(way));
        const before = moments.get(to);
        if (through === undefined || (before !== undefined && !time.isBetter(through, before))) continue;
        moments.set(to, through);
        next.add(to);
      }
    }
  }
  side.depth += 1;
  for (const id of next) if (!distance.has(id)) distance.set(id, side.depth);
  side.frontier = [...next].sort();
  side.weight = side.frontier.filter(known.isUnseen).length;
}

/** Paths of one length, to be put together from what is known. */
interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly steps: number;
  readonly known: KnownWays;
  readonly ahead: Side;
  readonly budget: Budget;
  readonly spanOf: (way: Way) => Span;
}

/** From when to when a way can be walked, as strings that compare. */
interface Span {
  readonly begins: string;
  readonly ends: string;
}

const ALWAYS: Span = { begins: BEFORE_ALL, ends: AFTER_ALL };

/** The spans of ways, each worked out once: a search asks for them over and over. */
function spansInTime(): (way: Way) => Span {
  const spans = new Map<string, Span>();
  return ({ id, begins, ends }) => {
    const known = spans.get(id);
    if (known !== undefined) return known;
    const span = {
      begins: begins === undefined ? BEFORE_ALL : momentKey(begins),
      ends: ends === undefined ? AFTER_ALL : momentKey(ends),
    };
    spans.set(id, span);
    return span;
  };
}

/**
 * By the number of steps left: the nodes from which the end can be reached in so many, and the latest moment at which
 * one may set out there. Only over ways that are no weaker than `weakness`.
 */
type Reach = readonly ReadonlyMap<string, string>[];

function reachOf({ from, to, steps, known, ahead, budget, spanOf }: Stretch, weakness: number): Reach {
  const reach: Map<string, string>[] = [new Map([[to, AFTER_ALL]])];
  for (let left = 1; left <= steps; left += 1) {
    const here = new Map<string, string>();
    for (const [node, latest] of reach[left - 1] ?? []) {
      for (const [before, ways] of known.from(node)) {
        budget.tries -= 1;
        if (before === to || (before === from) !== (left === steps)) continue;
        if ((ahead.distance.get(before) ?? ahead.depth + 1) > steps - left) continue;
        for (const way of ways) {
          if (way.weakness > weakness) continue;
          const { begins, ends } = spanOf(way);
          const end = earlier(ends, latest);
          if (begins > end) continue;
          const other = here.get(before);
          if (other === undefined || end > other) here.set(before, end);
        }
      }
      if (budget.tries <= 0) return [];
    }
    reach.push(here);
  }
  return reach;
}

/** Every path of this length, in the order of the ids of its nodes. */
function* walks(
  { from, steps, known, budget, spanOf }: Stretch,
  reach: Reach,
  weakness: number,
): Generator<SimplePath> {
  const visited = new Set([from]);
  const spansOf = (ways: readonly Way[]): readonly WayInTime[] =>
    ways.map((way) => ({ way, span: spanOf(way) }));
  yield* onward(from, steps, BEFORE_ALL, []);

  function* onward(node: string, left: number, time: string, path: readonly Walked[]): Generator<SimplePath> {
    if (left === 0) {
      yield settled(path);
      return;
    }
    const next = reach[left - 1] ?? new Map<string, string>();
    const neighbours = known.from(node);
    budget.tries -= Math.min(next.size, neighbours.size);
    const there =
      next.size < neighbours.size
        ? [...next.keys()].filter((id) => neighbours.has(id))
        : [...neighbours.keys()].filter((id) => next.has(id));
    for (const id of there.sort()) {
      budget.tries -= 1;
      if (budget.tries <= 0) return;
      if (visited.has(id)) continue;
      const latest = next.get(id) ?? BEFORE_ALL;
      const step = stepTo(spansOf(neighbours.get(id) ?? []), { time, latest, weakness });
      if (step === undefined) continue;
      visited.add(id);
      yield* onward(id, left - 1, step.after, [...path, step]);
      visited.delete(id);
    }
  }
}

interface WayInTime {
  readonly way: Way;
  readonly span: Span;
}

/** A step as it is taken while a path is put together: when one can set out, and when one is through at the earliest. */
interface Walked {
  readonly taken: WayInTime;
  readonly also: readonly WayInTime[];
  readonly before: string;
  readonly after: string;
}

/**
 * The way to take of several between two nodes, from a moment on and so that one is through by the latest: the one
 * after which least time has passed, so that all that can follow still can; of these the strongest.
 */
function stepTo(
  ways: readonly WayInTime[],
  { time, latest, weakness }: { readonly time: string; readonly latest: string; readonly weakness: number },
): Walked | undefined {
  const open = ways
    .map((each) => ({ each, through: later(time, each.span.begins), end: earlier(each.span.ends, latest) }))
    .filter(({ through, end }) => through <= end)
    .sort(
      ({ each: { way: a }, through }, { each: { way: b }, through: other }) =>
        compare(through, other) || a.weakness - b.weakness || compare(a.id, b.id),
    );
  const best = open.find(({ each }) => each.way.weakness <= weakness);
  if (best === undefined) return undefined;
  const also = open.filter((other) => other !== best).map(({ each }) => each);
  return { taken: best.each, also, before: time, after: best.through };
}

/**
 * A whole path, with the other ways that fit into it: what was open when a step was taken may be too late for the steps
 * that then followed.
 */
function settled(walked: readonly Walked[]): SimplePath {
  const path: PathStep[] = [];
  let latest = AFTER_ALL;
  for (const { taken, also, before } of walked.toReversed()) {
    const { way, span } = taken;
    const by = latest;
    const fitting = also.filter((other) => later(before, other.span.begins) <= earlier(other.span.ends, by));
    path.unshift({ from: way.from, to: way.to, way, also: fitting.map((other) => other.way) });
    latest = earlier(latest, span.ends);
  }
  return path;
}

function countOf(stretch: Stretch, reach: Reach): NonNullable<PathsFound['shortest']> {
  let count = 0;
  for (const _ of walks(stretch, reach, Infinity)) {
    count += 1;
    if (count === MOST_COUNTED) break;
  }
  return { steps: stretch.steps, count, more: count === MOST_COUNTED || stretch.budget.tries <= 0 };
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
