import { z } from 'zod';
import { RELATIONSHIP_TYPE_NAMES } from '#core/model/relationship-types';
import { nodeIdSchema } from '#core/identity';
import { STATUSES, type Status } from '#core/stance';
import { MOST_ON_CANVAS } from '#core/wire/among';
import { cutText } from './cut-text.ts';

/** Which time a date filter asks of: when it happened, or when a source reported it. */
export const CLOCKS = ['happened', 'reported'] as const;
export type Clock = (typeof CLOCKS)[number];

/** How a date filter reads its range: all until its end, all within it, all from its start on. */
export const TIME_MODES = ['as-of', 'within', 'since'] as const;
export type TimeMode = (typeof TIME_MODES)[number];

/** What is asked of what is on the canvas. What does not meet it is greyed, or removed as a second step. */
export interface Filters {
  /** Relationship types that are left out, in the model's order. */
  readonly types: readonly string[];
  /** Standings of relationships that are left out, in the model's order. */
  readonly standings: readonly Status[];
  /** Documents; where there are any, only what one of them carries. In the order of their ids. */
  readonly sources: readonly string[];
  /** The least number of independent sources of a relationship. */
  readonly leastSources: number;
  readonly clock: Clock;
  readonly mode: TimeMode;
  /** ISO days, both included; null where open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether what has no date stays in spite of a range. */
  readonly undated: boolean;
  /** Words in names, aliases and what relationships say; `''` for any. */
  readonly text: string;
  /** `grey`: what is filtered out steps back; `remove`: it is not drawn. */
  readonly how: 'grey' | 'remove';
}

export const NO_FILTERS: Filters = {
  types: [],
  standings: [],
  sources: [],
  leastSources: 1,
  clock: 'happened',
  mode: 'within',
  from: null,
  to: null,
  undated: false,
  text: '',
  how: 'grey',
};

/** Whether anything is asked at all. */
export function isFiltering(filters: Filters): boolean {
  const { types, standings, sources, leastSources, from, to, text } = filters;
  return (
    types.length + standings.length + sources.length > 0 ||
    leastSources > 1 ||
    from !== null ||
    to !== null ||
    text !== ''
  );
}

/** All relationship types but one: it alone is let through, also of what comes to the canvas later. */
export function allTypesBut(only: string): readonly string[] {
  return RELATIONSHIP_TYPE_NAMES.filter((type) => type !== only);
}

/** The relationship types that are let through, where they are fewer than those that are left out; undefined where not. */
export function onlyTypes({ types }: Pick<Filters, 'types'>): readonly string[] | undefined {
  const left = new Set(types);
  const only = RELATIONSHIP_TYPE_NAMES.filter((type) => !left.has(type));
  return only.length > 0 && only.length < types.length ? only : undefined;
}

const day = z.iso.date();

/** Reads the filters of an address; what is not well formed is left out. */
export function parseFilters(given: URLSearchParams): Filters {
  const listed = (name: string): ReadonlySet<string> => new Set((given.get(name) ?? '').split(','));
  const [types, only, standings] = [listed('no-type'), listed('only-type'), listed('no-standing')];
  const narrowed = RELATIONSHIP_TYPE_NAMES.some((name) => only.has(name));
  const least = Number(given.get('least'));
  const date = (name: string): string | null => day.safeParse(given.get(name)).data ?? null;
  const [from, to] = [date('from'), date('to')];
  const turned = from !== null && to !== null && from > to;
  return {
    types: RELATIONSHIP_TYPE_NAMES.filter((name) => types.has(name) || (narrowed && !only.has(name))),
    standings: STATUSES.filter((status) => standings.has(status)),
    sources: [...listed('source')]
      .filter((id) => nodeIdSchema.safeParse(id).success)
      .sort()
      .slice(0, MOST_ON_CANVAS),
    leastSources: Number.isInteger(least) && least > 1 && least < 100 ? least : 1,
    clock: z.enum(CLOCKS).catch('happened').parse(given.get('clock')),
    mode: z.enum(TIME_MODES).catch('within').parse(given.get('time')),
    from: turned ? to : from,
    to: turned ? from : to,
    undated: given.get('undated') === '1',
    // What ends with a blank is being typed on.
    text: cutText((given.get('words') ?? '').trimStart(), 120),
    how: given.get('filtered') === 'removed' ? 'remove' : 'grey',
  };
}

export function printFilters(filters: Filters): readonly (readonly [string, string])[] {
  const { types, standings, sources, leastSources, clock, mode, from, to, undated, text, how } = filters;
  const pairs: (readonly [string, string])[] = [];
  const only = onlyTypes(filters);
  if (only !== undefined) pairs.push(['only-type', only.join(',')]);
  else if (types.length > 0) pairs.push(['no-type', types.join(',')]);
  if (standings.length > 0) pairs.push(['no-standing', standings.join(',')]);
  if (sources.length > 0) pairs.push(['source', sources.join(',')]);
  if (leastSources > 1) pairs.push(['least', String(leastSources)]);
  if (clock !== 'happened') pairs.push(['clock', clock]);
  if (mode !== 'within') pairs.push(['time', mode]);
  if (from !== null) pairs.push(['from', from]);
  if (to !== null) pairs.push(['to', to]);
  if (undated) pairs.push(['undated', '1']);
  if (text !== '') pairs.push(['words', text]);
  if (how === 'remove') pairs.push(['filtered', 'removed']);
  return pairs;
}
