import { askedByNouns } from './accounted/asking-nouns.ts';
import type { CalendarDay } from './calendar-day.ts';
import { datePhrases } from './date-phrase.ts';
import { mentionsIn } from './name-mentions.ts';
import type { NameIndex } from './name-index.ts';
import {
  ASIDE,
  ASKED,
  ASKER,
  ASKS_OF_ASKER,
  FINITE,
  KNOWING,
  LIMITS,
  NEGATION,
  NOT_KNOWN,
  TURNS,
  YES_OR_NO,
} from './aside-words.ts';
import { joined, partsOf, type TextPart } from './text-parts.ts';

/**
 * What is left of a text when what is said of whoever asks is taken out: who they are, what they need it for, what they
 * do not remember, whom they quote. `I was away, so can someone tell me who wrote the memo?` leaves `who wrote the memo`.
 *
 * What is taken out names nothing of the case, no day, and no condition: a part that could change what is asked stays, and
 * then no form fits. Each of the texts is a way to cut it; the text itself is not among them.
 */
export function withoutAsides(text: string, names: NameIndex, today: CalendarDay): readonly string[] {
  const says = (part: string): boolean => tellsNothing(part, names, today);
  const parts = partsOf(text);
  const told = parts.filter(({ words }) => !says(words));
  // a sentence of its own tells nothing of the question beside it, where that says itself whom or when it is about
  const within = told.filter(
    (part, at) => !isSentenceAside(at === 0 ? { ...part, mark: '' } : part, told[at + 1], names, today),
  );
  const narrowed = within.some(({ words }) => namesOrDates(words, names, today)) && isAsked(within, parts);
  const kept = narrowed ? within : told;
  if (!isAsked(kept, parts)) return [];
  const found = new Set<string>();
  const rest = joined(kept);
  if (kept.length < parts.length) found.add(rest);
  for (const core of coresOf(rest, says)) found.add(core);
  for (const core of [...found]) for (const shorter of withoutTail(core, says)) found.add(shorter);
  for (const shorter of withoutTail(text, says)) found.add(shorter);
  found.delete(text);
  found.delete('');
  return [...found].slice(0, MOST);
}

const MOST = 10;

/** `Rudd on targets: got anything that says the opposite?` asks with what would be left out: then nothing is. */
function isAsked(kept: readonly TextPart[], parts: readonly TextPart[]): boolean {
  return (
    kept.some(({ words, asks }) => asks || ASKED.test(words) || YES_OR_NO.test(words)) ||
    !parts.some((part) => part.asks && !kept.includes(part))
  );
}

/** A sentence beside the question that asks nothing, names nothing of the case, and sets no condition. */
function isSentenceAside(
  { words, mark }: TextPart,
  next: TextPart | undefined,
  names: NameIndex,
  today: CalendarDay,
): boolean {
  const apart = (mark === '' || mark === ':') && (next === undefined || next.mark === ':');
  return (
    apart &&
    (mark !== '' || next !== undefined) &&
    !ASKED.test(words) &&
    !YES_OR_NO.test(words) &&
    !TURNS.test(words) &&
    !LIMITS.test(words) &&
    (FINITE.test(words) || askedByNouns(words).size === 0) &&
    (!NEGATION.test(words) || NOT_KNOWN.test(words)) &&
    !namesOrDates(words, names, today)
  );
}

function namesOrDates(words: string, names: NameIndex, today: CalendarDay): boolean {
  // a month and a prime minister are called as the verb is
  const plain = words.replace(/\bmay (?=(?:be|have|not|well|also|just|seem|sound)\b)/g, '');
  return datePhrases(plain, today).length > 0 || mentionsIn(plain, names).length > 0;
}

/** `got anything that says the opposite`, without its mark of question. */
const GOT_ANY = /^(?:got|seen|heard|found) (?:any|anything|something)\b/;

