/** A part of a text between two marks. */
export interface TextPart {
  readonly words: string;
  /** The mark that stands before it: `:` for any that ends a sentence, `-` for a dash or a word that leads over, else `,`. */
  readonly mark: ':' | '-' | ',' | '';
  /** True where a mark of question stands behind it. */
  readonly asks: boolean;
}

/** A text at its marks, and where `so`, `but` or `and` leads over to another sentence. */
export function partsOf(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  let mark: TextPart['mark'] = '';
  for (const { 0: whole, index } of text.matchAll(MARKS)) {
    parts.push({ words: text.slice(at, index).trim(), mark, asks: /^\s*\?/.test(whole) });
    mark = /^\s*[;:.?!]/.test(whole) ? ':' : /^\s+(?:-|[a-z])/.test(whole) ? '-' : ',';
    at = index + whole.length;
  }
  parts.push({ words: text.slice(at).trim(), mark, asks: false });
  return parts.filter(({ words }) => words !== '');
}

const MARKS =
  /\s*(?:[,;?!]|[:.](?!\d)|\s-+(?=\s))\s*(?:(?:so|but|and|now|because|then|well|right|ok|okay)\b,?\s*)?|\s+(?:cos|because|coz)\s+(?=\S)|\s+or\s+(?=(?:am|are|is|was|were|have|has|did|do|does) (?:i|we|you|that|it|this|they|my|our)\b(?!.*\b(?:or|copied|sent)\b))|\s+(?:so|but)\s+(?=(?:who|whom|whose|what|which|when|where|how|did|does|was|were|is|are|has|have)\b)|\s+(?:so|but|and)\s+(?=(?:need|want|i|i'm|i'd|i've|we|we'd|can|could|may|might|please|would|does any|do you|no idea|not a clue|can't|cannot|haven't)\b)/g;

/** The parts in one text again. */
export function joined(parts: readonly TextPart[]): string {
  return parts
    .map(({ words, mark }, at) => (at === 0 ? words : `${mark === '-' ? ',' : mark} ${words}`))
    .join('');
}
