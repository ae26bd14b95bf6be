import type { Reading, Slot } from '#core/wire/question';

export type ReadingPiece =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'slot'; readonly slot: Slot };

/** A reading's sentence with its slots taken out, in the order in which they stand. A slot that is not in it, or is empty, comes last. */
export function splitReading({
  sentence,
  slots,
}: Pick<Reading, 'sentence' | 'slots'>): readonly ReadingPiece[] {
  const found = slots
    .map((slot) => ({ slot, at: slot.text === '' ? -1 : sentence.indexOf(slot.text) }))
    .sort((a, b) => a.at - b.at || b.slot.text.length - a.slot.text.length);
  const pieces: ReadingPiece[] = [];
  const missing: ReadingPiece[] = [];
  let reached = 0;
  for (const { slot, at } of found) {
    const place = at < 0 ? -1 : sentence.indexOf(slot.text, reached);
    if (place < 0) {
      missing.push({ kind: 'slot', slot });
      continue;
    }
    if (place > reached) pieces.push({ kind: 'text', text: sentence.slice(reached, place) });
    pieces.push({ kind: 'slot', slot });
    reached = place + slot.text.length;
  }
  if (reached < sentence.length) pieces.push({ kind: 'text', text: sentence.slice(reached) });
  return [...pieces, ...missing];
}
