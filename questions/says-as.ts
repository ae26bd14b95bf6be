/**
 * Whether some words of a question say what a sentence of the case says: a claim, or what happened. All of them stand in
 * it and in its order (`targets for removals` is also `removal targets`), it says hardly more, and nothing that would
 * turn what they say round. `closely`: next to no word is missing. Both are words as `wordsOf` gives them.
 */
export function saysAs(asked: readonly string[], sentence: readonly string[], closely: boolean): boolean {
  const wanted = telling(asked);
  if (wanted.length < LEAST || sentence.some((word) => TURNS.has(word) && !asked.includes(word)))
    return false;
  return [sentence, attributive(sentence)].some((said) => {
    const words = telling(said);
    return stand(wanted, words) && wanted.length >= words.length * (closely ? CLOSELY : ROUGHLY);
  });
}

/** Fewer words are a name or a part of one, and no sentence. */
const LEAST = 3;
const CLOSELY = 7 / 8;
const ROUGHLY = 0.6;

/** Words that only hold a sentence together. */
const HOLDING: ReadonlySet<string> = new Set(
  'the a an of to in on at for from by with and that had has have was were is are be been being did do does'.split(
    ' ',
  ),
);
/** Without these, a sentence says something else. */
const TURNS: ReadonlySet<string> = new Set(
  'not never no nor neither cannot without if unless whether either may might could would should must will'.split(
    ' ',
  ),
);

function telling(words: readonly string[]): readonly string[] {
  return words.filter((word) => !HOLDING.has(word)).map(singular);
}

function singular(word: string): string {
  return word.length > 3 && !word.endsWith('ss') ? word.replace(/s$/, '') : word;
}

/** `targets for removals` as `removals targets`. */
function attributive(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => index > 0 && (word === 'for' || word === 'of'));
  const [before, after] = [words[at - 1], words[at + 1]];
  return at < 1 || before === undefined || after === undefined
    ? words
    : [...words.slice(0, at - 1), after, before, ...words.slice(at + 2)];
}

function stand(wanted: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const word of wanted) {
    const found = words.indexOf(word, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
