/** One way from a node to another. Several may join the same two nodes. */
export interface PathStep {
  /** The same whichever way it is walked: a relationship's id. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** How weak it is, 0 for the strongest: of paths of one length those whose weakest step is strongest come first. */
  readonly weakness: number;
  /** What a path of steps should hold little of: 1 for a step that no paper carries, else 0. Added up along a path. */
  readonly doubt: number;
}

/** A step of a path. `backwards`: it was given as leading from `to` to `from`. */
export interface WalkedStep<Step extends PathStep> {
  readonly step: Step;
  readonly backwards: boolean;
}

export type Path<Step extends PathStep> = readonly WalkedStep<Step>[];

interface PathLimits {
  readonly paths: number;
  readonly hops: number;
}

/**
 * The shortest paths between two nodes, at most `limits.paths` of at most `limits.hops` steps, in an order that is
 * always the same: the one whose weakest step is strongest first, then the one with least doubt, then by the steps'
 * ids. Steps are walked either way: `neighbours` gives every step from each of some nodes, `from` being one of them.
 * Searches from both ends, the smaller side first, and asks once a level. None from a node to itself.
 */
export async function shortestPaths<Step extends PathStep>(
  from: string,
  to: string,
  neighbours: (ids: readonly string[]) => Promise<readonly Step[]>,
  limits: PathLimits,
): Promise<readonly Path<Step>[]> {
  if (from === to) return [];
  let ahead = sideAt<Step>(from);
  let back = sideAt<Step>(to);
  while (!ahead.frontier.some((id) => back.distance.has(id))) {
    if (ahead.depth + back.depth >= limits.hops) return [];
    if (ahead.frontier.length === 0 || back.frontier.length === 0) return [];
    if (ahead.frontier.length <= back.frontier.length) {
      ahead = oneFurther(ahead, await neighbours(ahead.frontier));
    } else {
      back = oneFurther(back, await neighbours(back.frontier));
    }
  }
  return bestOf(from, to, layersOf(ahead, back), limits.paths);
}

/** What has been seen from one end. */
interface Side<Step> {
  readonly distance: ReadonlyMap<string, number>;
  readonly frontier: readonly string[];
  readonly depth: number;
  /** The steps that lead one further from this end, by how far they begin from it. */
  readonly levels: readonly (readonly Step[])[];
}

function sideAt<Step>(id: string): Side<Step> {
  return { distance: new Map([[id, 0]]), frontier: [id], depth: 0, levels: [] };
}

function oneFurther<Step extends PathStep>(side: Side<Step>, steps: readonly Step[]): Side<Step> {
  const depth = side.depth + 1;
  const onward = steps.filter((step) => !side.distance.has(step.to));
  const frontier = [...new Set(onward.map((step) => step.to))].sort();
  return {
    distance: new Map([...side.distance, ...frontier.map((id) => [id, depth] as const)]),
    frontier,
    depth,
    levels: [...side.levels, onward],
  };
}

/** The steps of all shortest paths by their place in the path, all leading from the first end to the other. */
function layersOf<Step extends PathStep>(
  ahead: Side<Step>,
  back: Side<Step>,
): readonly (readonly Placed<Step>[])[] {
  const meet = new Set(ahead.frontier.filter((id) => back.distance.get(id) === back.depth));
  const forth = ahead.levels.map((level) => level.map((step) => placed(step, false)));
  const rest = back.levels.map((level) => level.map((step) => placed(step, true))).toReversed();
  return [...forth, ...rest].map((layer, place) =>
    place === ahead.depth - 1 ? layer.filter((step) => meet.has(step.to)) : layer,
  );
}

interface Placed<Step extends PathStep> extends WalkedStep<Step> {
  readonly from: string;
  readonly to: string;
}

function placed<Step extends PathStep>(step: Step, backwards: boolean): Placed<Step> {
  return backwards
    ? { step, backwards, from: step.to, to: step.from }
    : { step, backwards, from: step.from, to: step.to };
}

interface Walk<Step extends PathStep> {
  readonly steps: Path<Step>;
  readonly weakness: number;
  readonly doubt: number;
  readonly key: string;
}

/**
 * Weakness is a maximum and doubt a sum, so that of two walks the better one so far need not end better. Hence one
 * round for each weakness, strongest first, over the steps that are no weaker: within a round only doubt and ids
 * count, and for these keeping the best walks to each node is enough. A round may find those of earlier rounds again,
 * which are fewer than `count`: twice as many are kept.
 */
function bestOf<Step extends PathStep>(
  from: string,
  to: string,
  layers: readonly (readonly Placed<Step>[])[],
  count: number,
): readonly Path<Step>[] {
  const levels = [...new Set(layers.flat().map(({ step }) => step.weakness))].sort((a, b) => a - b);
  const best: Walk<Step>[] = [];
  for (const weakness of levels) {
    if (best.length >= count) break;
    const round = walks(
      from,
      to,
      layers.map((layer) => layer.filter(({ step }) => step.weakness <= weakness)),
      count * 2,
    );
    best.push(...round.filter((walk) => walk.weakness === weakness));
  }
  return best.slice(0, count).map(({ steps }) => steps);
}

function walks<Step extends PathStep>(
  from: string,
  to: string,
  layers: readonly (readonly Placed<Step>[])[],
  keep: number,
): readonly Walk<Step>[] {
  const start: Walk<Step> = { steps: [], weakness: 0, doubt: 0, key: '' };
  let reached: ReadonlyMap<string, readonly Walk<Step>[]> = new Map([[from, [start]]]);
  for (const layer of layers) {
    const next = new Map<string, Walk<Step>[]>();
    for (const { step, backwards, from: before, to: after } of layer) {
      const longer = (reached.get(before) ?? []).map((walk): Walk<Step> => ({
        steps: [...walk.steps, { step, backwards }],
        weakness: Math.max(walk.weakness, step.weakness),
        doubt: walk.doubt + step.doubt,
        key: `${walk.key}${step.id}\n`,
      }));
      next.set(after, [...(next.get(after) ?? []), ...longer]);
    }
    reached = new Map([...next].map(([id, all]) => [id, all.sort(byDoubtThenIds).slice(0, keep)]));
  }
  return reached.get(to) ?? [];
}

function byDoubtThenIds<Step extends PathStep>(a: Walk<Step>, b: Walk<Step>): number {
  return a.doubt - b.doubt || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
