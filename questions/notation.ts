import { SYNONYMS } from './synonyms.ts';

/**
 * The notation of forms: `who (was|got) [also] <copied> on {document}` — words, alternatives, an optional part, a group
 * of synonyms (which may hold all of these), a slot.
 */
export type Piece =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'choice'; readonly of: readonly (readonly Piece[])[]; readonly optional: boolean };

const TOKEN = /\{(\w+)\}|<(\w+)>|[[\]()|]|[^\s[\](){}<>|]+/g;

/** Reads a form. A defect in one (an unknown synonym, a bracket left open) is thrown at the first use. */
export function parseNotation(notation: string): readonly Piece[] {
  const tokens = notation.match(TOKEN) ?? [];
  let at = 0;

  function alternatives(end: ')' | ']' | undefined): readonly (readonly Piece[])[] {
    const all: (readonly Piece[])[] = [];
    let current: Piece[] = [];
    for (;;) {
      const token = tokens[at];
      if (token === end || token === undefined) {
        if (token !== end) throw new Error(`a bracket is left open in the form ${notation}`);
        at += 1;
        return [...all, current];
      }
      at += 1;
      if (token === '|') {
        all.push(current);
        current = [];
      } else {
        current.push(piece(token));
      }
    }
  }

  function piece(token: string): Piece {
    if (token === '[') return { kind: 'choice', of: alternatives(']'), optional: true };
    if (token === '(') return { kind: 'choice', of: alternatives(')'), optional: false };
    if (token === ')' || token === ']') throw new Error(`a bracket too many in the form ${notation}`);
    if (token.startsWith('{')) return { kind: 'slot', name: token.slice(1, -1) };
    if (token.startsWith('<')) return synonyms(token.slice(1, -1));
    return { kind: 'word', text: token };
  }

  const [only = [], other] = alternatives(undefined);
  if (other !== undefined)
    throw new Error(`alternatives stand in brackets; in the form ${notation} they do not`);
  return only;
}

const PARSED = new Map<string, Piece>();

function synonyms(name: string): Piece {
  const known = PARSED.get(name);
  if (known !== undefined) return known;
  const list = SYNONYMS[name];
  if (list === undefined) throw new Error(`no synonyms are listed for <${name}>`);
  const parsed: Piece = { kind: 'choice', of: list.map(parseNotation), optional: false };
  PARSED.set(name, parsed);
  return parsed;
}
