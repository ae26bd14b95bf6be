import type { DrawnGraph } from '../graph/drawn-graph.ts';
import { difference, type Lighting } from '../graph/lighting.ts';
import type { StandingOut } from './sigma-insides.ts';

/** What stands out on the canvas: what is lit, and what is selected. */
export interface InLight {
  readonly lighting: Lighting;
  readonly selected: ReadonlySet<string>;
}

/** How those nodes and edges stand out that did so in another way before: all that has to be drawn anew. */
export function standOutAnew(
  drawn: DrawnGraph,
  before: InLight,
  { lighting, selected }: InLight,
): { readonly nodes: StandingOut; readonly edges: StandingOut } {
  const nodes = new Map<string, { readonly lit: number; readonly selected: number }>();
  const edges = new Map<string, { readonly lit: number }>();
  for (const changed of [
    difference(before.lighting.nodes, lighting.nodes),
    difference(before.selected, selected),
  ]) {
    for (const id of changed)
      nodes.set(id, { lit: lighting.nodes.has(id) ? 1 : 0, selected: selected.has(id) ? 1 : 0 });
  }
  for (const changed of [
    difference(before.lighting.edges, lighting.edges),
    difference(before.lighting.told, lighting.told),
  ]) {
    for (const id of changed) {
      const accent = lighting.told.has(id) ? (drawn.edges.get(id)?.contradiction === true ? 3 : 2) : 0;
      edges.set(id, { lit: accent > 0 ? accent : lighting.edges.has(id) ? 1 : 0 });
    }
  }
  return { nodes, edges };
}
