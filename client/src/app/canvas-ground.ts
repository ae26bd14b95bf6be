import type { GraphResponse } from '#core/wire/graph';
import type { Point } from '#layout/point';
import { entitiesOf } from '../graph/draw-communities.ts';
import type { DrawnGraph } from '../graph/drawn-graph.ts';
import type { Board } from '../state/board.ts';

/** What is on the canvas before filters and hidden kinds: what they take away comes back with them. */
export interface Held {
  readonly nodes: readonly { readonly id: string }[];
  readonly relationships: readonly {
    readonly id: string;
    readonly startNodeId: string;
    readonly endNodeId: string;
  }[];
}

/** What the commands of the canvas stand on. */
export interface CanvasGround {
  readonly drawn: DrawnGraph;
  readonly contents: Held;
  /** What says what is on the canvas: where a result of a statement is there alone, a board of its nodes. */
  readonly board: Board;
  readonly overview: GraphResponse | undefined;
  /** Whether the case is too large to be drawn node by node: not all of it is on the page. */
  readonly large: boolean;
  /** Whether the overview has a node, which then needs no reading. */
  readonly isPlaced: (id: string) => boolean;
  /** Nodes that are on the canvas as long as an answer, paths, a comparison or a result names them. */
  readonly named: ReadonlySet<string>;
  readonly upright: boolean;
  readonly nameOf: (id: string) => string | undefined;
  /** Where the drawn nodes lie now, also while a layout moves them, in the overview's units. */
  readonly whereNow: () => ReadonlyMap<string, Point>;
}

/** The ids of the nodes that are seen, greyed or not. */
export function seenOn({ nodes }: DrawnGraph): readonly string[] {
  return entitiesOf({ nodes })
    .filter((node) => !node.hidden)
    .map((node) => node.id);
}

/** The ids of the nodes that are seen and that no filter greys. */
export function shownOn({ nodes }: DrawnGraph): readonly string[] {
  return entitiesOf({ nodes })
    .filter((node) => !node.hidden && node.faded !== true)
    .map((node) => node.id);
}
