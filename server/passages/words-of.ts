import { plainText } from '#core/plain-text';

/** A word as it is compared, and where it stands. Offsets are UTF-16 code units. */
export interface Word {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in their order: letters and digits, without accents and in small letters. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { index, 0: written } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    // What is plain already, as most words are, need not be made so: that takes longer than all the rest.
    const plain = /^[a-z0-9]+$/.test(written) ? written : plainText(written);
    if (plain !== '') words.push({ plain, start: index, end: index + written.length });
  }
  return words;
}
