/** A circle of relationships, and the one that closes it. */
export interface Cycle<R> {
  readonly nodes: readonly string[];
  readonly closing: R;
}

/** The circles among relationships of one kind: each found once, at the relationship that closes it. */
export function cyclesOf<R extends { readonly startNodeId: string; readonly endNodeId: string }>(
  relationships: readonly R[],
): readonly Cycle<R>[] {
  const out = new Map<string, R[]>();
  for (const relationship of relationships) {
    const list = out.get(relationship.startNodeId);
    if (list === undefined) out.set(relationship.startNodeId, [relationship]);
    else list.push(relationship);
  }
  const cycles: Cycle<R>[] = [];
  const done = new Set<string>();
  for (const start of out.keys()) {
    // depth first with a stack of our own: a chain may be longer than the call stack is deep
    const path: { node: string; next: number }[] = done.has(start) ? [] : [{ node: start, next: 0 }];
    const onPath = new Set(path.map((step) => step.node));
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const relationship = out.get(step.node)?.[step.next++];
      if (relationship === undefined) {
        done.add(step.node);
        onPath.delete(step.node);
        path.pop();
      } else if (onPath.has(relationship.endNodeId)) {
        const nodes = path.map((s) => s.node);
        cycles.push({ nodes: nodes.slice(nodes.indexOf(relationship.endNodeId)), closing: relationship });
      } else if (!done.has(relationship.endNodeId)) {
        path.push({ node: relationship.endNodeId, next: 0 });
        onPath.add(relationship.endNodeId);
      }
    }
  }
  return cycles;
}
