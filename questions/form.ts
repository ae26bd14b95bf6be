import { parseNotation, type Piece } from './notation.ts';

/** One way to word a question. */
export interface Form {
  readonly pattern: Pattern;
  /** Where it means this question only with a date beside it, which: any, one that something is before or by, or one that it is since. */
  readonly dated: 'any' | 'before' | 'since' | undefined;
  /** What it is written with. */
  readonly pieces: readonly Piece[];
  /** Of each of these sets a text must hold a word, or the pattern cannot fit: the quick way to tell that it does not. */
  readonly needs: readonly ReadonlySet<string>[];
}

/** Fits a whole text, or does not: then null. `groups` are the words in each slot, as few as the rest allows. */
export interface Pattern {
  readonly exec: (text: string) => { readonly groups: Readonly<Record<string, string>> } | null;
}

const DATED = /^@(date|before|since) /;

/** Compiles one form (`notation.ts` says how it is written). Slots take at least one word, as few as the rest allows. */
export function form(typed: string): Form {
  const marked = DATED.exec(typed)?.[1];
  const pieces = parseNotation(typed.replace(DATED, ''));
  const whole = sequenceOf(pieces);
  return {
    pattern: { exec: (text) => fit(whole, text) },
    dated: marked === 'date' ? 'any' : marked === 'before' || marked === 'since' ? marked : undefined,
    pieces,
    needs: pieces.flatMap((piece) => needOf(piece) ?? []),
  };
}

/** Words that can stand somewhere in a text, in the notation of forms, without slots. */
export interface Phrase {
  /** The places between tokens at which it can end where it begins at one; empty where it does not stand there. */
  readonly endsAt: (text: string, place: number) => readonly number[];
}

export function phrase(notation: string): Phrase {
  const whole = sequenceOf(parseNotation(notation));
  return { endsAt: (text, place) => ends(whole, place, tokensOf(text)) };
}

/** The tokens of a text, as forms and phrases see it: words, numbers, and each mark by itself. */
export function tokensIn(
  text: string,
): readonly { readonly token: string; readonly start: number; readonly end: number }[] {
  return tokensOf(text).tokens;
}

/**
 * The parts that forms are made of. A grammar of a thousand forms repeats the same lists of words over and over: equal
 * parts are one object, so that what was found for one at some place of a text holds for all forms that it stands in.
 * (Regular expressions for the same forms take hundreds of megabytes of compiled code.)
 */
type Node = WordNode | SlotNode | ChoiceNode | SequenceNode;
interface WordNode {
  readonly kind: 'word';
  readonly id: number;
  readonly token: string;
}
interface SlotNode {
  readonly kind: 'slot';
  readonly id: number;
  readonly name: string;
}
interface ChoiceNode {
  readonly kind: 'choice';
  readonly id: number;
  readonly of: readonly Node[];
  readonly optional: boolean;
  readonly slots: boolean;
  readonly first: First;
  /** The alternatives by the token that they begin with, and those that can begin with any. */
  readonly byFirst: ReadonlyMap<string, readonly Node[]>;
  readonly open: readonly Node[];
}
interface SequenceNode {
  readonly kind: 'sequence';
  readonly id: number;
  readonly of: readonly Node[];
  readonly slots: boolean;
  readonly first: First;
}
/** The tokens that a part can begin with; `any` where a slot can stand first; `empty` where it can take none. */
interface First {
  readonly tokens: ReadonlySet<string>;
  readonly any: boolean;
  readonly empty: boolean;
}

const TOKEN = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
const INTERNED = new Map<string, Node>();
const KEPT = new WeakMap<Piece, Node>();

function interned<Kind extends Node>(key: string, make: (id: number) => Kind): Kind {
  const known = INTERNED.get(key);
  if (known !== undefined) return known as Kind; // a key begins with its kind
  const made = make(INTERNED.size);
  INTERNED.set(key, made);
  return made;
}

function word(token: string): WordNode {
  return interned(`w${token}`, (id) => ({ kind: 'word', id, token }));
}

function nodeOf(piece: Piece): Node {
  const known = KEPT.get(piece);
  if (known !== undefined) return known;
  const made = ((): Node => {
    switch (piece.kind) {
      case 'word':
        return sequence((piece.text.match(TOKEN) ?? []).map(word));
      case 'slot':
        return interned(`s${piece.name}`, (id) => ({ kind: 'slot', id, name: piece.name }));
      case 'choice':
        return choice(piece.of.map(sequenceOf), piece.optional);
      default:
        return piece satisfies never;
    }
  })();
  KEPT.set(piece, made);
  return made;
}

