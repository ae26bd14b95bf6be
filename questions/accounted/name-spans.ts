import { ENTITY_LABEL_NAMES } from '#core/model/labels';
import { calledOtherwise } from '../called-otherwise.ts';
import { describedBy } from '../described.ts';
import { toldByDeed } from '../told-by-deed.ts';
import { tokensIn } from '../form.ts';
import type { QuestionContext } from '../read-forms.ts';

/** A name in a text: from a token to before another, without what makes it possessive. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly possessive: boolean;
}

/**
 * The names of a text, and where `described` the descriptions too: without, `the paper that Rudd wrote` is a paper and a
 * person.
 */
export type FindNames = (text: string, described: boolean) => readonly NameSpan[];

const LONGEST = 10;
/** What a description begins with, where it does not begin with a name. */
const ARTICLE = /^(?:the|that|this|those|these|a|an)$/;
/** What stands in a question and in no description. */
const OF_QUESTION =
  /^(?:who|whom|whose|what|which|when|where|how|why|did|does|do|was|were|is|are|has|have|had|said|say|told|so|but|if|whether|somebody|someone|anyone|anything|something)$/;

/** Finds the names and descriptions of texts, the longest first taken, from left to right. None stands in another. */
export function nameFinder({ names, today }: QuestionContext): FindNames {
  const known = new Map<string, boolean>();
  const isNamed = (words: string): boolean => names.called(words, ENTITY_LABEL_NAMES).length > 0;
  /** Descriptions are costly to tell, and stand in all texts that are cut from one question. */
  const isDescribed = (words: string): boolean => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const described =
      describedBy(words, ENTITY_LABEL_NAMES, names, today).length === 1 ||
      calledOtherwise(words, ENTITY_LABEL_NAMES, names).kind === 'one' ||
      toldByDeed(words, ENTITY_LABEL_NAMES, names, today).length === 1;
    known.set(words, described);
    return described;
  };
  return (text, described) => {
    const tokens = tokensIn(text);
    const wordsOf = (from: number, to: number): string =>
      text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    const found: NameSpan[] = [];
    for (let from = 0; from < tokens.length;) {
      const to = longestAt(from);
      if (to === undefined) from += 1;
      else {
        const own = possessiveAt(to);
        found.push({ from, to: own ?? to, text: wordsOf(from, to), possessive: own !== undefined });
        from = own ?? to;
      }
    }
    return found;

    function longestAt(from: number): number | undefined {
      const until = tokens.findIndex(({ token }, at) => at >= from && OF_QUESTION.test(token));
      const most = Math.min(from + LONGEST, until === -1 ? tokens.length : until);
      const ends = Array.from({ length: Math.max(0, most - from) }, (_, fewer) => most - fewer).filter(
        (to) => tokens[to - 1]?.token !== "'" && tokens[from]?.token !== "'" && !endsPossessive(to),
      );
      const called = ends.find((to) => isNamed(wordsOf(from, to)));
      if (!described) return called;
      if (called === undefined && !ARTICLE.test(tokens[from]?.token ?? '')) return undefined;
      return (
        ends.find((to) => to - from > 1 && to > (called ?? 0) && isDescribed(wordsOf(from, to))) ?? called
      );
    }

    /** `Rudd's` is Rudd, and something of hers. */
    function endsPossessive(to: number): boolean {
      return to - 2 > 0 && possessiveAt(to - 2) === to;
    }

    /** Where `'s` ends, or the apostrophe after an `s`, that stands at a place. */
    function possessiveAt(at: number): number | undefined {
      if (tokens[at]?.token !== "'" || tokens[at]?.start !== tokens[at - 1]?.end) return undefined;
      return tokens[at + 1]?.token === 's' ? at + 2 : at + 1;
    }
  };
}
