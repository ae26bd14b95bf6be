import { plainText } from '#core/plain-text';

/**
 * Names that read like a part of a sentence, as titles do: with marks, question words or days in them. In a question each
 * stands as one word, so that nobody takes what it says for what is asked: `who published “Who knew what, when?”`.
 */
export interface Titles {
  /** A text with each such name as one word. */
  readonly joined: (text: string) => string;
  /** The word for a name; undefined where it needs none. */
  readonly wordFor: (name: string) => string | undefined;
  /** A text with those words as the names that they stand for. */
  readonly parted: (text: string) => string;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Marks within a name, question words, days: what a reader of sentences would stumble over. */
const STUMBLES =
  /[?!:;,"“”](?=.)|[?!]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:who|whom|whose|what|when|where|why|how|which|said|says)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4}\b|\b\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/;
const LEAST_WORDS = 2;
/** What announces a title, and is no part of the name `BBC piece “Who knew what?”`: `the BBC piece titled “Who knew what?”`. */
const CALLED = / (?:titled|entitled|called|headlined|headed)(?= ["“'‘])/gu;

export function titles(names: Iterable<string>): Titles {
  /** By the first two words: the titles that begin so, the longest first. */
  const byStart = new Map<string, { readonly words: readonly string[]; readonly word: string }[]>();
  const nameOf = new Map<string, string>();
  const wordFor = (name: string): string | undefined => {
    const plain = plainText(name);
    if (!STUMBLES.test(plain)) return undefined;
    const words = plain.match(WORD) ?? [];
    return words.length < LEAST_WORDS ? undefined : `title${words.join('')}`;
  };
  for (const name of names) {
    const word = wordFor(name);
    if (word === undefined || nameOf.has(word)) continue;
    nameOf.set(word, name);
    const words = plainText(name).match(WORD) ?? [];
    const start = words.slice(0, 2).join(' ');
    const known = byStart.get(start);
    const title = { words, word };
    if (known === undefined) byStart.set(start, [title]);
    else {
      known.push(title);
      known.sort((a, b) => b.words.length - a.words.length);
    }
  }
  const join = (text: string): string => {
    const found = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, index }));
    let [made, done] = ['', 0];
    for (let at = 0; at < found.length; at += 1) {
      const start = `${found[at]?.word ?? ''} ${found[at + 1]?.word ?? ''}`;
      const title = byStart
        .get(start)
        ?.find(({ words }) => words.every((word, more) => found[at + more]?.word === word));
      if (title === undefined) continue;
      const last = found[at + title.words.length - 1];
      const from = found[at]?.index ?? 0;
      const end = (last?.index ?? 0) + (last?.word.length ?? 0);
      // the marks of quotation round it, and the mark that ends it where the question goes on
      const before = /["“'‘]$/u.exec(text.slice(done, from))?.[0].length ?? 0;
      const after = /^[?!.]?["”'’](?!s\b)|^[?!](?= *\S)/u.exec(text.slice(end))?.[0].length ?? 0;
      made += `${text.slice(done, from - before)}${title.word}`;
      done = end + after;
      at += title.words.length - 1;
    }
    return made + text.slice(done);
  };
  return {
    wordFor,
    joined: (text) => {
      if (byStart.size === 0) return text;
      const unannounced = text.replace(CALLED, '');
      const made = join(unannounced);
      return made === unannounced ? text : made;
    },
    parted: (text) => text.replace(/\btitle[\p{L}\p{N}]+/gu, (word) => nameOf.get(word) ?? word),
  };
}
