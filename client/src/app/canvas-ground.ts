import { MOST_AMONG } from '#core/wire/among';
import type { GraphResponse } from '#core/wire/graph';
import { entitiesOf } from '../graph/draw-communities.ts';
import type { DrawnGraph } from '../graph/drawn-graph.ts';
import { missingFrom } from '../graph/on-canvas.ts';
import { currentAddress } from '../state/address-bar.ts';
import { isOn } from '../state/board.ts';
import type { ExpansionGround } from './expanding.ts';

/** What the commands of the canvas stand on. */
export interface CanvasGround {
  readonly drawn: DrawnGraph;
  readonly overview: GraphResponse | undefined;
  readonly upright: boolean;
  readonly nameOf: (id: string) => string | undefined;
}

/** What expanding has to know of the canvas as it is now. */
export function groundFor({ overview, nameOf }: CanvasGround): ExpansionGround {
  const placed = new Set<string>(overview?.nodes.map((node) => node.id));
  const { board } = currentAddress();
  return {
    isHere: (id) => isOn(board, id, placed.has(id)),
    nameOf,
    room: Math.max(0, MOST_AMONG - missingFrom(board, (id) => placed.has(id)).length),
  };
}

/** The ids of the nodes that are seen and that no filter greys. */
export function shownOn({ nodes }: DrawnGraph): readonly string[] {
  return entitiesOf({ nodes })
    .filter((node) => !node.hidden && node.faded !== true)
    .map((node) => node.id);
}
