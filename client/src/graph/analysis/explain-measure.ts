import type { Analysis, AnalysisResult } from './analyse.ts';

interface Explained {
  /** What it is called where it is chosen. */
  readonly name: string;
  /** One plain sentence: what a high number, or a group, means. */
  readonly means: string;
}

/** The analyses in the order in which they are offered. */
export const EXPLAINED: Readonly<Record<Analysis, Explained>> = {
  degree: {
    name: 'Relationships',
    means:
      'How many relationships it has here, in either direction: who is mentioned, written to or named most.',
  },
  'in-degree': {
    name: 'Relationships that lead to it',
    means: 'How many relationships here end at it: who is written to, copied or reported to most.',
  },
  'out-degree': {
    name: 'Relationships that lead from it',
    means: 'How many relationships here begin at it: who writes, says or does most.',
  },
  betweenness: {
    name: 'Stands between',
    means: 'Which share of the shortest ways between others runs through it: who stands between groups.',
  },
  pagerank: {
    name: 'Led to by the important',
    means:
      'How much leads to it, where what comes from those who are themselves much led to counts for more.',
  },
  communities: {
    name: 'Communities',
    means: 'Groups whose members have more to do with each other than with the rest.',
  },
  components: {
    name: 'Separate parts',
    means: 'Parts of what is shown that no relationship joins with each other.',
  },
  bridges: {
    name: 'Bridges',
    means: 'Nodes and relationships without which what they join would fall apart here.',
  },
};

const many = (count: number, one: string, more: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;

/** What is to be known of a result before it is believed or used. */
export function sayResult(result: AnalysisResult): string {
  switch (result.kind) {
    case 'values':
      return result.estimate === undefined
        ? EXPLAINED[result.measure].means
        : `${EXPLAINED[result.measure].means} An estimate, from the ways that begin at ${result.estimate.starts.toLocaleString('en-GB')} of ${many(result.estimate.of, 'node', 'nodes')}.`;
    case 'groups':
      return `${EXPLAINED[result.grouping].means} ${
        result.grouping === 'communities'
          ? many(result.sizes.length, 'community', 'communities')
          : many(result.sizes.length, 'part', 'parts')
      }; the largest has ${many(result.sizes[0] ?? 0, 'node', 'nodes')}.`;
    case 'bridges':
      return `${EXPLAINED.bridges.means} ${many(result.nodeIds.length, 'node', 'nodes')} and ${many(result.relationshipIds.length, 'relationship', 'relationships')}.`;
    default:
      return result satisfies never;
  }
}