function sequenceOf(pieces: readonly Piece[]): Node {
  return sequence(pieces.map(nodeOf));
}

function sequence(nodes: readonly Node[]): Node {
  const flat = nodes.flatMap((node) => (node.kind === 'sequence' ? node.of : [node]));
  const [only] = flat;
  if (flat.length === 1 && only !== undefined) return only;
  return interned(`q${flat.map(({ id }) => id).join()}`, (id) => ({
    kind: 'sequence',
    id,
    of: flat,
    slots: flat.some(hasSlot),
    first: firstOfAll(flat),
  }));
}

function choice(nodes: readonly Node[], optional: boolean): Node {
  const of = [...new Set(nodes)];
  return interned(`${optional ? 'o' : 'c'}${of.map(({ id }) => id).join()}`, (id) => {
    const firsts = of.map((node) => ({ node, first: firstOf(node) }));
    const byFirst = new Map<string, Node[]>();
    for (const { node, first } of firsts) {
      if (first.any || first.empty) continue;
      for (const token of first.tokens) {
        const list = byFirst.get(token);
        if (list === undefined) byFirst.set(token, [node]);
        else list.push(node);
      }
    }
    return {
      kind: 'choice',
      id,
      of,
      optional,
      slots: of.some(hasSlot),
      first: {
        tokens: new Set(firsts.flatMap(({ first }) => [...first.tokens])),
        any: firsts.some(({ first }) => first.any),
        empty: optional || firsts.some(({ first }) => first.empty),
      },
      byFirst,
      open: firsts.filter(({ first }) => first.any || first.empty).map(({ node }) => node),
    };
  });
}

function hasSlot(node: Node): boolean {
  return node.kind === 'slot' || ((node.kind === 'choice' || node.kind === 'sequence') && node.slots);
}

function firstOf(node: Node): First {
  switch (node.kind) {
    case 'word':
      return { tokens: new Set([node.token]), any: false, empty: false };
    case 'slot':
      return { tokens: new Set(), any: true, empty: false };
    case 'choice':
    case 'sequence':
      return node.first;
    default:
      return node satisfies never;
  }
}

function firstOfAll(nodes: readonly Node[]): First {
  const tokens = new Set<string>();
  for (const node of nodes) {
    const first = firstOf(node);
    for (const token of first.tokens) tokens.add(token);
    if (first.any || !first.empty) return { tokens, any: first.any, empty: false };
  }
  return { tokens, any: false, empty: true };
}

/** How far a part can reach from a place in a text: the next token, how many letters stand in slots, and which slots. */
interface Reach {
  readonly end: number;
  readonly cost: number;
  readonly slots: Taken | undefined;
}
interface Taken {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly before: Taken | undefined;
}

/** A text in tokens, with what was found in it. One question is tried against every form before the next one. */
interface Tokens {
  readonly text: string;
  readonly tokens: readonly { readonly token: string; readonly start: number; readonly end: number }[];
  readonly found: Map<number, readonly number[]>;
}
let last: Tokens | undefined;

function tokensOf(text: string): Tokens {
  if (last?.text === text) return last;
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({
    token,
    start: index,
    end: index + token.length,
  }));
  last = { text, tokens, found: new Map() };
  return last;
}

function fit(whole: Node, text: string): { readonly groups: Readonly<Record<string, string>> } | null {
  const read = tokensOf(text);
  const { tokens, any, empty } = firstOf(whole);
  const begins = read.tokens[0]?.token;
  if (begins === undefined || (!any && !empty && !tokens.has(begins))) return null;
  const best = reaches(whole, { end: 0, cost: 0, slots: undefined }, read).find(
    ({ end }) => end === read.tokens.length,
  );
  if (best === undefined) return null;
  const groups: Record<string, string> = {};
  for (let slot = best.slots; slot !== undefined; slot = slot.before)
    groups[slot.name] = text.slice(read.tokens[slot.from]?.start, read.tokens[slot.to - 1]?.end);
  return { groups };
}

