import { cutUnspaced } from '#core/cut-unspaced';
import { plainText } from '#core/plain-text';

/** A word as it is compared, and where it stands. Offsets are UTF-16 code units. */
export interface Word {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text in their order: letters and digits, without accents and in small letters; what is written without
 * blanks, in pairs of letters that overlap.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { index, 0: written } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    // What is plain already, as most words are, need not be made so: that takes longer than all the rest.
    if (/^[a-z0-9]+$/.test(written)) {
      words.push({ plain: written, start: index, end: index + written.length });
      continue;
    }
    for (const { text: piece, start, end } of cutUnspaced(written)) {
      const plain = plainText(piece);
      if (plain !== '') words.push({ plain, start: index + start, end: index + end });
    }
  }
  return words;
}
