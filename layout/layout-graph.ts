import { nodeRadius } from './node-radius.ts';

/** A node to be placed. `degree` (for its size) is counted from the relationships where it is not given. */
export interface NodeToPlace {
  readonly id: string;
  readonly degree?: number;
  /** How much it matters: of two nodes of one community, the one that matters more starts nearer to the middle. */
  readonly weight?: number;
  /** Width of its name in pixels, as drawn under the node at the first zoom. */
  readonly labelWidth?: number;
}

export interface RelationshipToFollow {
  readonly startNodeId: string;
  readonly endNodeId: string;
}

export interface LayoutNode {
  readonly id: string;
  readonly radius: number;
  readonly weight: number;
  readonly labelWidth: number;
}

/** Two nodes, by their index, `a` before `b`, and how many relationships join them. */
export interface LayoutEdge {
  readonly a: number;
  readonly b: number;
  readonly count: number;
}

/** What a layout needs of a graph: nodes in the order of their ids, pairs that are joined, each once, in a fixed order. */
export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Sorts and folds: the order of the input decides nothing afterwards. Parallel relationships become one edge, those
 * from a node to itself none; one whose end is not among the nodes is left out; of two nodes with one id the first counts.
 */
export function layoutGraph(
  nodes: readonly NodeToPlace[],
  relationships: readonly RelationshipToFollow[],
): LayoutGraph {
  const byId = new Map<string, NodeToPlace>();
  for (const node of nodes) if (!byId.has(node.id)) byId.set(node.id, node);
  const ids = [...byId.keys()].sort(byText);
  const indexOf = new Map(ids.map((id, index) => [id, index]));

  const degrees = new Float64Array(ids.length);
  const counts = new Map<number, number>();
  for (const { startNodeId, endNodeId } of relationships) {
    const start = indexOf.get(startNodeId);
    const end = indexOf.get(endNodeId);
    if (start === undefined || end === undefined) continue;
    degrees[start] = (degrees[start] ?? 0) + 1;
    degrees[end] = (degrees[end] ?? 0) + 1;
    if (start === end) continue;
    const key = Math.min(start, end) * ids.length + Math.max(start, end);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }

  return {
    nodes: ids.map((id, index) => {
      const degree = byId.get(id)?.degree ?? degrees[index] ?? 0;
      return {
        id,
        radius: nodeRadius(degree),
        weight: byId.get(id)?.weight ?? degree,
        labelWidth: Math.max(0, byId.get(id)?.labelWidth ?? 0),
      };
    }),
    edges: [...counts]
      .sort(([first], [second]) => first - second)
      .map(([key, count]) => ({ a: Math.floor(key / ids.length), b: key % ids.length, count })),
  };
}
