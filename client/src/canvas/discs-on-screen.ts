import type { DrawnGraph, DrawnNode } from '../graph/drawn-graph.ts';
import { obstaclesOf, type Disc, type Obstacles } from '../graph/place-labels.ts';
import { spanOf } from './graph-frame.ts';
import type { Renderer } from './renderer.ts';

/** How far beyond the rim a disc may lie and still have a name that reaches in, in CSS px. */
const BEYOND = 60;

/** Some discs that the canvas shows, and those of them that words keep clear of. */
export interface OnScreen {
  readonly discs: ReadonlyMap<string, Disc>;
  readonly obstacles: Obstacles;
}

/** Which discs are asked for: the first `most` in an `order`, of which words keep clear of the first `inTheWay`. */
export interface Asked {
  readonly drawn: DrawnGraph;
  readonly order: readonly DrawnNode[];
  readonly most: number;
  readonly inTheWay: (shown: number) => number;
}

type Ground = Pick<Renderer, 'sigma' | 'graph' | 'slots'>;

/** Knows what discs the canvas shows, and looks anew where the camera or a node has moved: not for what is lit. */
export class DiscsOnScreen {
  readonly #ground: Ground;
  #known: { readonly for: readonly unknown[]; readonly onScreen: OnScreen } | undefined;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** In the order asked for. */
  first(asked: Asked): OnScreen {
    const now = this.#sight(asked);
    const known = this.#known;
    if (known !== undefined && known.for.every((one, place) => one === now[place])) return known.onScreen;
    const { nodes } = asked.drawn;
    const discs = discsOnScreen(this.#ground, asked.order, asked.most);
    // Words may lie within a ring: it is open.
    const solid = [...discs.values()].filter(({ id }) => nodes.get(id)?.community?.open !== true);
    const onScreen = { discs, obstacles: obstaclesOf(solid.slice(0, asked.inTheWay(discs.size))) };
    this.#known = { for: now, onScreen };
    return onScreen;
  }

  /** Those of some nodes that are not among others. */
  others({ nodes }: DrawnGraph, ids: Iterable<string>, among: OnScreen): ReadonlyMap<string, Disc> {
    const missing: DrawnNode[] = [];
    for (const id of ids) {
      const node = among.discs.has(id) ? undefined : nodes.get(id);
      if (node !== undefined) missing.push(node);
    }
    return missing.length === 0 ? new Map() : discsOnScreen(this.#ground, missing, Infinity);
  }

  /** All that it depends on: where the ground was last drawn, which is not where the camera is between two frames. */
  #sight({ drawn, order, most }: Asked): readonly unknown[] {
    const { sigma, slots } = this.#ground;
    const { width, height } = sigma.getDimensions();
    const { middle, right, up } = groundOn(sigma);
    const drawnAt = [middle.x, middle.y, right.x, right.y, up.x, up.y, width, height, sigma.scaleSize(1)];
    return [drawn, order, most, sigma.getCustomBBox(), slots.turn, ...drawnAt];
  }
}

/** Where the middle of the ground and a unit to its right and above lie, in CSS px. */
function groundOn(sigma: Ground['sigma']) {
  return {
    middle: sigma.framedGraphToViewport({ x: 0.5, y: 0.5 }),
    right: sigma.framedGraphToViewport({ x: 1.5, y: 0.5 }),
    up: sigma.framedGraphToViewport({ x: 0.5, y: 1.5 }),
  };
}

/**
 * The discs that the canvas shows, in CSS px, by id, in the order given: the first `most` of them. It works out the camera
 * once, and no node is copied.
 */
function discsOnScreen(
  { sigma, graph, slots }: Ground,
  order: readonly DrawnNode[],
  most: number,
): ReadonlyMap<string, Disc> {
  const discs = new Map<string, Disc>();
  if (sigma.getCustomBBox() === null) return discs;
  const { width, height } = sigma.getDimensions();
  // The camera is one linear step from where nodes are drawn.
  const { middle, right, up } = groundOn(sigma);
  const [rightX, rightY] = [right.x - middle.x, right.y - middle.y];
  const [upX, upY] = [up.x - middle.x, up.y - middle.y];
  const scale = sigma.scaleSize(1);
  const pixels = Math.hypot(rightX, rightY) / spanOf({ sigma });
  for (const { id, hidden, community } of order) {
    if (discs.size === most) break;
    const at = hidden ? undefined : slots.drawnAt(id);
    if (at === undefined) continue;
    const reach = community?.reach;
    const [dx, dy] = [at.x - 0.5, at.y - 0.5];
    const x = middle.x + dx * rightX + dy * upX;
    const y = middle.y + dx * rightY + dy * upY;
    // What is as wide as the ground has its name in its middle or at its top.
    const radius =
      reach === undefined ? Number(graph.getNodeAttribute(id, 'size')) * scale + 1 : reach * pixels;
    const room = BEYOND + (reach === undefined ? 0 : radius);
    if (x > -room && y > -room && x < width + room && y < height + room) {
      discs.set(id, { id, x, y, radius });
    }
  }
  return discs;
}
