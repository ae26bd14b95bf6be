import type { ReactNode } from 'react';
import { HEAD_RIM as RIM, headSize, type Head } from '../../graph/head.ts';

const WIDTH = 34;
const HEIGHT = 12;
const LINE = 1.6;

/** A line with its arrow head, as on the canvas. */
export function HeadSample({ head }: { readonly head: Head }): ReactNode {
  const { length, half } = headSize(head, LINE);
  const [tip, middle] = [WIDTH - 1, HEIGHT / 2];
  const base = tip - length;
  return (
    <svg className="stroke-sample" width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line x1="1" y1={middle} x2={base} y2={middle} stroke="var(--edge)" strokeWidth={LINE} />
      {head === 'dot' ? (
        <circle
          cx={tip - length / 2}
          cy={middle}
          r={length / 2 - RIM / 2}
          fill="none"
          stroke="var(--edge)"
          strokeWidth={RIM}
        />
      ) : (
        <path
          d={`M${base} ${middle - half}L${tip} ${middle}L${base} ${middle + half}Z`}
          fill={head === 'filled' ? 'var(--edge)' : 'none'}
          stroke="var(--edge)"
          strokeWidth={head === 'filled' ? 0 : RIM}
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}
