import type { DrawnNode } from './drawn-graph.ts';
import type { Palette } from './palette.ts';

/** The colour of a node's disc: its group's, where colours tell groups, else its kind's. */
export function fillOf({ label, group }: Pick<DrawnNode, 'label' | 'group'>, palette: Palette): string {
  return group === undefined ? palette.label[label] : groupFill(group, palette);
}

/** The colour of a group, by its number: the largest have their own, the rest one together. */
export function groupFill(group: number, { groups, otherGroups }: Palette): string {
  return groups[group] ?? otherGroups;
}

/** The radius of a node's disc in CSS px at the first zoom, with what size tells. */
export function drawnRadius({ radius, sizeFactor = 1 }: Pick<DrawnNode, 'radius' | 'sizeFactor'>): number {
  return radius * sizeFactor;
}
