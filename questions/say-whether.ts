import type { AnswerRow } from './catalogue-entry.ts';
import type { Part } from './sentence.ts';

const ASKS = /^(?:is|are|was|were|has|have|had|did|does|do|can|could|whether|if|that)\b/;

/** True where a question wants yes or no: `did Labour call for Rudd to go`. `words` are without what is only polite. */
export function asksWhether(words: string): boolean {
  return ASKS.test(words);
}

/**
 * A sentence that answers a question for yes or no: `Yes: …` where a source says so and nobody denies it, else how far
 * it stands. `rows` are those that mean yes; without any the sentence stays as it is, because papers that are silent do
 * not say no.
 */
export function sayWhether(sentence: readonly Part[], rows: readonly AnswerRow[]): readonly Part[] {
  if (rows.length === 0) return sentence;
  const standings = new Set(rows.map(({ status }) => status));
  const begins = ['documented', 'admitted', 'asserted', 'background'] as const;
  if (begins.some((standing) => standings.has(standing))) return ['Yes: ', ...inSentence(sentence)];
  if (standings.has('alleged')) return ['So it is alleged: ', ...inSentence(sentence)];
  if (standings.has('disputed')) return ['That is disputed: ', ...inSentence(sentence)];
  if (standings.has('denied')) return ['Only its denial is on record: ', ...inSentence(sentence)];
  if (standings.has('withdrawn')) return ['That was taken back: ', ...inSentence(sentence)];
  return sentence;
}

/** After a colon a sentence goes on in small letters, unless a name begins it. */
function inSentence([first, ...rest]: readonly Part[]): readonly Part[] {
  if (first === '') return inSentence(rest);
  if (typeof first !== 'string') return first === undefined ? [] : [first, ...rest];
  return [
    first.replace(/^(?:On|In|Sources|Since|Before|After|Up|From|At|By|Between|About|The)\b/, (word) =>
      word.toLowerCase(),
    ),
    ...rest,
  ];
}
