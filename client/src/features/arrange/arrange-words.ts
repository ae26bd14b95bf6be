import { EXPLAINED } from '../../graph/analysis/explain-measure.ts';
import type { LayoutName, SizeBy, TintBy } from '../../state/board.ts';

interface Words {
  readonly name: string;
  /** One plain sentence. */
  readonly means: string;
}

export const LAYOUT_WORDS: Readonly<Record<LayoutName, Words>> = {
  case: {
    name: 'As the case comes',
    means: 'What has much to do with each other lies together; the same each time.',
  },
  force: {
    name: 'By forces',
    means: 'Relationships pull, everything pushes; goes on from where nodes are now.',
  },
  circular: { name: 'Around a circle', means: 'Everything on one circle, neighbours near each other.' },
  layered: {
    name: 'In layers',
    means: 'Who reports to whom and who sent to whom runs from above downwards.',
  },
  timeline: {
    name: 'Along time',
    means:
      'From left to right by date, a lane a kind. What has no date of its own stands at its first dated relationship; the rest below.',
  },
  concentric: { name: 'In rings', means: 'Ring by ring, a step further from what is selected.' },
};

export const SIZE_WORDS: Readonly<Record<SizeBy, Words>> = {
  degree: { name: 'relationships', means: 'The more relationships in the whole case, the larger.' },
  betweenness: { name: EXPLAINED.betweenness.name.toLowerCase(), means: EXPLAINED.betweenness.means },
  pagerank: { name: EXPLAINED.pagerank.name.toLowerCase(), means: EXPLAINED.pagerank.means },
  equal: { name: 'nothing: all alike', means: 'Every disc has the same size.' },
};

export const TINT_WORDS: Readonly<Record<TintBy, Words>> = {
  kind: { name: 'kind', means: 'People, documents, events: as the rows above say.' },
  communities: { name: 'communities', means: EXPLAINED.communities.means },
  components: { name: 'separate parts', means: EXPLAINED.components.means },
};
