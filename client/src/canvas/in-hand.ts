import type { MultiDirectedGraph } from 'graphology';

/** Whether a hand can take a node by its place: it is seen, and no filter greys it. */
export function isInHand({
  hidden,
  faded,
}: {
  readonly hidden?: unknown;
  readonly faded?: unknown;
}): boolean {
  return hidden !== true && faded !== true;
}

/** What a hand drags with a node: where it is selected, all of the selection that is seen; else it alone. */
export function draggedWith(
  node: string,
  selection: ReadonlySet<string>,
  graph: Pick<MultiDirectedGraph, 'hasNode' | 'getNodeAttribute'>,
): readonly string[] {
  if (!selection.has(node)) return [node];
  return [...selection].filter((id) => graph.hasNode(id) && graph.getNodeAttribute(id, 'hidden') !== true);
}
