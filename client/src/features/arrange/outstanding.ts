import type { AnalysisResult } from '../../graph/analysis/analyse.ts';
import { count } from '../../words/count.ts';

const MOST = 12;

/** Those who stand out by an analysis, the most first, with what the whole comes to in a sentence. */
export function outstanding(
  result: AnalysisResult,
  nameOf: (id: string) => string,
): {
  readonly said: string | undefined;
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly value: string }[];
} {
  switch (result.kind) {
    case 'values': {
      const { values, estimate } = result;
      const most = [...values].sort(
        ([one, a], [other, b]) => b - a || nameOf(one).localeCompare(nameOf(other), 'en'),
      );
      return {
        said:
          estimate === undefined
            ? undefined
            : `An estimate, from ${estimate.starts.toLocaleString('en-GB')} of ${count(estimate.of, 'node')}.`,
        nodes: most.slice(0, MOST).map(([id, value]) => ({ id, name: nameOf(id), value: sayValue(value) })),
      };
    }
    case 'groups': {
      const { groups, sizes } = result;
      const first = new Map<number, string>();
      for (const [id, group] of groups) if (!first.has(group)) first.set(group, id);
      return {
        said: `${count(sizes.length, 'group')}; the largest has ${count(sizes[0] ?? 0, 'node')}. One member of each:`,
        nodes: sizes.slice(0, MOST).flatMap((size, group) => {
          const id = first.get(group);
          return id === undefined ? [] : [{ id, name: nameOf(id), value: size.toLocaleString('en-GB') }];
        }),
      };
    }
    case 'bridges': {
      const { nodeIds, relationshipIds } = result;
      return {
        said: `${count(nodeIds.length, 'node')} and ${count(relationshipIds.length, 'relationship')} hold parts together that would fall apart without them.`,
        nodes: nodeIds.slice(0, MOST).map((id) => ({ id, name: nameOf(id), value: '' })),
      };
    }
    default:
      return result satisfies never;
  }
}

/** Whole numbers as they are, shares with two figures that tell. */
function sayValue(value: number): string {
  return Number.isInteger(value)
    ? value.toLocaleString('en-GB')
    : value.toLocaleString('en-GB', { maximumSignificantDigits: 2 });
}
