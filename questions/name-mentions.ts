import { plainText } from '#core/plain-text';
import type { NamedEntity, NameIndex } from './name-index.ts';
import { ENTITY_LABEL_NAMES } from '#core/model/labels';

const LONGEST = 8;

/** The entities whose names stand in a text, the longest names first taken, in the order that they stand. */
export function mentionsIn(text: string, names: NameIndex): readonly NamedEntity[] {
  const words = plainText(text)
    .replace(/[?!.,;:"]/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const found: NamedEntity[] = [];
  for (let at = 0; at < words.length;) {
    const match = longestAt(words, at, names);
    if (match === undefined) {
      at += 1;
    } else {
      found.push(match.entity);
      at += match.words;
    }
  }
  return found;
}

function longestAt(
  words: readonly string[],
  at: number,
  names: NameIndex,
): { readonly entity: NamedEntity; readonly words: number } | undefined {
  for (let count = Math.min(LONGEST, words.length - at); count > 0; count -= 1) {
    const entity = names.named(words.slice(at, at + count).join(' '), ENTITY_LABEL_NAMES);
    if (entity !== undefined) return { entity, words: count };
  }
  return undefined;
}
