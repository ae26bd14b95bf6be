import { isFormWord } from './form-words.ts';
import type { NameIndex } from './name-index.ts';

/**
 * A question without the adverbs that only say how something was done: `who has bitterly attacked her`. Those that narrow or
 * turn what is asked, judge it, or stand in a wording or a name stay. Undefined where it has none.
 */
export function withoutManner(words: string, names: NameIndex): string | undefined {
  const plain = words
    .replace(/(?<![\w'-])[a-z]{3,}ly\b ?/g, (found) => {
      const word = found.trim();
      return TELLS.has(word) || isFormWord(word) || names.knowsWord(word) ? found : '';
    })
    .trim();
  return plain === words ? undefined : plain;
}

/** Adverbs that narrow, turn round, date, count or judge; and words that only end so. */
const TELLS: ReadonlySet<string> = new Set(
  (
    'only solely exclusively merely purely hardly barely scarcely nearly mostly mainly partly largely chiefly primarily especially particularly ' +
    'originally initially recently lately newly early previously formerly currently presently immediately shortly subsequently ultimately eventually finally firstly lastly ' +
    'daily weekly monthly yearly quarterly annually hourly repeatedly frequently rarely usually generally normally ' +
    'wrongly rightly falsely unfairly fairly unjustly justly unlawfully illegally lawfully legally wrongfully improperly properly truthfully honestly dishonestly knowingly deliberately ' +
    'likely unlikely possibly probably presumably supposedly allegedly reportedly equally similarly differently jointly separately individually collectively ' +
    'directly indirectly privately secretly anonymously verbally orally electronically internally externally ' +
    'family reply apply supply rely comply imply ally rally tally july italy assembly anomaly homily monopoly bully fully jelly belly folly lily fly ugly friendly costly deadly lively lonely holy elderly'
  ).split(' '),
);
