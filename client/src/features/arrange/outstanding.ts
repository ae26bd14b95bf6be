import type { AnalysisResult } from '../../graph/analysis/analyse.ts';
import { count } from '../../words/count.ts';

/** A node, or a relationship, that stands out. */
export interface OutstandingRow {
  readonly kind: 'node' | 'relationship';
  readonly id: string;
  readonly name: string;
  readonly value: string;
}

export interface OutstandingList {
  /** What is listed; undefined where the measure says it. */
  readonly caption: string | undefined;
  readonly rows: readonly OutstandingRow[];
}

export interface Outstanding {
  /** What the whole comes to, in a sentence. */
  readonly said: string | undefined;
  readonly lists: readonly OutstandingList[];
}

/** How things of the canvas are called. */
export interface Naming {
  readonly node: (id: string) => string;
  readonly relationship: (id: string) => string;
}

/** Those who stand out by an analysis, the most first; where it does not rank them, by their names. */
export function outstanding(result: AnalysisResult, naming: Naming): Outstanding {
  switch (result.kind) {
    case 'values': {
      const { values, estimate } = result;
      const rows = [...values]
        .map(([id, value]) => ({ id, value, name: naming.node(id) }))
        .sort((one, other) => other.value - one.value || byName(one, other))
        .map(({ id, name, value }) => ({ kind: 'node' as const, id, name, value: sayValue(value) }));
      return {
        said:
          estimate === undefined
            ? undefined
            : `An estimate, from ${estimate.starts.toLocaleString('en-GB')} of ${count(estimate.of, 'node')}.`,
        lists: [{ caption: undefined, rows }],
      };
    }
    case 'groups': {
      const { groups, sizes } = result;
      const first = new Map<number, string>();
      for (const [id, group] of groups) if (!first.has(group)) first.set(group, id);
      const rows = sizes.flatMap((size, group): readonly OutstandingRow[] => {
        const id = first.get(group);
        return id === undefined
          ? []
          : [{ kind: 'node', id, name: naming.node(id), value: size.toLocaleString('en-GB') }];
      });
      return {
        said: `${count(sizes.length, 'group')}; the largest has ${count(sizes[0] ?? 0, 'node')}. One member of each:`,
        lists: [{ caption: undefined, rows }],
      };
    }
    case 'bridges': {
      const { nodeIds, relationshipIds } = result;
      const rowsOf = (kind: OutstandingRow['kind'], ids: readonly string[]): readonly OutstandingRow[] =>
        ids.map((id) => ({ kind, id, name: naming[kind](id), value: '' })).sort(byName);
      return {
        said: `${count(nodeIds.length, 'node')} and ${count(relationshipIds.length, 'relationship')} hold parts together that would fall apart without them.`,
        lists: [
          { caption: 'Nodes, by name', rows: rowsOf('node', nodeIds) },
          { caption: 'Relationships, by name', rows: rowsOf('relationship', relationshipIds) },
        ].filter(({ rows }) => rows.length > 0),
      };
    }
    default:
      return result satisfies never;
  }
}

const alphabet = new Intl.Collator('en');

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return alphabet.compare(one.name, other.name);
}

/** Whole numbers as they are, shares with two figures that tell. */
function sayValue(value: number): string {
  return Number.isInteger(value)
    ? value.toLocaleString('en-GB')
    : value.toLocaleString('en-GB', { maximumSignificantDigits: 2 });
}
