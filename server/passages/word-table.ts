import { cutPassages } from './cut-passages.ts';
import { numbers } from './numbers.ts';
import type { TimeSlices } from './time-slices.ts';
import { wordsOf } from './words-of.ts';

/**
 * The words of many passages as numbers, in a few flat lists: some ten million words of a large case are tens of
 * megabytes. A passage is its place in the order of its papers and its text; a word is its place in `words`.
 */
export interface WordTable {
  /** Each word once, as it is compared. */
  readonly words: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly passages: {
    readonly count: number;
    /** The place of a passage's paper, and where in its text it lies. */
    readonly paper: Uint32Array;
    readonly start: Uint32Array;
    readonly end: Uint32Array;
    /** Where a passage's words begin in `inOrder`; those of the last one end where this list does. */
    readonly firstWord: Uint32Array;
  };
  /** Every word of every passage, in their order. */
  readonly inOrder: Uint32Array;
  /** Where the passages of a word begin in `passagesOf`; one longer than `words`. */
  readonly firstPassage: Uint32Array;
  /** The passages of each word, each once, in their order. */
  readonly passagesOf: Uint32Array;
  /** How often the word stands in each of them, up to 255. */
  readonly timesIn: Uint8Array;
}

export async function wordTable(texts: readonly string[], slices: TimeSlices): Promise<WordTable> {
  const words: string[] = [];
  const numberOf = new Map<string, number>();
  const [paper, start, end, firstWord, inOrder] = [numbers(), numbers(), numbers(), numbers(), numbers()];
  for (const [place, text] of texts.entries()) {
    for (const piece of cutPassages(text)) {
      if (slices.due()) await slices.rest();
      paper.push(place);
      start.push(piece.start);
      end.push(piece.end);
      firstWord.push(inOrder.length());
      for (const { plain } of wordsOf(text.slice(piece.start, piece.end))) {
        let number = numberOf.get(plain);
        if (number === undefined) {
          number = words.push(plain) - 1;
          numberOf.set(plain, number);
        }
        inOrder.push(number);
      }
    }
  }
  const passages = {
    count: paper.length(),
    paper: paper.all(),
    start: start.all(),
    end: end.all(),
    firstWord: firstWord.all(),
  };
  return {
    words,
    numberOf,
    passages,
    inOrder: inOrder.all(),
    ...(await passagesByWord(passages.firstWord, inOrder.all(), words.length, slices)),
  };
}

/** The words of a passage: from where to where they lie in the list of all. */
export function wordsIn(table: WordTable, passage: number): readonly [from: number, to: number] {
  const { firstWord } = table.passages;
  return [firstWord[passage] ?? 0, firstWord[passage + 1] ?? table.inOrder.length];
}

async function passagesByWord(
  firstWord: Uint32Array,
  inOrder: Uint32Array,
  words: number,
  slices: TimeSlices,
): Promise<Pick<WordTable, 'firstPassage' | 'passagesOf' | 'timesIn'>> {
  /** Calls `see` with each word of each passage, and whether the passage had it before. */
  async function walk(see: (word: number, passage: number, again: boolean) => void): Promise<void> {
    const lastIn = new Uint32Array(words).fill(firstWord.length);
    for (const [passage, from] of firstWord.entries()) {
      if (passage % 64 === 0 && slices.due()) await slices.rest();
      const to = firstWord[passage + 1] ?? inOrder.length;
      for (let place = from; place < to; place += 1) {
        const word = inOrder[place] ?? 0;
        see(word, passage, lastIn[word] === passage);
        lastIn[word] = passage;
      }
    }
  }

  const firstPassage = new Uint32Array(words + 1);
  await walk((word, _, again) => {
    if (!again) firstPassage[word + 1] = (firstPassage[word + 1] ?? 0) + 1;
  });
  for (let word = 0; word < words; word += 1) {
    firstPassage[word + 1] = (firstPassage[word + 1] ?? 0) + (firstPassage[word] ?? 0);
  }
  const passagesOf = new Uint32Array(firstPassage[words] ?? 0);
  const timesIn = new Uint8Array(passagesOf.length);
  const next = firstPassage.slice();
  await walk((word, passage, again) => {
    const place = (next[word] ?? 0) - (again ? 1 : 0);
    if (!again) {
      passagesOf[place] = passage;
      next[word] = place + 1;
    }
    timesIn[place] = Math.min(255, (timesIn[place] ?? 0) + 1);
  });
  return { firstPassage, passagesOf, timesIn };
}
