import type Sigma from 'sigma';

export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Framed {
  readonly sigma: Sigma;
}

/** What of the graph one framed unit is, and what lies in the middle; undefined as long as nothing is drawn. */
export function frameOf({ sigma }: Framed): { readonly middle: Place; readonly span: number } | undefined {
  const bounds = sigma.getCustomBBox();
  if (bounds === null) return undefined;
  const { x, y } = bounds;
  return {
    middle: { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 },
    span: Math.max(x[1] - x[0], y[1] - y[0]) || 1,
  };
}

/** The length of a framed unit, in those of the graph. */
export function spanOf(framed: Framed): number {
  return frameOf(framed)?.span ?? 1;
}
