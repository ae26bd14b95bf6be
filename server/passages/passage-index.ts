import MiniSearch from 'minisearch';
import { cutPassages, type Piece } from './cut-passages.ts';
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
  ) => { readonly passages: readonly FoundPassage[]; readonly total: number };
  /** How many papers it holds. */
  readonly papers: number;
}

/** Passages put into the index between two turns of whatever else the server does. */
const AT_ONCE = 200;

/**
 * An index of the passages of papers. A passage is found by having every word, whatever their order; the last word may
 * be the beginning of one, as it still is while somebody types. What stands in double quotes must stand so.
 */
export async function passageIndex(papers: readonly Paper[]): Promise<PassageIndex> {
  const passages = papers.flatMap((paper) => cutPassages(paper.text).map((piece) => ({ paper, ...piece })));
  const index = new MiniSearch<{ readonly id: number; readonly text: string }>({
    fields: ['text'],
    tokenize: (text) => wordsOf(text).map(({ plain }) => plain),
    processTerm: (term) => term,
  });
  await index.addAllAsync(
    passages.map(({ paper, start, end }, id) => ({ id, text: paper.text.slice(start, end) })),
    { chunkSize: AT_ONCE },
  );
  return {
    papers: papers.length,
    search: (asked, limit) => {
      const wanted = wantedOf(asked);
      if (wanted.words.length === 0) return { passages: [], total: 0 };
      const hits = index
        .search(wanted.words.join(' '), {
          combineWith: 'AND',
          prefix: (_, place, terms) => wanted.begun && place === terms.length - 1,
        })
        .flatMap(({ id, score }) => {
          const passage = passages[Number(id)];
          if (passage === undefined) return [];
          const its = wordsOf(passage.paper.text.slice(passage.start, passage.end));
          if (!wanted.phrases.every((phrase) => runOf(its, phrase, false) !== undefined)) return [];
          const run = runOf(its, wanted.words, wanted.begun);
          return [{ passage, score, inARow: run !== undefined, found: run ?? standing(its, wanted) }];
        })
        .sort(
          (a, b) =>
            Number(b.inARow) - Number(a.inARow) ||
            b.score - a.score ||
            (a.passage.paper.id < b.passage.paper.id
              ? -1
              : a.passage.paper.id > b.passage.paper.id
                ? 1
                : 0) ||
            a.passage.start - b.passage.start,
        );
      return {
        total: hits.length,
        passages: hits.slice(0, limit).map(({ passage, found }) => ({
          ...passage,
          found: found.map(({ start, end }) => ({
            start: passage.start + start,
            end: passage.start + end,
          })),
        })),
      };
    },
  };
}

interface Wanted {
  readonly words: readonly string[];
  /** What stood in double quotes, each as its words. */
  readonly phrases: readonly (readonly string[])[];
  /** Whether the last word may go on. */
  readonly begun: boolean;
}

function wantedOf(asked: string): Wanted {
  const plainly = (text: string): readonly string[] => wordsOf(text).map(({ plain }) => plain);
  const phrases = [...asked.matchAll(/["“”„]([^"“”„]+)["“”„]/gu)].map(([, within = '']) => plainly(within));
  return {
    words: plainly(asked),
    phrases: phrases.filter((phrase) => phrase.length > 0),
    begun: /[\p{L}\p{M}\p{N}]$/u.test(asked),
  };
}

/** Where words stand one after another, as one stretch; undefined where they do not. */
function runOf(
  its: readonly Word[],
  wanted: readonly string[],
  begun: boolean,
): readonly Piece[] | undefined {
  for (let from = 0; from + wanted.length <= its.length; from++) {
    const run = its.slice(from, from + wanted.length);
    const fits = run.every(({ plain }, place) => isWord(plain, wanted, place, begun));
    const [first, last] = [run[0], run.at(-1)];
    if (fits && first !== undefined && last !== undefined) return [{ start: first.start, end: last.end }];
  }
  return undefined;
}

function standing(its: readonly Word[], { words, begun }: Wanted): readonly Piece[] {
  return its
    .filter(({ plain }) => words.some((_, place) => isWord(plain, words, place, begun)))
    .map(({ start, end }) => ({ start, end }));
}

function isWord(plain: string, wanted: readonly string[], place: number, begun: boolean): boolean {
  const word = wanted[place] ?? '';
  return begun && place === wanted.length - 1 ? plain.startsWith(word) : plain === word;
}
