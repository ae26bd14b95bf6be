import type { DrawnGraph } from '../drawn-graph.ts';
import type { Lit } from '../lighting.ts';

/** What of a picture stands out. */
export interface StandingOut {
  readonly litNodes: ReadonlySet<string>;
  /** The relationships that are lit, which say their words. */
  readonly told: ReadonlySet<string>;
  /** Whether the rest steps back. */
  readonly dims: boolean;
}

/** What is lit, with both ends of every relationship that is. */
export function standingOut({ edges }: DrawnGraph, lit: Lit | null): StandingOut {
  const litNodes = new Set(lit?.nodes ?? []);
  const told = new Set(lit?.relationships ?? []);
  for (const id of told) {
    const edge = edges.get(id);
    if (edge !== undefined) litNodes.add(edge.startNodeId).add(edge.endNodeId);
  }
  return { litNodes, told, dims: litNodes.size > 0 };
}
