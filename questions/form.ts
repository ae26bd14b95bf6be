import { parseNotation, type Piece } from './notation.ts';

/** One way to word a question. */
export interface Form {
  readonly pattern: RegExp;
  /** True where it means this question only with a date beside it. */
  readonly dated: boolean;
  /** The words that stand in it, for telling a misspelt word from a name. */
  readonly words: readonly string[];
  /** Of each of these sets a text must hold a word, or the pattern cannot fit: the quick way to tell that it does not. */
  readonly needs: readonly ReadonlySet<string>[];
}

const DATED = '@date ';

/** Compiles one form (`notation.ts` says how it is written). Slots take at least one character, as few as the rest allows. */
export function form(typed: string): Form {
  const dated = typed.startsWith(DATED);
  const pieces = parseNotation(dated ? typed.slice(DATED.length) : typed);
  return {
    pattern: new RegExp(`^${sequence(pieces)}$`, 'u'),
    dated,
    words: [...new Set(pieces.flatMap(wordsOfPiece))],
    needs: pieces.flatMap((piece) => needOf(piece) ?? []),
  };
}

function sequence(pieces: readonly Piece[]): string {
  return pieces.map(source).join('\\s*');
}

function source(piece: Piece): string {
  switch (piece.kind) {
    case 'slot':
      return `(?<${piece.name}>.+?)`;
    case 'word':
      return `${boundary(piece.text[0])}${piece.text.replace(/[.*+?^$\\]/g, '\\$&')}${boundary(piece.text.at(-1))}`;
    case 'choice':
      return `(?:${[...piece.of].sort(longestFirst).map(sequence).join('|')})${piece.optional ? '?' : ''}`;
    default:
      return piece satisfies never;
  }
}

/** Where a part begins or ends with a letter, a word must begin or end too: `to` is not found inside `tom`. */
function boundary(character: string | undefined): string {
  return character !== undefined && /[a-z]/.test(character) ? '\\b' : '';
}

/** A longer wording goes first, so that a slot never swallows the rest of it. */
function longestFirst(a: readonly Piece[], b: readonly Piece[]): number {
  return lengthOf(b) - lengthOf(a);
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => {
    switch (piece.kind) {
      case 'slot':
        return sum;
      case 'word':
        return sum + piece.text.length + 1;
      case 'choice':
        return sum + (piece.optional ? 0 : Math.min(...piece.of.map(lengthOf)));
      default:
        return piece satisfies never;
    }
  }, 0);
}

function wordsOfPiece(piece: Piece): readonly string[] {
  switch (piece.kind) {
    case 'slot':
      return [];
    case 'word':
      return piece.text.split(/[^a-z']+/).filter((word) => word !== '');
    case 'choice':
      return piece.of.flat().flatMap(wordsOfPiece);
    default:
      return piece satisfies never;
  }
}

/** The words one of which a text must hold for a piece to fit; undefined where it can fit without any. */
function needOf(piece: Piece): ReadonlySet<string> | undefined {
  switch (piece.kind) {
    case 'slot':
      return undefined;
    case 'word': {
      const words = wordsOfPiece(piece).filter((word) => !word.includes("'"));
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
