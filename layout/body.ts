import type { LayoutNode } from './layout-graph.ts';

/** Height of a name's line (11 px type), and the room between a node and the name under it, in pixels. */
export const LABEL_HEIGHT = 13;
export const LABEL_GAP = 2;
/** Names are cut where they are drawn; longer ones than this ask for no more room. */
const WIDEST_LABEL = 150;
/** Paper between two nodes: each has a ring of 2 px around it. */
export const NODE_GAP = 4;

/** A node on its way to its place: a disc, and its name in a box centred under it. */
export interface Body {
  x: number;
  y: number;
  readonly radius: number;
  /** Half of the name's width, 0 where no room is kept for one. */
  readonly halfLabel: number;
  /** What it costs to cover the name: 1 for a minor one, 3 for the first of the case. */
  readonly worth: number;
}

export function bodyOf(node: LayoutNode): Body {
  return {
    x: 0,
    y: 0,
    radius: node.radius,
    halfLabel: Math.min(node.labelWidth, WIDEST_LABEL) / 2,
    worth: 1,
  };
}

export const withoutName = (body: Body): Body => ({ ...body, halfLabel: 0 });

export const halfWidth = (body: Body): number => Math.max(body.radius, body.halfLabel);
/** How far a name reaches below its node. */
export const labelDepth = (body: Body): number => (body.halfLabel > 0 ? LABEL_GAP + LABEL_HEIGHT : 0);

/** What a node and its name cover, in square pixels. */
export const discArea = (body: Body): number => Math.PI * (body.radius + NODE_GAP / 2) ** 2;
export const labelArea = (body: Body): number => 2 * body.halfLabel * LABEL_HEIGHT;

/** A disc counts as the square that it fills but for the corners: names may come that near. */
export const SQUARE_OF_DISC = 0.9;

/** The height of a name's middle. */
export const labelY = (body: Body, y: number): number => y - body.radius - LABEL_GAP - LABEL_HEIGHT / 2;
