import { plainText } from '#core/plain-text';
import { plusDays, type CalendarDay } from './calendar-day.ts';
import { describedBy } from './described.ts';
import { mentionsIn } from './name-mentions.ts';
import { namesOf, wordsOf, type NamedEntity, type NameIndex } from './name-index.ts';

const SIDE =
  /^(?<asked>.+?) (?<side>(?:on )?the (?:day|morning) (?:after|before)|(?<count>one|a|two|three|four|five|six|seven|ten|\d{1,2}) (?:days?|(?<weeks>weeks?)) (?:after|before)|before|prior to|ahead of|after|following|since|(?:by|until|up to|up until) the (?:day|date|time|morning) of|until|(?:on )?the day of|(?:on )?the day) (?<event>.+)$/;
/** `on the day of the leak, who called on her to go`: when it was comes first. */
const LEADING =
  /^(?<when>(?:(?:on )?the (?:day|morning) (?:of|after|before)|before|after|since|until|prior to|following|ahead of|between) [^,;:?]+), (?<asked>(?:who|whom|whose|what|which|how|was|were|is|are|did|does|do|has|have|had|to|by|from|of|on|in)\b[^,;]*)$/;
const SAYS: Readonly<Record<string, string>> = {
  'prior to': 'before',
  'ahead of': 'before',
  following: 'after',
};
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
};

/**
 * A question whose date is an event: `who knew of it before the hearing` is `before 25/04/2018`, `before it was leaked`
 * is before the leak. Only where one event is meant that fell on one day; undefined where the question ends otherwise.
 */
export function datedByEvent(text: string, names: NameIndex, today: CalendarDay): string | undefined {
  const led = LEADING.exec(text)?.groups;
  if (led !== undefined) {
    const { asked = '', when = '' } = led;
    return datedByEvent(`${withWhatIsMeant(asked, when, names)} ${when}`, names, today);
  }
  const { asked = '', side = '', event = '', count, weeks } = SIDE.exec(text)?.groups ?? {};
  if (asked === '') return datedByTwo(text, names, today);
  const day = dayOf(event, asked, names, today);
  if (day === undefined) return undefined;
  const beside = /(?:day|days|morning|week|weeks) (after|before)$/.exec(side)?.[1];
  if (/^(?:by|until|up) ?.* of$/.test(side)) return `${asked} by ${said(day)}`;
  if (beside === undefined && !/day(?: of)?$/.test(side))
    return `${asked} ${SAYS[side] ?? side} ${said(day)}`;
  const days =
    beside === undefined ? 0 : (COUNTS[count ?? 'one'] ?? Number(count)) * (weeks === undefined ? 1 : 7);
  return `${asked} on ${said(plusDays(day, beside === 'before' ? -days : days))}`;
}

/** `on 25/04/2018` for the one event that some words mean, where it fell on one day. */
export function eventDay(words: string, names: NameIndex, today: CalendarDay): string | undefined {
  const day = singleDay(eventCalled(words, names, today));
  return day === undefined ? undefined : `on ${said(day)}`;
}

/** `between the hearing and the leak`, `from the hearing to the leak`: the days from the one to the other. */
function datedByTwo(text: string, names: NameIndex, today: CalendarDay): string | undefined {
  const { asked = '', between, from, last = '' } = BETWEEN.exec(text)?.groups ?? {};
  const start = asked === '' ? undefined : dayOf(between ?? from ?? '', asked, names, today);
  const end = start === undefined ? undefined : dayOf(last, asked, names, today);
  return start === undefined || end === undefined || start > end
    ? undefined
    : `${asked} between ${said(start)} and ${said(end)}`;
}

const BETWEEN =
  /^(?<asked>.+?) (?:between (?<between>the .+?) and|from (?<from>the .+?) (?:to|until|up to)) (?<last>the .+)$/;

/** The day of the one event that some words mean; undefined where it is none, several, or fell on several days. */
function dayOf(event: string, asked: string, names: NameIndex, today: CalendarDay): CalendarDay | undefined {
  const all = withNames(event, asked, names);
  const [found] = all.flatMap((called) => eventCalled(called, names, today) ?? []);
  return singleDay(found) ?? all.flatMap((called) => writtenOn(called, names) ?? [])[0];
}

