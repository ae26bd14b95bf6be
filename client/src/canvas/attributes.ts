import { ENTITY_LABEL_NAMES } from '#core/model/labels';
import type { Attributing } from '../graph/apply-diff.ts';
import type { Palette } from '../graph/palette.ts';
import type { Stroke } from '../graph/stroke.ts';

const DASH_NUMBER: Readonly<Record<Stroke, number>> = {
  solid: 0,
  dashed: 1,
  'dash-dot': 2,
  dotted: 3,
  faded: 4,
};

/** Drawn nodes and edges as attributes that Sigma and our programs read. What is lit or selected is not theirs to say. */
export function attributesIn(palette: Palette): Attributing {
  return {
    node: ({ label, x, y, radius, hidden }) => ({
      type: 'disc',
      x,
      y,
      size: radius,
      color: palette.label[label],
      icon: ENTITY_LABEL_NAMES.indexOf(label),
      hidden,
    }),
    edge: ({ curvature, stroke, width, contradiction }) => ({
      type: curvature === 0 ? 'straight' : 'curved',
      size: width,
      color: contradiction ? palette.red : palette.edge,
      curvature,
      dash: DASH_NUMBER[stroke],
    }),
  };
}
