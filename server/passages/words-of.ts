import { plainText } from '#core/plain-text';

/** A word as it is compared, and where it stands. Offsets are UTF-16 code units. */
export interface Word {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in their order: letters and digits, without accents and in small letters. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ index, 0: written }) => {
    const plain = plainText(written);
    return plain === '' ? [] : [{ plain, start: index, end: index + written.length }];
  });
}
