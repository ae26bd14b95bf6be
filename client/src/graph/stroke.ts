import type { Status } from '#core/stance';

/** How a relationship's line is drawn: the standing, never the kind. */
export type Stroke = 'solid' | 'dashed' | 'dash-dot' | 'dotted' | 'faded';

const STROKE_OF: Readonly<Record<Status, Stroke>> = {
  documented: 'solid',
  admitted: 'solid',
  asserted: 'solid',
  alleged: 'dashed',
  disputed: 'dash-dot',
  denied: 'dash-dot',
  withdrawn: 'faded',
  unsourced: 'dotted',
  background: 'dotted',
};

export function strokeOf(status: Status): Stroke {
  return STROKE_OF[status];
}

/** The rows of the legend: each stroke with the standings that it stands for. */
export const STROKE_LEGEND: readonly {
  readonly stroke: Stroke;
  readonly words: string;
  readonly of: readonly Status[];
}[] = [
  { stroke: 'solid', words: 'documented, asserted or admitted', of: ['documented', 'admitted', 'asserted'] },
  { stroke: 'dashed', words: 'alleged', of: ['alleged'] },
  { stroke: 'dash-dot', words: 'disputed or denied', of: ['disputed', 'denied'] },
  { stroke: 'dotted', words: 'unsourced or background', of: ['unsourced', 'background'] },
  { stroke: 'faded', words: 'withdrawn', of: ['withdrawn'] },
];

/** Lengths of a dash and of the gaps, in CSS px, for canvas and legend alike; empty is an unbroken line. */
export const DASHES: Readonly<Record<Stroke, readonly number[]>> = {
  solid: [],
  dashed: [6, 4],
  'dash-dot': [8, 3.5, 1.8, 3.5],
  dotted: [1.8, 3.6],
  faded: [],
};

const NARROWEST = 1.2;
const WIDEST = 3;

/** The width in CSS px: 1.2 for one independent source, half a px for each more, at most 3. */
export function strokeWidth(sources: number): number {
  return Math.min(WIDEST, NARROWEST + 0.5 * Math.max(0, sources - 1));
}
