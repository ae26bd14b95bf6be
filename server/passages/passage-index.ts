import { isOneUnspaced } from '#core/cut-unspaced';
import type { Piece } from './cut-passages.ts';
import { scorePassages } from './score-passages.ts';
import { timeSlices } from './time-slices.ts';
import { wordsIn, wordTable, type WordTable } from './word-table.ts';
import { wordsOf, type Word } from './words-of.ts';

/** A paper's text, to be searched. */
export interface Paper {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** A passage that has all the words, and where they stand in the paper's text. */
export interface FoundPassage extends Piece {
  readonly paper: Paper;
  readonly found: readonly Piece[];
}

export interface PassageIndex {
  /** Those that have the words one after another first, then by how much they are about them. */
  readonly search: (
    words: string,
    limit: number,
  ) => Promise<{ readonly passages: readonly FoundPassage[]; readonly total: number }>;
  /** How many papers it holds. */
  readonly papers: number;
}

/**
 * An index of the passages of papers. A passage is found by having every word, whatever their order; the last word may
 * be the beginning of one, as it still is while somebody types. What stands in double quotes must stand so, and so must
 * what is written without blanks, whose words nobody can tell apart. Building and searching go on in slices: the server answers others meanwhile, however much there is.
 */
export async function passageIndex(papers: readonly Paper[]): Promise<PassageIndex> {
  const table = await wordTable(
    papers.map(({ text }) => text),
    timeSlices(),
  );

  /** The first of those that fit, and how many do. */
  async function best(wanted: Wanted, limit: number) {
    const slices = timeSlices();
    const fitting = await Promise.all(wanted.words.map((_, place) => wordsLike(table, wanted, place)));
    const { complete, scores } = await scorePassages(table, fitting, slices);
    const row = fitting.map((words) => new Set(words.map(({ word }) => word)));
    const phrases = wanted.phrases.map((phrase) =>
      phrase.map((word) => new Set([table.numberOf.get(word) ?? NO_WORD])),
    );
    const hits: Hit[] = [];
    let total = 0;
    for (let passage = 0; passage < table.passages.count; passage += 1) {
      if (passage % 256 === 0 && slices.due()) await slices.rest();
      if (!complete(passage) || !phrases.every((phrase) => standInARow(table, passage, phrase))) continue;
      total += 1;
      const inARow = row.length === 1 || standInARow(table, passage, row);
      keep(hits, { passage, inARow, score: scores[passage] ?? 0 }, limit, before);
    }
    return { hits, total };
  }

  function before(a: Hit, b: Hit): boolean {
    if (a.inARow !== b.inARow) return a.inARow;
    if (a.score !== b.score) return a.score > b.score;
    const [one, other] = [paperOf(a.passage)?.id ?? '', paperOf(b.passage)?.id ?? ''];
    return one === other ? a.passage < b.passage : one < other;
  }

  function paperOf(passage: number): Paper | undefined {
    return papers[table.passages.paper[passage] ?? 0];
  }

  function told(passage: number, wanted: Wanted): readonly FoundPassage[] {
    const paper = paperOf(passage);
    if (paper === undefined) return [];
    const start = table.passages.start[passage] ?? 0;
    const end = table.passages.end[passage] ?? 0;
    const its = wordsOf(paper.text.slice(start, end));
    const found = runOf(its, wanted) ?? standing(its, wanted);
    return [
      { paper, start, end, found: found.map((one) => ({ start: start + one.start, end: start + one.end })) },
    ];
  }

  return {
    papers: papers.length,
    search: async (asked, limit) => {
      const wanted = wantedOf(asked);
      if (wanted.words.length === 0) return { passages: [], total: 0 };
      const { hits, total } = await best(wanted, limit);
      return { total, passages: hits.flatMap(({ passage }) => told(passage, wanted)) };
    },
  };
}

/** What stands for a word that is in no paper. */
const NO_WORD = -1;

interface Hit {
  readonly passage: number;
  readonly inARow: boolean;
  readonly score: number;
}

/** Puts a hit where it belongs among the best so far, of which no more than `limit` are kept. */
function keep(hits: Hit[], hit: Hit, limit: number, before: (a: Hit, b: Hit) => boolean): void {
  const last = hits.at(-1);
  if (hits.length >= limit && (last === undefined || !before(hit, last))) return;
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = hits[middle];
    if (other !== undefined && before(other, hit)) low = middle + 1;
    else high = middle;
  }
  hits.splice(low, 0, hit);
  if (hits.length > limit) hits.pop();
}

