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
  const [only = [], other] = alternativesIn(notation, notation);
  if (other !== undefined)
    throw new Error(`alternatives stand in brackets; in the form ${notation} they do not`);
  return only;
}

/** What stands between the bars of a text outside of brackets. `notation` is the form that it is a part of. */
function alternativesIn(text: string, notation: string): readonly (readonly Piece[])[] {
  const tokens = new RegExp(TOKEN);
  let current: Piece[] = [];
  const all = [current];
  for (let found = tokens.exec(text); found !== null; found = tokens.exec(text)) {
    const [token] = found;
    if (token === '|') all.push((current = []));
    else if (token === '(' || token === '[') {
      const end = closingOf(text, found.index);
      if (end === undefined) throw new Error(`a bracket is left open in the form ${notation}`);
      current.push(group(text.slice(found.index, end + 1), notation));
      tokens.lastIndex = end + 1;
    } else if (token === ')' || token === ']') throw new Error(`a bracket too many in the form ${notation}`);
    else if (token.startsWith('{')) current.push({ kind: 'slot', name: token.slice(1, -1) });
    else if (token.startsWith('<')) current.push(synonyms(token.slice(1, -1)));
    else current.push({ kind: 'word', text: token });
  }
  return all;
}

/** Where the bracket at a place is closed; undefined where it is not. */
function closingOf(text: string, at: number): number | undefined {
  let depth = 0;
  for (let place = at; place < text.length; place += 1) {
    const sign = text[place];
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    if (depth === 0) return place;
  }
  return undefined;
}

/** What brackets hold, by their text: a thousand forms repeat the same long lists of words, which are read once. */
const GROUPS = new Map<string, Piece>();

function group(text: string, notation: string): Piece {
  const known = GROUPS.get(text);
  if (known !== undefined) return known;
  const optional = text.startsWith('[');
  if (text.endsWith(']') !== optional) throw new Error(`a bracket too many in the form ${notation}`);
  const made: Piece = { kind: 'choice', of: alternativesIn(text.slice(1, -1), notation), optional };
  GROUPS.set(text, made);
  return made;
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
