/** Two nodes that are joined, in whichever direction. */
export interface Joined {
  readonly startNodeId: string;
  readonly endNodeId: string;
}

/** The nodes within so many steps of some nodes, themselves included, in the order of their ids. Directions do not count. */
export function stepsAround(
  from: readonly string[],
  relationships: Iterable<Joined>,
  steps: number,
): readonly string[] {
  const beside = new Map<string, string[]>();
  const join = (one: string, other: string): void => {
    const known = beside.get(one);
    if (known === undefined) beside.set(one, [other]);
    else known.push(other);
  };
  for (const { startNodeId, endNodeId } of relationships) {
    join(startNodeId, endNodeId);
    join(endNodeId, startNodeId);
  }
  const reached = new Set(from);
  let rim: readonly string[] = from;
  for (let step = 0; step < steps && rim.length > 0; step++) {
    const next = new Set<string>();
    for (const id of rim) for (const other of beside.get(id) ?? []) if (!reached.has(other)) next.add(other);
    for (const id of next) reached.add(id);
    rim = [...next];
  }
  return [...reached].sort();
}
