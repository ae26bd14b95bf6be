import { GROUP_COLOURS } from './analysis/group-colours.ts';
import { entitiesOf } from './draw-communities.ts';
import type { DrawnGraph, DrawnNode } from './drawn-graph.ts';

/** A group of nodes as the canvas shows it, or all groups that share the last colour. */
export interface GroupShown {
  /** Its number, the larger first; where it stands for several, that of the largest of them. */
  readonly group: number;
  /** How many groups it stands for: one, but for the last. */
  readonly groups: number;
  /** What it is called by: its best connected node. Undefined where it stands for several. */
  readonly name: string | undefined;
  /** The nodes that are seen, the best connected first. */
  readonly ids: readonly string[];
  /** Those of them that no filter greys. */
  readonly clear: readonly string[];
}

/** The groups whose colours the discs have, the larger first; none where colours tell kinds. */
export function groupsShown(drawn: Pick<DrawnGraph, 'nodes'>): readonly GroupShown[] {
  const byGroup = new Map<number, DrawnNode[]>();
  for (const node of entitiesOf(drawn)) {
    if (node.hidden || node.group === undefined) continue;
    const known = byGroup.get(node.group);
    if (known === undefined) byGroup.set(node.group, [node]);
    else known.push(node);
  }
  const coloured: GroupShown[] = [];
  const others: DrawnNode[] = [];
  let many = 0;
  for (const [group, nodes] of [...byGroup].sort(([a], [b]) => a - b)) {
    if (group >= OWN_COLOURS) {
      others.push(...nodes);
      many += 1;
    } else coloured.push({ ...asShown(group, nodes), groups: 1 });
  }
  const rest = others.length === 0 ? [] : [{ ...asShown(OWN_COLOURS, others), groups: many }];
  return [...coloured, ...rest.map((each) => (many === 1 ? each : { ...each, name: undefined }))];
}

/** So many groups have a colour of their own. */
const OWN_COLOURS = GROUP_COLOURS.light.groups.length;

function asShown(group: number, nodes: readonly DrawnNode[]): Omit<GroupShown, 'groups'> {
  const known = [...nodes].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const [first] = known;
  const clear = known.filter(({ faded }) => faded !== true);
  return { group, name: first?.name, ids: known.map(({ id }) => id), clear: clear.map(({ id }) => id) };
}

/** A group in a few words. */
export function sayGroup({ name, groups, ids }: GroupShown): string {
  if (name === undefined) return `${groups.toLocaleString('en-GB')} smaller groups`;
  return ids.length === 1 ? name : `${name} and others`;
}
