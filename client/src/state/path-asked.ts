import { nodeIdSchema } from '#core/identity';
import { RELATIONSHIP_TYPE_NAMES } from '#core/model/relationship-types';

/** Which ways from one node to another are asked for. */
export interface PathAsked {
  readonly from: string;
  readonly to: string;
  /** Relationship types that may be walked, in the model's order; none for all. */
  readonly types: readonly string[];
  /** How many, the shortest first. */
  readonly most: number;
  /** Whether no step may be before the one before it. */
  readonly inTimeOrder: boolean;
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
  };
}

export function printPathAsked(asked: PathAsked): readonly (readonly [string, string])[] {
  const { from, to, types, most, inTimeOrder } = asked;
  const pairs: (readonly [string, string])[] = [
    ['path-from', from],
    ['path-to', to],
  ];
  if (types.length > 0) pairs.push(['path-types', types.join(',')]);
  if (most !== USUAL_PATHS) pairs.push(['paths', String(most)]);
  if (inTimeOrder) pairs.push(['path-order', 'time']);
  return pairs;
}
