import { nodeIdSchema, relationshipIdSchema } from '#core/identity';
import { RELATIONSHIP_TYPE_NAMES } from '#core/model/relationship-types';
import { MOST_STEPS } from '#core/wire/paths';

/** The ends of a path: `''` for one that is still to be named. */
export interface PathEnds {
  readonly from: string;
  readonly to: string;
}

/** Which ways from one node to another are asked for, and which of them is looked at. */
export interface PathAsked extends PathEnds {
  /** Relationship types that may be walked, in the model's order; none for all. */
  readonly types: readonly string[];
  /** How many, the shortest first. */
  readonly most: number;
  /** Whether no step may be before the one before it. */
  readonly inTimeOrder: boolean;
  /** The relationships of the path that is lit, in its order: none for the first that is found. */
  readonly lit: readonly string[];
}

/** What was found of a path, as far as it tells it from the others. */
interface FoundPath {
  readonly steps: readonly { readonly relationship: string }[];
}

export const USUAL_PATHS = 5;
const MOST_PATHS = 20;

/** Reads `?path-from=…&path-to=…`; null where either end is missing or both are one. */
export function parsePathAsked(given: URLSearchParams): PathAsked | null {
  const [from, to] = [given.get('path-from') ?? '', given.get('path-to') ?? ''];
  if (from === to || ![from, to].every((id) => nodeIdSchema.safeParse(id).success)) return null;
  const types = new Set((given.get('path-types') ?? '').split(','));
  const most = Number(given.get('paths'));
  return {
    from,
    to,
    types: RELATIONSHIP_TYPE_NAMES.filter((name) => types.has(name)),
    most: Number.isInteger(most) && most >= 1 && most <= MOST_PATHS ? most : USUAL_PATHS,
    inTimeOrder: given.get('path-order') === 'time',
    lit: parseSteps(given.get('path-lit')),
  };
}

/** All of it or nothing: a part of a path is no path. */
function parseSteps(text: string | null): readonly string[] {
  const ids = (text ?? '').split(',');
  return ids.length <= MOST_STEPS && ids.every((id) => relationshipIdSchema.safeParse(id).success) ? ids : [];
}

export function printPathAsked(asked: PathAsked): readonly (readonly [string, string])[] {
  const { from, to, types, most, inTimeOrder, lit } = asked;
  const pairs: (readonly [string, string])[] = [
    ['path-from', from],
    ['path-to', to],
  ];
  if (types.length > 0) pairs.push(['path-types', types.join(',')]);
  if (most !== USUAL_PATHS) pairs.push(['paths', String(most)]);
  if (inTimeOrder) pairs.push(['path-order', 'time']);
  if (lit.length > 0) pairs.push(['path-lit', lit.join(',')]);
  return pairs;
}

/** The relationships of a path, by which it is known again however many others are found beside it. */
export function stepsOf({ steps }: FoundPath): readonly string[] {
  return steps.map(({ relationship }) => relationship);
}

/** The place of the lit path among those that were found: the first where it is not among them any more. */
export function litAmong({ lit }: PathAsked, paths: readonly FoundPath[]): number {
  const wanted = lit.join(' ');
  return Math.max(
    0,
    paths.findIndex((path) => stepsOf(path).join(' ') === wanted),
  );
}