/** The words of the papers that a word asked for may be, each with how much it counts. */
async function wordsLike(table: WordTable, wanted: Wanted, place: number) {
  const word = wanted.words[place] ?? '';
  const exact = table.numberOf.get(word);
  if (!mayGoOn(wanted, place)) return exact === undefined ? [] : [{ word: exact, weight: 1 }];
  const slices = timeSlices();
  const like: { readonly word: number; readonly weight: number }[] = [];
  for (const [number, each] of table.words.entries()) {
    if (number % 4_096 === 0 && slices.due()) await slices.rest();
    if (!isWord(each, wanted, place)) continue;
    // A word that goes on counts less than the very word, and less the longer it goes on.
    const longer = each.length - word.length;
    like.push({
      word: number,
      weight: longer === 0 ? 1 : (0.375 * each.length) / (each.length + 0.3 * longer),
    });
  }
  return like;
}

/** Whether words stand one after another in a passage, each as one of some words. */
function standInARow(table: WordTable, passage: number, row: readonly ReadonlySet<number>[]): boolean {
  const [from, to] = wordsIn(table, passage);
  for (let first = from; first + row.length <= to; first += 1) {
    if (row.every((words, place) => words.has(table.inOrder[first + place] ?? NO_WORD))) return true;
  }
  return false;
}

interface Wanted {
  readonly words: readonly string[];
  /** What stood in double quotes, or without blanks, each as its words. */
  readonly phrases: readonly (readonly string[])[];
  /** Whether the last word may go on. */
  readonly begun: boolean;
}

function wantedOf(asked: string): Wanted {
  const plainly = (text: string): readonly string[] => wordsOf(text).map(({ plain }) => plain);
  const quoted = [...asked.matchAll(/["“”„]([^"“”„]+)["“”„]/gu)].map(([, within = '']) => plainly(within));
  const words = wordsOf(asked);
  return {
    words: words.map(({ plain }) => plain),
    phrases: [...quoted, ...overlapping(words)].filter((phrase) => phrase.length > 0),
    begun: /[\p{L}\p{M}\p{N}]$/u.test(asked),
  };
}

/** The words of each stretch that overlap, as pairs do of what is written without blanks. */
function overlapping(words: readonly Word[]): readonly (readonly string[])[] {
  const stretches: string[][] = [];
  for (const [at, { plain, start }] of words.entries()) {
    if (start < (words[at - 1]?.end ?? 0)) stretches.at(-1)?.push(plain);
    else stretches.push([plain]);
  }
  return stretches.filter(({ length }) => length > 1);
}

/** Where the words stand one after another, as one stretch; undefined where they do not. */
function runOf(its: readonly Word[], wanted: Wanted): readonly Piece[] | undefined {
  const { length } = wanted.words;
  for (let from = 0; from + length <= its.length; from++) {
    const run = its.slice(from, from + length);
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    if (run.every(({ plain }, place) => isWord(plain, wanted, place))) {
      return [{ start: first.start, end: last.end }];
    }
  }
  return undefined;
}

function standing(its: readonly Word[], wanted: Wanted): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { plain, start, end } of its) {
    if (!wanted.words.some((_, place) => isWord(plain, wanted, place))) continue;
    const last = pieces.at(-1);
    if (last !== undefined && start < last.end) pieces[pieces.length - 1] = { start: last.start, end };
    else pieces.push({ start, end });
  }
  return pieces;
}

function isWord(plain: string, wanted: Wanted, place: number): boolean {
  const word = wanted.words[place] ?? '';
  if (isOneUnspaced(word)) return plain.includes(word);
  return mayGoOn(wanted, place) ? plain.startsWith(word) : plain === word;
}

/** Whether a word of the papers may have more letters than the one asked for. */
function mayGoOn({ words, begun }: Wanted, place: number): boolean {
  return (begun && place === words.length - 1) || isOneUnspaced(words[place] ?? '');
}
