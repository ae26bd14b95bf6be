import { printAddress, type Address } from './address.ts';
import { WHOLE_CASE } from './board.ts';

/**
 * An address as a query string of at most so many characters, with or without its question mark. Where the whole is
 * longer, it goes without what is on the canvas and selected, then without the statement in the workbench as well;
 * where even that is too long it is `''`, which leads to the whole case.
 */
export function printWithin(address: Address, most: number, mark: '?' | '' = '?'): string {
  const place: Address = { ...address, board: WHOLE_CASE, selection: [] };
  const { cypher } = place;
  const wordless: Address = { ...place, cypher: cypher === null ? null : { ...cypher, asked: null } };
  for (const shorter of [address, place, wordless]) {
    const text = printAddress(shorter).replace(/^\?/, mark);
    if (text.length <= most) return text;
  }
  return '';
}