/** Everywhere that a part can end when it begins where `from` ends; each end once, at its least cost. */
function reaches(node: Node, from: Reach, read: Tokens): readonly Reach[] {
  if (!hasSlot(node)) return ends(node, from.end, read).map((end) => ({ ...from, end }));
  switch (node.kind) {
    case 'word':
      return [];
    case 'slot': {
      const start = read.tokens[from.end]?.start;
      if (start === undefined) return [];
      return read.tokens.slice(from.end).map((token, index) => ({
        end: from.end + index + 1,
        cost: from.cost + token.end - start,
        slots: { name: node.name, from: from.end, to: from.end + index + 1, before: from.slots },
      }));
    }
    case 'choice': {
      const all = alternativesAt(node, from.end, read).flatMap((one) => reaches(one, from, read));
      return least(node.optional ? [...all, from] : all);
    }
    case 'sequence': {
      let reached: readonly Reach[] = [from];
      for (const one of node.of) {
        if (reached.length === 0) return reached;
        reached = least(reached.flatMap((before) => reaches(one, before, read)));
      }
      return reached;
    }
    default:
      return node satisfies never;
  }
}

function least(all: readonly Reach[]): readonly Reach[] {
  if (all.length < 2) return all;
  const best = new Map<number, Reach>();
  for (const one of all) {
    const known = best.get(one.end);
    if (known === undefined || one.cost < known.cost) best.set(one.end, one);
  }
  return [...best.values()];
}

function alternativesAt(node: ChoiceNode, at: number, read: Tokens): readonly Node[] {
  const token = read.tokens[at]?.token;
  const begun = token === undefined ? undefined : node.byFirst.get(token);
  if (begun === undefined) return node.open;
  return node.open.length === 0 ? begun : [...begun, ...node.open];
}

/** The ends of a part without slots. */
function ends(node: Node, at: number, read: Tokens): readonly number[] {
  switch (node.kind) {
    case 'word':
      return read.tokens[at]?.token === node.token ? [at + 1] : [];
    case 'slot':
      return [];
    case 'choice':
    case 'sequence': {
      const key = node.id * 1024 + at;
      const known = read.found.get(key);
      if (known !== undefined) return known;
      const found = node.kind === 'choice' ? endsOfChoice(node, at, read) : endsOfSequence(node, at, read);
      read.found.set(key, found);
      return found;
    }
    default:
      return node satisfies never;
  }
}

function endsOfChoice(node: ChoiceNode, at: number, read: Tokens): readonly number[] {
  const found = new Set(alternativesAt(node, at, read).flatMap((one) => ends(one, at, read)));
  if (node.optional) found.add(at);
  return [...found];
}

function endsOfSequence({ of }: SequenceNode, at: number, read: Tokens): readonly number[] {
  let reached: readonly number[] = [at];
  for (const one of of) {
    if (reached.length === 0) return reached;
    const [only] = reached;
    reached =
      reached.length === 1 && only !== undefined
        ? ends(one, only, read)
        : [...new Set(reached.flatMap((place) => ends(one, place, read)))];
  }
  return reached;
}

/** The words that stand in some forms, for telling a misspelt word from a name. */
export function wordsIn(forms: readonly Form[]): ReadonlySet<string> {
  const words = new Set<string>();
  const seen = new Set<Piece>();
  const gather = (piece: Piece): void => {
    if (piece.kind === 'word') for (const word of wordsOf(piece.text)) words.add(word);
    if (piece.kind !== 'choice' || seen.has(piece)) return;
    seen.add(piece);
    for (const pieces of piece.of) for (const one of pieces) gather(one);
  };
  for (const { pieces } of forms) for (const piece of pieces) gather(piece);
  return words;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^a-z']+/).filter((word) => word !== '');
}

const NEEDS = new WeakMap<Piece, ReadonlySet<string> | false>();

/** The words one of which a text must hold for a piece to fit; undefined where it can fit without any. */
function needOf(piece: Piece): ReadonlySet<string> | undefined {
  const known = NEEDS.get(piece) ?? newNeedOf(piece) ?? false;
  NEEDS.set(piece, known);
  return known === false ? undefined : known;
}

function newNeedOf(piece: Piece): ReadonlySet<string> | undefined {
  switch (piece.kind) {
    case 'slot':
      return undefined;
    case 'word': {
      const words = wordsOf(piece.text).filter((word) => !word.includes("'"));
      return words[0] === undefined ? undefined : new Set([words[0]]);
    }
    case 'choice': {
      if (piece.optional) return undefined;
      const each = piece.of.map((pieces) => {
        const needs = pieces.flatMap((one) => needOf(one) ?? []);
        return needs.toSorted((a, b) => a.size - b.size)[0];
      });
      return each.every((need) => need !== undefined)
        ? new Set(each.flatMap((need) => [...need]))
        : undefined;
    }
    default:
      return piece satisfies never;
  }
}
