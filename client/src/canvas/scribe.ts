import { wrapLabel } from '../graph/wrap-label.ts';
import type { Sheet } from './ink.ts';

/** A text as it stands on the canvas: its lines, and how wide the widest of them is, in CSS px. */
export interface Text {
  readonly lines: readonly string[];
  readonly width: number;
}

/** Breaks and measures texts, and remembers it: names do not change between frames. */
export class Scribe {
  /** By font, then by how wide and how many lines may be, then by text: no key is made of them all for a look. */
  readonly #known = new Map<string, Map<number, Map<string, Text>>>();

  /** How wide each letter is, by font. */
  readonly #letters = new Map<string, Map<string, number>>();

  /** A text in lines of at most `width`, at most `most` of them. */
  read(context: Sheet, font: string, text: string, width: number, most: number): Text {
    const known = within(within(this.#known, font), width * MOST_LINES + most);
    const read = known.get(text);
    if (read !== undefined) return read;
    const letters = PLAIN_LETTERS.test(text) ? within(this.#letters, font) : undefined;
    if (letters === undefined) context.font = font;
    const widths = new Map<string, number>();
    const measure = (piece: string): number => {
      const before = widths.get(piece);
      if (before !== undefined) return before;
      const measured =
        letters === undefined ? context.measureText(piece).width : sumOf(piece, letters, context, font);
      widths.set(piece, measured);
      return measured;
    };
    const lines = wrapLabel(text, width, most, measure);
    const made = { lines, width: Math.max(0, ...lines.map(measure)) };
    known.set(text, made);
    return made;
  }

  /** How wide a text is in one line. */
  width(context: Sheet, font: string, text: string): number {
    return this.read(context, font, text, Infinity, 1).width;
  }

  /**
   * Measures letters that names are likely to have, as long as there is time: the first names to be written then wait for
   * none. Gives whether some are left.
   */
  learn(context: Sheet, font: string, hasTime: () => boolean): boolean {
    const letters = within(this.#letters, font);
    for (const letter of LIKELY_LETTERS) {
      if (letters.has(letter)) continue;
      if (!hasTime()) return true;
      sumOf(letter, letters, context, font);
    }
    return false;
  }

  forget(): void {
    this.#known.clear();
    this.#letters.clear();
  }
}

/**
 * Letters that stand side by side as they are. Their widths are added up: to have each name measured costs far more, and
 * what the sum leaves out (an `A` under a `V`) makes a name narrower by a pixel.
 */
const PLAIN_LETTERS = /^[\x20-\x7E\xA0-\u024F\u2010-\u2026]*$/;

function sumOf(text: string, letters: Map<string, number>, context: Sheet, font: string): number {
  let sum = 0;
  for (const letter of text) {
    let width = letters.get(letter);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(letter).width;
      letters.set(letter, width);
    }
    sum += width;
  }
  return sum;
}

/** Letters, figures and marks of names. */
export const LIKELY_LETTERS =
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,.-–’“”()&:/éèáíóöüçñ';

/** More than any text has. */
const MOST_LINES = 16;

function within<K, L, T>(maps: Map<K, Map<L, T>>, key: K): Map<L, T> {
  const known = maps.get(key);
  if (known !== undefined) return known;
  const made = new Map<L, T>();
  maps.set(key, made);
  return made;
}
