import { communities } from './communities.ts';
import type { LayoutGraph } from './layout-graph.ts';

/** So many nodes of a community can be shown one by one at once; a larger one is made of communities itself. */
export const MOST_MEMBERS = 400;
/** Communities that are shown side by side, before what is left is put together. */
const MOST_PARTS = 120;
/** Smaller ones are put together. */
const LEAST_MEMBERS = 3;
/** What is put together comes in at most about so many heaps. */
const MOST_HEAPS = 20;

/**
 * Divides a graph into the communities that it is shown as, each a list of node indices: those that are found in it; what
 * belongs to none of them, or to one too many, in heaps; what cannot be told apart by communities, by how connected it is.
 */
export function divide(graph: LayoutGraph): readonly (readonly number[])[] {
  const groups = grouped(communities(graph));
  const large = groups.filter((group) => group.length >= LEAST_MEMBERS);
  const kept = large.slice(0, MOST_PARTS);
  const small = groups.filter((group) => group.length < LEAST_MEMBERS);
  const parts = [...kept, ...heaped([...large.slice(MOST_PARTS), ...small])];
  return parts.length > 1 ? parts : byWeight(graph);
}

/** The largest first; of equals that with the first node. */
function grouped(community: readonly number[]): readonly (readonly number[])[] {
  const members = new Map<number, number[]>();
  community.forEach((number, index) => {
    const known = members.get(number);
    if (known === undefined) members.set(number, [index]);
    else known.push(index);
  });
  return [...members.values()].sort(
    (one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0),
  );
}

/** Groups put together as they come, each whole. */
function heaped(groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const all = groups.reduce((sum, group) => sum + group.length, 0);
  const most = Math.max(MOST_MEMBERS, Math.ceil(all / MOST_HEAPS));
  const heaps: number[][] = [];
  for (const group of groups) {
    const last = heaps.at(-1);
    if (last !== undefined && last.length + group.length <= most) last.push(...group);
    else heaps.push([...group]);
  }
  return heaps;
}

/** The most connected together, then the next. */
function byWeight(graph: LayoutGraph): readonly (readonly number[])[] {
  const order = graph.nodes.map((_, index) => index);
  order.sort(
    (one, other) => (graph.nodes[other]?.weight ?? 0) - (graph.nodes[one]?.weight ?? 0) || one - other,
  );
  const number = Math.max(2, Math.min(MOST_PARTS, Math.ceil(order.length / MOST_MEMBERS)));
  const size = Math.ceil(order.length / number);
  return Array.from({ length: number }, (_, part) => order.slice(part * size, (part + 1) * size)).filter(
    (part) => part.length > 0,
  );
}
