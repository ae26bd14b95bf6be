import type { Cover } from '../../state/hand.ts';

/** Px that are enough to read in, and between a card and what is read. */
const ENOUGH = 460;
const LEAST_HEIGHT = 220;
const GAP = 12;

/**
 * The room that the sheet leaves to the cards that lie over the canvas, in CSS px: at its left where there is enough room
 * beside them, else at its top. They would lie over the first of what is read. `covers` is what lies over the stage, by name.
 */
export function roomForCards(
  covers: Readonly<Record<string, Cover>>,
  stage: { readonly width: number; readonly height: number },
): { readonly paddingLeft?: number; readonly paddingTop?: number } {
  const cards = [covers['answer'], covers['paths']].filter((card) => card !== undefined);
  if (cards.length === 0) return {};
  const { legend, panel } = covers;
  const left = legend === undefined || legend.x > 0 ? 0 : legend.x + legend.width;
  const edge = Math.max(...cards.map(({ x, width }) => x + width));
  if ((panel?.x ?? stage.width) - edge >= ENOUGH) return { paddingLeft: edge + GAP - left };
  const bottom = Math.max(...cards.map(({ y, height }) => y + height));
  return { paddingTop: Math.max(0, Math.min(bottom + GAP, stage.height - LEAST_HEIGHT)) };
}
