import type { Section } from '../../state/sight.ts';
import type { DrawnNode } from '../drawn-graph.ts';

/** The middle and the size of a part of the plane. */
interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function boundsOfSection({ left, right, bottom, top }: Section): Bounds {
  return { x: (left + right) / 2, y: (bottom + top) / 2, width: right - left, height: top - bottom };
}

export function boundsOf(nodes: readonly DrawnNode[]): Bounds {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, community } of nodes) {
    const reach = community?.reach ?? 0;
    [left, right] = [Math.min(left, x - reach), Math.max(right, x + reach)];
    [low, high] = [Math.min(low, y - reach), Math.max(high, y + reach)];
  }
  if (nodes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: (left + right) / 2, y: (low + high) / 2, width: right - left, height: high - low };
}
