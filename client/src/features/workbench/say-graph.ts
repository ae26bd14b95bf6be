import type { CypherResponse } from '#core/wire/cypher';
import type { CanvasShare } from '../../state/cypher-place.ts';
import { count } from '../../words/count.ts';

type Graph = CypherResponse['graph'];

const CUT = 'The graph was cut here; the table has all of it.';

/** How much there is to draw of a result, and whether that is less than its rows name. */
export function sayGraph({ nodes, relationships, truncated }: Graph): string {
  const much = `${count(nodes.length, 'node')} and ${count(relationships.length, 'relationship')} of the case.`;
  return truncated ? `${much} ${CUT}` : much;
}

const SHARED = {
  none: 'The result was taken off the canvas.',
  added: 'The result is lit on the canvas.',
  alone: 'The result stands alone on the canvas.',
} as const satisfies Readonly<Record<CanvasShare, string>>;

/** What became of a result's graph on the canvas. */
export function sayShared(share: CanvasShare, { truncated }: Pick<Graph, 'truncated'>): string {
  return truncated && share !== 'none' ? `${SHARED[share]} ${CUT}` : SHARED[share];
}
