import type { DrawnNode } from './drawn-graph.ts';
import type { Palette } from './palette.ts';

/** The colour of a node's disc: what tells something else goes before its kind's. */
export function fillOf({ label, colour }: Pick<DrawnNode, 'label' | 'colour'>, palette: Palette): string {
  return colour ?? palette.label[label];
}

/** The radius of a node's disc in CSS px at the first zoom, with what size tells. */
export function drawnRadius({ radius, sizeFactor = 1 }: Pick<DrawnNode, 'radius' | 'sizeFactor'>): number {
  return radius * sizeFactor;
}