/** `the memo was written`, where the paper is of one day. */
function writtenOn(words: string, names: NameIndex): CalendarDay | undefined {
  const [, called] =
    /^(.+?) (?:was|were|is|had been) (?:written|dated|sent|published|drafted|issued|posted|put out)$/.exec(
      words,
    ) ?? [];
  const paper = called === undefined ? undefined : names.resolve(called, ['Document']);
  return paper?.kind === 'one' ? singleDay(paper.entity) : undefined;
}

function singleDay(event: NamedEntity | undefined): CalendarDay | undefined {
  const { from = null, to = null } = event?.facts ?? {};
  const day = /^\d{4}-\d\d-\d\d$/.exec(from ?? '')?.[0];
  return from === to?.slice(0, 10) ? day : undefined;
}

/** A day as a question gives it: `25/04/2018`. */
export function said(day: CalendarDay): string {
  return day.split('-').toReversed().join('/');
}

/** The one event that some words mean: its name, what it was, or what happened. */
function eventCalled(words: string, names: NameIndex, today: CalendarDay): NamedEntity | undefined {
  for (const called of [words, ...asNoun(words)]) {
    const found = names.resolve(called, ['Event']);
    // a word or two are an event only where it is called so: `before Rudd` is before nobody's defence of her
    if (found.kind === 'one' && (found.exactly || wordsOf(called).length > 2)) return found.entity;
    const [only, other] = describedBy(called, ['Event'], names, today);
    if (only !== undefined && other === undefined) return only;
  }
  return undefined;
}

/** `the memo was leaked` is `the leak of the memo`, `Rudd gave evidence` is `Rudd's evidence`. */
function asNoun(words: string): readonly string[] {
  const [, what, done = ''] = /^(.+?) (?:was|were|got|had been|has been) ([a-z]+ed)$/.exec(words) ?? [];
  if (what !== undefined)
    return [`the ${done.replace(/ed$/, '')} of ${what}`, `the ${done.replace(/ed$/, 'ing')} of ${what}`];
  const [, who, rest = ''] =
    /^(.+?) (?:gave evidence|appeared|testified|faced|was questioned by|was grilled by)(?: ?(?:to|before|at|in front of)? (.+))?$/.exec(
      words,
    ) ?? [];
  if (who !== undefined) return rest === '' ? [`${who}'s evidence`] : [`${who}'s appearance before ${rest}`];
  const [, witness, before] =
    /^(.+?) (?:went|came|was|were|stood|sat)(?: up)? (?:before|in front of) (.+)$/.exec(words) ?? [];
  if (witness !== undefined) return [`${witness}'s appearance before ${before ?? ''}`];
  const [, leaking] = /^(.+?) (?:leaked|came out|got out)$/.exec(words) ?? [];
  return leaking === undefined ? [] : [`the leak of ${leaking}`];
}

/** `before the memo was leaked, who knew of it`: what `it` stands for, or `she`, where one paper or person is named. */
function withWhatIsMeant(asked: string, named: string, names: NameIndex): string {
  const pronoun = /\b(?:it|she|he|him|her(?! [a-z]+(?:$|\?)))\b/.exec(asked)?.[0];
  if (pronoun === undefined) return asked;
  const label = pronoun === 'it' ? 'Document' : 'Person';
  const [only, other] = new Set(mentionsIn(named, names).filter((one) => one.label === label));
  return only === undefined || other !== undefined
    ? asked
    : asked.replace(new RegExp(`\\b${pronoun}\\b`), plainText(only.name));
}

/** `before it was leaked`, `before her evidence`: whom or what the question has named, by each name, where that is one. */
function withNames(event: string, asked: string, names: NameIndex): readonly string[] {
  const [, pronoun = '', rest = ''] = /^(it|she|he|they|her|his|their) (.+)$/.exec(event) ?? [];
  if (pronoun === '') return [event];
  const label = pronoun === 'it' ? 'Document' : 'Person';
  const [only, other] = new Set(mentionsIn(asked, names).filter((one) => one.label === label));
  if (only === undefined || other !== undefined) return [];
  const whose = /^(?:her|his|their)$/.test(pronoun) ? "'s" : '';
  return namesOf(only).map((name) => `${plainText(name)}${whose} ${rest}`);
}
