import { Failure } from '#core/failure';

/** How deep brackets may lie in one another, and how deep braces: each level of a subquery doubles the planner's work. */
const DEEPEST = { brackets: 40, braces: 12 } as const;
/** How many words such as NOT may follow one another. */
const LONGEST_CHAIN = 40;

/**
 * Refuses a text that is nested deeper than anybody writes: a planner that is at such a text cannot be told to stop. It
 * only counts, without telling code from texts and comments, so it may count too much; it decides nothing else.
 */
export function checkNesting(text: string): void {
  const decoded = text.replaceAll(/\\u+([0-9A-Fa-f]{4})/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
  let depth = 0;
  let braces = 0;
  let chain = 0;
  for (const [word] of decoded.matchAll(COUNTED)) {
    chain = CHAINED.test(word) ? chain + 1 : 0;
    if (OPENING.test(word)) depth += 1;
    if (CLOSING.test(word)) depth = Math.max(0, depth - 1);
    if (word === '{') braces += 1;
    if (word === '}') braces = Math.max(0, braces - 1);
    if (depth > DEEPEST.brackets || braces > DEEPEST.braces || chain > LONGEST_CHAIN) {
      throw new Failure('too-large', 'The statement is nested too deeply. Make it flatter.');
    }
  }
}

const COUNTED = /[()[\]{}+-]|[\p{L}\p{N}_]+|\S/gu;
const OPENING = /^(?:[([{]|case)$/i;
const CLOSING = /^(?:[)\]}]|end)$/i;
const CHAINED = /^(?:not|[+-])$/i;
