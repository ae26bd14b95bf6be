import type { GraphResponse } from '#core/wire/graph';
import type { Board } from '../state/board.ts';
import type { Brought } from './drawn-graph.ts';

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
  board: Board,
  added: Brought | undefined,
  brought: readonly Brought[],
  kept: ReadonlySet<string>,
): OnCanvas {
  const removed = new Set(board.removed.filter((id) => !kept.has(id)));
  const wanted = new Set(board.added.flatMap((addition) => addition.ids));
  const whole = board.start === 'case' && removed.size === 0;
  const all = added === undefined ? brought : [added, ...brought];
  const named = new Set(all.flatMap((more) => more.nodes.map((node) => node.id as string)));
  // What is brought and placed by the overview is drawn at its place there.
  const nodes = whole
    ? overview.nodes
    : overview.nodes.filter(
        ({ id }) =>
          !removed.has(id) && (board.start === 'case' || wanted.has(id) || named.has(id) || kept.has(id)),
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

/** The nodes of a board that the overview does not bring, in the order of their ids: they have to be read. */
export function missingFrom(board: Board, isPlaced: (id: string) => boolean): readonly string[] {
  const wanted = new Set(board.added.flatMap((addition) => addition.ids));
  return [...wanted].filter((id) => !isPlaced(id)).sort();
}
