import type { DrawnEdge } from './drawn-edge.ts';
import type { DrawnGraph, DrawnNode } from './drawn-graph.ts';

/** What turns one drawn graph into another. */
export interface GraphDiff {
  readonly dropEdges: readonly string[];
  readonly dropNodes: readonly string[];
  readonly addNodes: readonly DrawnNode[];
  readonly changeNodes: readonly DrawnNode[];
  readonly addEdges: readonly DrawnEdge[];
  readonly changeEdges: readonly DrawnEdge[];
}

/** The least that has to be done: what is the same in both is not mentioned. */
export function diffGraphs(before: DrawnGraph, after: DrawnGraph): GraphDiff {
  const nodes = diffMaps(before.nodes, after.nodes);
  const edges = diffMaps(before.edges, after.edges);
  // An edge whose ends moved is another edge: the graph library cannot turn one round.
  const turned = edges.change.filter((edge) => {
    const old = before.edges.get(edge.id);
    return old?.startNodeId !== edge.startNodeId || old.endNodeId !== edge.endNodeId;
  });
  const turnedIds = new Set(turned.map((edge) => edge.id));
  return {
    dropEdges: [...edges.drop, ...turnedIds],
    dropNodes: nodes.drop,
    addNodes: nodes.add,
    changeNodes: nodes.change,
    addEdges: [...edges.add, ...turned],
    changeEdges: edges.change.filter((edge) => !turnedIds.has(edge.id)),
  };
}

/** The nodes that lie elsewhere now, where a diff says nothing else; undefined where it says more. */
export function onlyMoved({ nodes }: DrawnGraph, diff: GraphDiff): readonly DrawnNode[] | undefined {
  const { dropEdges, dropNodes, addNodes, addEdges, changeEdges, changeNodes } = diff;
  const others = [dropEdges, dropNodes, addNodes, addEdges, changeEdges];
  if (others.some((list) => list.length > 0)) return undefined;
  const still = (node: DrawnNode): boolean => {
    const old = nodes.get(node.id);
    return old !== undefined && sameFields(old, { ...node, x: old.x, y: old.y });
  };
  return changeNodes.every(still) ? changeNodes : undefined;
}

function diffMaps<T extends object>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): { readonly drop: readonly string[]; readonly add: readonly T[]; readonly change: readonly T[] } {
  if (before === after) return { drop: [], add: [], change: [] };
  const drop = [...before.keys()].filter((id) => !after.has(id));
  const add: T[] = [];
  const change: T[] = [];
  for (const [id, item] of after) {
    const old = before.get(id);
    if (old === undefined) add.push(item);
    else if (!sameFields(old, item)) change.push(item);
  }
  return { drop, add, change };
}

function sameFields(a: object, b: object): boolean {
  if (a === b) return true;
  const left = a as Readonly<Record<string, unknown>>;
  const right = b as Readonly<Record<string, unknown>>;
  // Read where they stand: for a large graph copies of all of them cost more than comparing.
  let names = 0;
  for (const name in left) {
    if (!(name in right) || !same(left[name], right[name])) return false;
    names += 1;
  }
  for (const _ in right) names -= 1;
  return names === 0;
}

/** Fields are plain values, or lists of them. */
function same(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, place) => item === b[place]);
}
