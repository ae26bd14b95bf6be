import { ENTITY_LABEL_NAMES } from '#core/model/labels';
import type { Attributing } from '../graph/apply-diff.ts';
import type { DrawnEdge } from '../graph/drawn-edge.ts';
import type { Head } from '../graph/head.ts';
import { drawnRadius, fillOf } from '../graph/node-look.ts';
import type { Palette } from '../graph/palette.ts';
import type { Stroke } from '../graph/stroke.ts';

const DASH_NUMBER: Readonly<Record<Stroke, number>> = {
  solid: 0,
  dashed: 1,
  'dash-dot': 2,
  dotted: 3,
  faded: 4,
};

const HEAD_NUMBER: Readonly<Record<Head, number>> = { filled: 0, open: 1, dot: 2 };
const HEADS_NUMBER: Readonly<Record<NonNullable<DrawnEdge['heads']>, number>> = {
  end: 0,
  start: 1,
  both: 2,
  none: 3,
};

/** Drawn nodes and edges as attributes that Sigma and our programs read. What is lit or selected is not theirs to say. */
export function attributesIn(palette: Palette): Attributing {
  return {
    node: (node) =>
      node.community === undefined
        ? {
            type: 'disc',
            x: node.x,
            y: node.y,
            size: drawnRadius(node),
            color: fillOf(node, palette),
            icon: ENTITY_LABEL_NAMES.indexOf(node.label),
            hidden: node.hidden,
            faded: node.faded === true,
          }
        : {
            type: 'community',
            x: node.x,
            y: node.y,
            size: node.radius,
            color: palette.label[node.label],
            hidden: node.hidden,
            reach: node.community.reach,
            open: node.community.open,
            kinds: node.community.kinds.map((kind) => palette.label[kind]),
            shares: node.community.shares,
          },
    // Thin lines stand on this: colour and dash depend on the stroke and on whether it contradicts, and on nothing else.
    edge: ({
      startNodeId,
      endNodeId,
      curvature,
      stroke,
      width,
      contradiction,
      head = 'filled',
      heads = 'end',
      folds,
      faded = false,
    }) => ({
      type: curvature === 0 && startNodeId !== endNodeId ? 'straight' : 'curved',
      size: width,
      color: contradiction ? palette.red : palette.edge,
      curvature,
      dash: DASH_NUMBER[stroke],
      head: HEAD_NUMBER[head] + 4 * HEADS_NUMBER[heads],
      stands: folds?.length ?? 1,
      faded,
    }),
  };
}
