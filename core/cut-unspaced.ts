/** Where a piece of a text stands in it. Offsets are UTF-16 code units. */
export interface Cut {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The scripts that put no blanks between words, and in which a word is often one letter long. */
const UNSPACED = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Mymr}`;
/** Names in Hangul are written in one: the name of the family, and the given one. */
const HANGUL = String.raw`\p{scx=Hang}`;

const LETTER = { words: lettersOf(UNSPACED), names: lettersOf(UNSPACED + HANGUL) };
const ONE_LETTER = new RegExp(`^[${UNSPACED}]$`, 'u');
/** None of these scripts lies below: most words are told by that alone. */
const BELOW = /^[\0-\u0dff]*$/;

/**
 * A run of letters as the words that it is compared by. What is written without blanks is cut into overlapping pairs of
 * letters, since nobody but a reader of the language knows where its words end: a word within a run is found by its own
 * pairs, one after another. The same text is cut the same everywhere, which dictionaries of browsers do not promise.
 */
export function cutUnspaced(run: string, of: 'words' | 'names' = 'words'): readonly Cut[] {
  if (BELOW.test(run)) return run === '' ? [] : [{ text: run, start: 0, end: run.length }];
  const cuts: Cut[] = [];
  let spaced = 0;
  const upTo = (end: number): void => {
    if (end > spaced) cuts.push({ text: run.slice(spaced, end), start: spaced, end });
  };
  for (const { index, 0: letters } of run.matchAll(LETTER[of].runs)) {
    upTo(index);
    spaced = index + letters.length;
    const ends = [...letters.matchAll(LETTER[of].each)].map(
      (letter) => index + letter.index + letter[0].length,
    );
    const starts = [index, ...ends];
    for (let at = 0; at < Math.max(1, ends.length - 1); at += 1) {
      const [start = 0, end = 0] = [starts[at], ends[Math.min(at + 1, ends.length - 1)]];
      cuts.push({ text: run.slice(start, end), start, end });
    }
  }
  upTo(run.length);
  return cuts;
}

/** Whether a word, as it is compared, is a single letter of such a script, which may stand in any of its pairs. */
export function isOneUnspaced(plain: string): boolean {
  return ONE_LETTER.test(plain);
}

function lettersOf(scripts: string): { readonly each: RegExp; readonly runs: RegExp } {
  const letter = String.raw`[${scripts}]\p{M}*`;
  return { each: new RegExp(letter, 'gu'), runs: new RegExp(`(?:${letter})+`, 'gu') };
}
