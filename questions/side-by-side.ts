import { ENTITY_LABEL_NAMES } from '#core/model/labels';
import type { CalendarDay } from './calendar-day.ts';
import { datePhrases } from './date-phrase.ts';
import type { NameIndex } from './name-index.ts';

const MOST_WORDS = 8;
const MOST_OF_A_NAME = 5;
/** What joins two names, or tells that a text is a sentence and not a few words as in a telegram. */
const SENTENCE =
  /^(?:who|whom|whose|what|which|when|where|how|is|are|was|were|did|does|do|has|have|had|and|to|with|by|from|about|on|of|between|before|after|since|until|in|at|for|against)$/;

/**
 * Two names that stand side by side in a few words, with what joins them in a sentence: `Gove Rudd link` is `Gove and
 * Rudd link`, `contradictions Rudd removal targets` is `contradictions Rudd about removal targets`. Both must be whole
 * names; empty where they are not, or where the words can be parted in two ways.
 */
export function sideBySide(text: string, names: NameIndex, today: CalendarDay): readonly string[] {
  const words = text.split(' ');
  if (words.length < 3 || words.length > MOST_WORDS || words.some((word) => SENTENCE.test(word))) return [];
  const isName = (from: number, to: number): boolean =>
    to - from <= MOST_OF_A_NAME &&
    names.called(words.slice(from, to).join(' '), ENTITY_LABEL_NAMES).length > 0;
  const places = words.flatMap((_, at) => {
    const before = words.findIndex((_, from) => from < at && isName(from, at));
    const to = words.findLastIndex((_, last) => last >= at && isName(at, last + 1)) + 1;
    // `Amber Rudd` is one name, though each of its words is one too
    return before === -1 || to === 0 || isName(before, to) ? [] : [{ at, whole: to - before }];
  });
  const most = Math.max(...places.map(({ whole }) => whole));
  const [only, other] = places.filter(({ whole }) => whole === most);
  if (only === undefined || other !== undefined) return [];
  // two names and nothing else, or a day, ask nothing
  const dated = datePhrases(text, today).map(({ start, end }) => text.slice(start, end).split(' ').length);
  if ([0, ...dated].some((count) => only.whole + count === words.length)) return [];
  const joined = (by: string): string => words.toSpliced(only.at, 0, by).join(' ');
  return [joined('and'), joined('about')];
}