function tellsNothing(part: string, names: NameIndex, today: CalendarDay): boolean {
  if (ASIDE.test(part)) return true;
  if (TURNS.test(part) || GOT_ANY.test(part)) return false;
  if (NEGATION.test(part) && !NOT_KNOWN.test(part)) return false;
  if (ASKED.test(part.replace(ASKS_OF_ASKER, ''))) return false;
  if (!ASKER.test(part) && !(KNOWING.test(part) && part.split(' ').length < 8)) return false;
  return !namesOrDates(
    part.replace(/\b(?:un)?til (?:now|today|yesterday|tonight|this (?:morning|week))\b/, ''),
    names,
    today,
  );
}

/** The words after which a question begins without a mark: `i need to know | who`, `looking for | the names of`. */
const JOINT =
  /\b(?:confirmed|settled|clarified|checked|know|knows|see|out|tell|me|us|say|ask|asks|asking|wonder|wonders|wondering|establish|certain|sure|clear|learn|hear|understand|check|confirm|identify|remember|recall|forget|forgot|forgotten|need|want|like|after|for|find|list|name|get|have|read|is|about|of|you|explain|show|give|on|hearing|that|(?:to|for) (?:a|an|my|the|our) \w+)$/;
const OPENS =
  /^(?:(?:to|by|from|on|in|at|of|with|against|into|for|behind) )?(?:who|whom|whose|what|which|when|where|how|whether|if|whatever|whoever|everyone|everybody|anyone|anybody|those|all|every|each|any|anything|everything|the \S+|a list|list|names|there|is|was|were|are|did|does|do|has|have|had)\b/;

/** The question at the end of a text that begins with what is said of whoever asks. */
function coresOf(text: string, tellNothing: (part: string) => boolean): readonly string[] {
  const words = text.split(' ');
  const places = words.flatMap((_, at) => {
    if (at === 0 || !OPENS.test(words.slice(at, at + 3).join(' '))) return [];
    const lead = words
      .slice(0, at)
      .join(' ')
      .replace(/[,:;]$/, '');
    return JOINT.test(lead) && tellNothing(lead) ? [at] : [];
  });
  return places.slice(0, MOST_PLACES).map((at) => words.slice(at).join(' '));
}

const MOST_PLACES = 4;

/** What is asked on at the end and stands in the same answer: `was anyone copied, and if so who`. */
const AND_WHO =
  /,? (?:and|but|or|so|then)?,? ?(?:if so,? )?(?:then )?(?:(?:by|to|from|for|of|in|on|with) )?(?:who|whom|what|which(?: ones?)?|when|how|where|whose)(?: (?:was|were|is|are|did|would|could) (?:it|that|they|he|she|this|these|those|the (?:link|connection))(?: be| made| do| say)?(?: by| for| to| from)?| (?:made|said|did|does|wrote) (?:it|them|so|that))?(?: exactly)?$|, (?:what|who|when|where|how) (?:is|was|are|were) (?:the|that|this|those|they|he|she|it|their|his|her)(?: (?:chain|link|links|connection|answer|story|figure|figures|number|numbers|date|day|name|names|words|people|person|quote|detail|details|list))?$/;
/** What whoever asks would do with it: `anything that we should be chasing`, `quotes I can read out`. */
const TO_DO =
  /(?:(?: (?:on|about) (?:this|that|it|all this))? (?:that|which))? (?:i|we|you) (?:can|could|should|might|ought to|need to|must|may|want to)(?: (?!who|what|when|which)\S+){1,7}$/;
const PURPOSE = /,? (?:for|in|as part of) (?:the|my|our|an?|this|his|her) [a-z-]+(?: [a-z-]+)?$/;

function withoutTail(text: string, tellNothing: (part: string) => boolean): readonly string[] {
  const asked = text.replace(AND_WHO, '');
  const toDo = TO_DO.exec(text);
  const purpose = PURPOSE.exec(text);
  return [
    ...(asked !== text && asked.split(' ').length > 2 ? [asked] : []),
    ...(toDo !== null && toDo.index > 0 && tellNothing(toDo[0].replace(/\b(?:should|ought)\b/, 'can'))
      ? [text.slice(0, toDo.index)]
      : []),
    ...(purpose !== null && tellNothing(purpose[0].replace(/^,? /, ''))
      ? [text.slice(0, purpose.index)]
      : []),
  ];
}
