import type { Shape } from './scene.ts';

/** Words that begin at a place, on a ground with nothing behind them. */
export function plainText(
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  { size, weight, fill }: { readonly size: number; readonly weight: number; readonly fill: string },
): Shape & { readonly kind: 'text' } {
  return { kind: 'text', text, x, y, anchor: 'start', size, weight, fill, halo: null, opacity: 1 };
}
