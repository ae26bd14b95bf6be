import type { ReactNode } from 'react';
import { DASHES, type Stroke } from '../../graph/stroke.ts';

/** A piece of a line as the canvas draws it. */
export function StrokeSample({
  stroke,
  colour,
  width = 1.6,
}: {
  readonly stroke: Stroke;
  readonly colour: string;
  readonly width?: number;
}): ReactNode {
  return (
    <svg
      className="stroke-sample"
      width="34"
      height="8"
      aria-hidden="true"
      style={{ opacity: stroke === 'faded' ? 0.4 : 1 }}
    >
      <line
        x1="1"
        y1="4"
        x2="33"
        y2="4"
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={DASHES[stroke].join(' ')}
      />
    </svg>
  );
}
