import type { Head } from './head.ts';
import type { Stroke } from './stroke.ts';

/** A relationship as it is drawn, or several that are folded into one arrow. */
export interface DrawnEdge {
  readonly id: string;
  readonly startNodeId: string;
  readonly endNodeId: string;
  readonly type: string;
  /** How it reads from its start; of a fold, in the direction of its heads. */
  readonly words: string;
  readonly stroke: Stroke;
  readonly contradiction: boolean;
  /** In CSS px. */
  readonly width: number;
  /** How far it bends, as a share of its length; of a loop (start = end), how many loops lie within it. */
  readonly curvature: number;
  /** Filled where nothing is said. */
  readonly head?: Head;
  /** Where its heads are: at the end where nothing is said. Only folds point elsewhere, and lines to communities nowhere. */
  readonly heads?: 'end' | 'start' | 'both' | 'none';
  /** The relationships that this arrow stands for, where it is a fold; none where it leads to a community, which has them. */
  readonly folds?: readonly string[];
  /** The number on a fold: of those that no filter greys, or of all where it greys all. */
  readonly number?: number;
  /** A note is kept on it, or on one of those that it stands for: it bears the mark of one. */
  readonly noted?: boolean;
  /** A filter greys it, or one of its ends: barely there, and not to be pointed at. */
  readonly faded?: boolean;
}
