import type { Section } from '../state/sight.ts';
import type { DrawnGraph } from './drawn-graph.ts';

/** The ids of the nodes whose middle lies within a section; those that are hidden or greyed are not seen. */
export function nodesWithin({ nodes }: DrawnGraph, section: Section): ReadonlySet<string> {
  const { left, right, bottom, top } = section;
  return new Set(
    [...nodes.values()]
      .filter(({ hidden, faded }) => !hidden && faded !== true)
      .filter(({ x, y }) => x >= left && x <= right && y >= bottom && y <= top)
      .map(({ id }) => id),
  );
}
