import { RELATIONSHIP_TYPES } from '#core/model/relationship-types';
import { listOf } from '#core/property-value';
import { STATUSES, type Status } from '#core/stance';
import type { WireRelationship } from '#core/wire/relationship';

/** One thing that relationships can be filtered by, and how many of them there are. */
export interface Facet<Value extends string = string> {
  readonly value: Value;
  readonly count: number;
}

/** What the relationships on the canvas can be told apart by; none is listed that there is none of. */
export interface Facets {
  readonly types: readonly Facet[];
  readonly standings: readonly Facet<Status>[];
  /** How many relationships each document carries. */
  readonly papers: ReadonlyMap<string, number>;
  /** How many have one independent source, how many two, and so on; `histogram[0]` is those with none. */
  readonly independent: readonly number[];
}

export function facetsOf(relationships: readonly WireRelationship[]): Facets {
  const types = new Map<string, number>();
  const standings = new Map<string, number>();
  const papers = new Map<string, number>();
  const independent: number[] = [];
  for (const { type, status, properties } of relationships) {
    more(types, type);
    more(standings, status);
    for (const paper of listOf(properties, 'papers')) more(papers, paper);
    const sources = typeof properties['sources'] === 'number' ? properties['sources'] : 0;
    while (independent.length <= sources) independent.push(0);
    independent[sources] = (independent[sources] ?? 0) + 1;
  }
  return {
    types: RELATIONSHIP_TYPES.flatMap(({ name }) => facet(name, types.get(name))),
    standings: STATUSES.flatMap((status) => facet(status, standings.get(status))),
    papers,
    independent,
  };
}

function facet<Value extends string>(value: Value, count: number | undefined): readonly Facet<Value>[] {
  return count === undefined ? [] : [{ value, count }];
}

function more(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
