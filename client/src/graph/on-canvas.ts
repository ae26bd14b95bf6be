import type { GraphResponse } from '#core/wire/graph';
import type { WireNode } from '#core/wire/node';
import type { WireRelationship } from '#core/wire/relationship';
import { addedTo, type Board } from '../state/board.ts';
import type { Brought } from './drawn-graph.ts';
import type { FilteredOut } from './filtering.ts';

/** The overview's part of the canvas, and what has to be brought from elsewhere. */
export interface OnCanvas {
  readonly overview: GraphResponse;
  readonly brought: readonly Brought[];
}

/**
 * What a board puts on the canvas: the overview or nothing, with what was added, without what was taken off. `added`
 * holds what was read of those that the overview does not have; `brought` is what an answer or an opened node brings.
 * `kept` are nodes that are shown even where they were taken off: somebody has just opened them.
 */
export function onCanvas(
  overview: GraphResponse,
  board: Pick<Board, 'start' | 'added' | 'removed'>,
  added: Brought | undefined,
  brought: readonly Brought[],
  kept: ReadonlySet<string>,
): OnCanvas {
  const removed = new Set(board.removed.filter((id) => !kept.has(id)));
  const wanted = addedTo(board);
  const whole = board.start !== 'nothing' && removed.size === 0;
  const all = added === undefined ? brought : [added, ...brought];
  const named = new Set(all.flatMap((more) => more.nodes.map((node) => node.id as string)));
  // What is brought and placed by the overview is drawn at its place there.
  const nodes = whole
    ? overview.nodes
    : overview.nodes.filter(
        ({ id }) =>
          !removed.has(id) && (board.start !== 'nothing' || wanted.has(id) || named.has(id) || kept.has(id)),
      );
  const on = new Set<string>(nodes.map((node) => node.id));
  return {
    overview: whole
      ? overview
      : {
          ...overview,
          nodes,
          relationships: overview.relationships.filter(
            ({ startNodeId, endNodeId }) => on.has(startNodeId) && on.has(endNodeId),
          ),
        },
    brought: all.map((more) => ({
      nodes: more.nodes.filter((node) => !removed.has(node.id)),
      relationships: more.relationships,
    })),
  };
}

/**
 * What a page shows of a case: the overview; of a case that opens as communities what is in the open ones; or nothing but
 * what was chosen for it.
 */
export type PageOf = 'overview' | 'communities' | 'chosen';

const CHOSEN = { nodes: 'those that were chosen', relationships: 'those of what was chosen' };
const OPENED = 'those of open communities, and those found one by one';

/**
 * How much of the case is on the page: what the overview has, and what came beside it, each once. Where it was narrowed
 * to what was chosen, the overview's rest is not there.
 */
export function cutOnPage(
  overview: Pick<GraphResponse, 'cut' | 'nodes' | 'relationships'>,
  contents: Contents,
  page: PageOf,
): GraphResponse['cut'] {
  const { nodes, relationships } = overview.cut;
  if (page === 'chosen') {
    return {
      nodes: { ...nodes, orderedBy: CHOSEN.nodes, shown: contents.nodes.length },
      relationships: {
        ...relationships,
        orderedBy: CHOSEN.relationships,
        shown: contents.relationships.length,
      },
    };
  }
  // Of a case that opens as communities it is not the most connected that are there.
  const order = page === 'communities' ? { orderedBy: OPENED } : {};
  return {
    nodes: { ...nodes, ...order, shown: many(overview.nodes, contents.nodes) },
    relationships: {
      ...relationships,
      ...order,
      shown: many(overview.relationships, contents.relationships),
    },
  };
}

function many(some: readonly { readonly id: string }[], more: readonly { readonly id: string }[]): number {
  return new Set([...some, ...more].map(({ id }) => id)).size;
}

/** The nodes of a board that the overview does not bring, in the order of their ids: they have to be read. */
export function missingFrom(
  board: Pick<Board, 'added' | 'removed'>,
  isPlaced: (id: string) => boolean,
): readonly string[] {
  const removed = new Set(board.removed);
  return [...addedTo(board)].filter((id) => !removed.has(id) && !isPlaced(id)).sort();
}

/** Everything on the canvas, each node and relationship once. */
export interface Contents {
  readonly nodes: readonly WireNode[];
  readonly relationships: readonly WireRelationship[];
}

/** What is on the canvas as one graph: a relationship only with both its ends. */
export function contentsOf({ overview, brought }: OnCanvas): Contents {
  if (brought.length === 0) return overview;
  const nodes = new Map<string, WireNode>();
  const relationships = new Map<string, WireRelationship>();
  for (const part of [overview, ...brought]) {
    for (const node of part.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const relationship of part.relationships) {
      if (!relationships.has(relationship.id)) relationships.set(relationship.id, relationship);
    }
  }
  return {
    nodes: [...nodes.values()],
    relationships: [...relationships.values()].filter(
      ({ startNodeId, endNodeId }) => nodes.has(startNodeId) && nodes.has(endNodeId),
    ),
  };
}

/**
 * Gives back the former contents for as long as the next have the same members: what was worked out for them holds on,
 * whatever was opened or answered from among them.
 */
export function formerWhileSame(): (next: Contents) => Contents {
  let former: Contents | undefined;
  return (next) => {
    const same =
      former !== undefined &&
      sameMembers(former.nodes, next.nodes) &&
      sameMembers(former.relationships, next.relationships);
    if (former === undefined || !same) former = next;
    return former;
  };
}

/** Whether no member came, went or was replaced. */
function sameMembers<T>(before: readonly T[], after: readonly T[]): boolean {
  if (before === after) return true;
  if (before.length !== after.length) return false;
  const known = new Set(before);
  return after.every((member) => known.has(member));
}

/** The same without what filters take out. */
export function withoutFiltered({ overview, brought }: OnCanvas, out: FilteredOut): OnCanvas {
  const nodes = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
    all.filter(({ id }) => !out.nodes.has(id));
  const relationships = (all: readonly WireRelationship[]): readonly WireRelationship[] =>
    all.filter(({ id }) => !out.relationships.has(id));
  return {
    overview: {
      ...overview,
      nodes: nodes(overview.nodes),
      relationships: relationships(overview.relationships),
    },
    brought: brought.map((more) => ({
      nodes: nodes(more.nodes),
      relationships: relationships(more.relationships),
    })),
  };
}
