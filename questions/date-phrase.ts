import { daysOf, isDay, plusDays, plusMonths, weekday, type CalendarDay } from './calendar-day.ts';

/** A date as words of a question give it, in plain text (`plainText`), and where they stand. */
export interface DatePhrase {
  /** EDTF: `2018-04-25`, `2017-06`, `2018`, `2018-04-25/..`, `../2018-04-24`, `2018-04-25/2018-04-27`. */
  readonly edtf: string;
  /** True where it stands for a calendar that only the case knows: `Wednesday`, `last June`, `25 April`. */
  readonly relative: boolean;
  readonly start: number;
  readonly end: number;
}

export const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** What dates are made of, for telling a misspelt word from a name. */
export const DATE_WORDS: readonly string[] = [
  ...MONTHS,
  ...WEEKDAYS,
  'yesterday',
  'today',
  'tomorrow',
  'before',
  'after',
  'since',
  'until',
  'between',
  'during',
  'week',
  'month',
  'year',
  'spring',
  'summer',
  'autumn',
  'last',
  'previous',
  'onwards',
  'throughout',
  'prior',
  'earlier',
  'later',
];

/** How far ahead of the case's calendar a day without a year may lie; later ones are of the year before. */
const AHEAD_DAYS = 31;

const MONTH = `(?:${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')}|sept)\\.?`;
const DAY_NUMBER = '(?:the )?\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:,?(?: of)? \\d{4}(?!\\d)|,?(?: of)? (?:last|this) year)';
const POINT = [
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}',
  '\\d{1,2}[/.]\\d{1,2}[/.]\\d{2}(?!\\d)',
  '\\d{1,2}/\\d{4}',
  `(?:(?:the )?(?:${WEEKDAYS.join('|')}),? (?:the )?)?${DAY_NUMBER}(?: of)? ${MONTH}${YEAR}?`,
  `(?:(?:${WEEKDAYS.join('|')}),? )?${MONTH} ${DAY_NUMBER}${YEAR}?(?! \\d{4})`,
  `(?:the )?(?:early|mid|late)[ -](?:in )?${MONTH}${YEAR}?`,
  `(?:last |this |next )?${MONTH}${YEAR}?`,
  '(?:the )?(?:spring|summer|autumn)(?: of)? \\d{4}(?!\\d)',
  // the day first, as in Britain; `24/7` is no date
  '(?!24/7)\\d{1,2}/\\d{1,2}(?![/\\d])',
  '\\d{4}-\\d{2}(?!\\d)|(?:the )?(?:financial |fiscal )?(?:year )?\\d{4}[-/]\\d{2}(?!\\d)',
  '(?:the )?(?:calendar )?(?:year )?(?:19|20)\\d{2}',
  `(?:the |last |this past |this last |this |that |next |the previous )?(?:${WEEKDAYS.join('|')})`,
  '(?:the day before yesterday|yesterday|today|tomorrow)',
  '(?:earlier |so far )?(?:last|this|the previous|the past) (?:week|month|year)',
  '(?:the|this|last|this past|this last|the past) weekend',
].join('|');

const TIME = '(?:time|period|days|weeks|months|years)';
/** What stands before a date and bounds it, longer wordings first. A date named in the middle is the whole of it. */
const RELATIONS = {
  before: [
    `(?:for |from |of |in |over |during )?(?:the ${TIME} )(?:before|preceding|leading up to)`,
    'in the (?:run-up|run up|lead-up|build-up) to',
    '(?:at )?any time (?:before|prior to)',
    '(?:for |from )before',
    'previous to',
    'prior to',
    'earlier than',
    'in advance of',
    'ahead of',
    'preceding',
    'before',
  ],
  until: [
    'up to and including',
    'until and including',
    '(?:up to|until|by|before|to) the end of',
    'up until',
    'up till',
    'up to',
    '(?:not|no) later than',
    '(?:on|at) or before',
    'as (?:of|late as)',
    'until',
    'till',
    'by',
  ],
  after: [
    `(?:for |from |of |in |over |during )?(?:the ${TIME} )(?:after|following|since then and after)`,
    '(?:since|from|after) the end of',
    '(?:at )?any time after',
    'subsequent to',
    'later than',
    'following',
    'after',
  ],
  since: [
    '(?:since|from) the (?:start|beginning) of',
    '(?:not|no) (?:earlier than|before)',
    'on or after',
    'ever since',
    '(?:starting|beginning|commencing|dating|as|with effect)(?: from| on| in)?',
    'since',
    'from',
  ],
  week: ['(?:(?:in|during|over|throughout|for|of) )?the week (?:of|beginning|commencing|starting)(?: on)?'],
  within: [
    '(?:in|during|over|throughout|for|on) (?:the )?(?:whole|course|month|year|day|date|all|rest) of',
    '(?:way )?back (?:in|on)',
    '(?:at some point|sometime|some time) (?:in|on|during)',
    'as (?:early|recently) as',
    'as at',
    'dated',
    'during',
    'throughout',
    'within',
    'over',
    'on',
    'in',
    'at',
    'for',
    'of',
  ],
};
type Relation = keyof typeof RELATIONS;

const RELATION = Object.values(RELATIONS).flat().join('|');
const TO = '(?: ?- ?| (?:to|until|till|through) )';

const PHRASE = new RegExp(
  [
    `(?:(?:(?:of|in|for|during|over|throughout|within|across) )?the (?:period|days|weeks|months|span|time) )?(?:between|from) (?<from>${POINT}|${DAY_NUMBER})(?:${TO}| and )(?:and including )?(?<to>${POINT})`,
    // `25 to 27 April`; a lone `may` is rather a name or a verb
    `(?:(?:over|during|on|for|in|dated|of) )?(?<first>${POINT}|${DAY_NUMBER})${TO}(?<last>(?!may\\b(?! \\d))(?:${POINT}))`,
    `(?<lead>between |from |over |during |on |for )?(?<month>${MONTH}) (?<firstDay>${DAY_NUMBER})(?:${TO}| and )(?<lastDay>${DAY_NUMBER})(?!\\d|(?: of)? ${MONTH})(?<year>,? \\d{4})?`,
    // `from 26 April on`, at the end alone: `from 26 April on targets` goes on
    `(?:from|since|starting(?: from)?) (?<start>${POINT}) on(?=\\s*(?:$|[,;:?]))`,
    `(?:(?<relation>${RELATION}) )?(?<point>${POINT})(?<onwards> (?:onwards?|forwards?|and (?:after|later|onwards?|earlier|before)|or (?:later|after|earlier|before)))?`,
  ]
    .map((part) => `(?<![\\p{L}\\p{N}-])(?:${part})(?![\\p{L}\\p{N}])`)
    .join('|'),
  'gu',
);

/** What every date holds something of: the quick way to tell that a text has none. */
const DATED = new RegExp(
  `\\d|\\b(?:${MONTHS.map((month) => month.slice(0, 3)).join('|')}|${WEEKDAYS.join('|')}|yesterday|today|tomorrow|week|month|year)`,
);

/** Every date in a text, in the order that they stand. `today` is the day that the case counts from. */
export function datePhrases(plain: string, today: CalendarDay): readonly DatePhrase[] {
  if (!DATED.test(plain)) return [];
  return [...plain.matchAll(PHRASE)].flatMap((match) => {
    const { from, to, first, last, lead, month, firstDay, lastDay, year = '' } = match.groups ?? {};
    const { start, relation, point, onwards } = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    if (from !== undefined && to !== undefined) return between(from, to, place, today);
    if (first !== undefined && last !== undefined) return between(first, last, place, today);
    if (month !== undefined && firstDay !== undefined && lastDay !== undefined) {
      // `on April 25 and 27` is two days, not what lies between them
      if (/ and /.test(match[0]) && !/^(?:between|from) $/.test(lead ?? '')) return [];
      return between(`${month} ${firstDay}${year}`, `${month} ${lastDay}${year}`, place, today);
    }
    const read = readPoint(start ?? point ?? '', today);
    if (read === undefined || (point === 'may' && !TIMES.has(relation?.trim() ?? ''))) return [];
    const edtf =
      start === undefined
        ? bounded(read.date, relation, onwards?.trim())
        : bounded(read.date, 'since', undefined);
    return [{ edtf, relative: read.relative, ...place }];
  });
}

function between(
  from: string,
  to: string,
  place: Pick<DatePhrase, 'start' | 'end'>,
  today: CalendarDay,
): readonly DatePhrase[] {
  const last = readPoint(to, today);
  const first = readPoint(
    /^(?:the )?\d{1,2}(?:st|nd|rd|th)?$/.test(from) ? sameMonth(from, to) : from,
    today,
  );
  if (first === undefined || last === undefined) return [];
  const [start, end] = [daysIn(first.date).first, daysIn(last.date).last];
  return start > end
    ? []
    : [{ edtf: `${start}/${end}`, relative: first.relative || last.relative, ...place }];
}

/** A text that is a date and nothing else, as typed into a field; undefined where it is none. */
export function readDate(plain: string, today: CalendarDay): DatePhrase | undefined {
  const text = plain.trim();
  return datePhrases(text, today).find(({ start, end }) => start === 0 && end === text.length);
}

/** `the 25th`, said with `27 April 2018` behind it, is of the same month. */
function sameMonth(day: string, other: string): string {
  return `${day} ${other.replace(/^.*?\d{1,2}(?:st|nd|rd|th)?(?: of)? /, '')}`;
}

/** After these alone, `may` by itself is the month, not a name or a verb. */
const TIMES = new Set(['in', 'during', 'since', 'throughout', 'until', 'before', 'after']);

const RELATION_OF: readonly (readonly [Relation, RegExp])[] = (
  ['before', 'until', 'after', 'since', 'week', 'within'] as const
).map((relation) => [relation, new RegExp(`^(?:${RELATIONS[relation].join('|')})$`)]);

function bounded(date: string, relation: string | undefined, onwards: string | undefined): string {
  const { first, last } = daysIn(date);
  const kind = RELATION_OF.find(([, pattern]) => pattern.test(relation ?? ''))?.[0];
  if (kind === 'before') return `../${plusDays(first, -1)}`;
  if (kind === 'until') return `../${last}`;
  if (kind === 'after') return `${plusDays(last, 1)}/..`;
  if (kind === 'week') {
    const monday = plusDays(first, 1 - weekday(first));
    return `${monday}/${plusDays(monday, 6)}`;
  }
  if (onwards !== undefined) return /earlier|before/.test(onwards) ? `../${last}` : `${first}/..`;
  return kind === 'since' ? `${first}/..` : date;
}

/** The first and the last day of a date as `readPoint` gives it, which may be an interval. */
function daysIn(date: string): { readonly first: CalendarDay; readonly last: CalendarDay } {
  return date.includes('/') ? spanOf(date) : daysOf(date);
}

function spanOf(interval: string): { readonly first: CalendarDay; readonly last: CalendarDay } {
  const [first = '', last = ''] = interval.split('/');
  return { first, last };
}

interface Point {
  readonly date: string;
  readonly relative: boolean;
}

function readPoint(text: string, today: CalendarDay): Point | undefined {
  const words = text
    .replace(/\./g, '')
    .replace(/^(?:the|this past) (?=\d|[a-z]+day$)/, '')
    .replace(/^(?:earlier|so far) /, '')
    .replace(/ of (?=\d{4}$)/, ' ')
    .trim();
  const ofYear = /^(.+?),?(?: of)? (last|this) year$/.exec(words);
  if (ofYear !== null) {
    const [, month = '', which = ''] = ofYear;
    const read = readPoint(`${month} ${Number(today.slice(0, 4)) - (which === 'last' ? 1 : 0)}`, today);
    return read === undefined ? undefined : { ...read, relative: true };
  }
  return (
    readNumbers(text.trim()) ??
    readSlashed(words, today) ??
    readPartOfMonth(words, today) ??
    readSeason(words) ??
    readDayAndMonth(words, today) ??
    readMonth(words, today) ??
    readWeekday(words, today) ??
    readSpan(words, today)
  );
}

/** `2018-04-25`, `25/04/2018` (the day first, as in Britain), `2017-06`, `2017-18` of a financial year, `2018`. */
function readNumbers(text: string): Point | undefined {
  if (isDay(text)) return { date: text, relative: false };
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text);
  if (slashed !== null) {
    const [, day = '', month = '', year = ''] = slashed;
    const date = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDay(date) ? { date, relative: false } : undefined;
  }
  const [, monthOf = '', yearOf = ''] = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (monthOf !== '') {
    const date = `${yearOf}-${monthOf.padStart(2, '0')}`;
    return isDay(`${date}-01`) ? { date, relative: false } : undefined;
  }
  const pair = /(\d{4})[-/](\d{2})$/.exec(text);
  if (pair !== null) {
    const [, year = '', second = ''] = pair;
    const next = String((Number(year) + 1) % 100).padStart(2, '0');
    if (second === next && (Number(second) > 12 || /financial|fiscal/.test(text) || text.includes('/')))
      return { date: `${year}-04-01/${Number(year) + 1}-03-31`, relative: false };
    return isDay(`${year}-${second}-01`) && text === `${year}-${second}`
      ? { date: text, relative: false }
      : undefined;
  }
  const year = /^(?:the )?(?:calendar )?(?:year )?((?:19|20)\d{2})$/.exec(text);
  return year === null ? undefined : { date: year[1] ?? '', relative: false };
}

/** `25/4`: the day first, as in Britain. */
function readSlashed(words: string, today: CalendarDay): Point | undefined {
  const [, day = '', month = ''] = /^(\d{1,2})\/(\d{1,2})$/.exec(words) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? undefined : readDayAndMonth(`${day} ${name}`, today);
}

/** `late April 2018`: a month in three parts, of ten days and what is left. */
function readPartOfMonth(words: string, today: CalendarDay): Point | undefined {
  const [, part = '', month = ''] = /^(?:the )?(early|mid|late)[ -](?:in )?(.+)$/.exec(words) ?? [];
  const read = month === '' ? undefined : readMonth(month, today);
  if (read === undefined) return undefined;
  const [first, last] = { early: ['01', '10'], mid: ['11', '20'] }[part] ?? [
    '21',
    daysOf(read.date).last.slice(8),
  ];
  return { ...read, date: `${read.date}-${first}/${read.date}-${last}` };
}

/** `spring 2018`: three whole months. Winter would be of two years. */
function readSeason(words: string): Point | undefined {
  const [, season = '', year = ''] = /^(?:the )?(spring|summer|autumn)(?: of)? (\d{4})$/.exec(words) ?? [];
  const months = { spring: [3, 5], summer: [6, 8], autumn: [9, 11] }[season];
  if (months === undefined) return undefined;
  const [first = 1, last = 1] = months;
  return { date: `${year}-${two(first)}-01/${daysOf(`${year}-${two(last)}`).last}`, relative: false };
}

function readDayAndMonth(words: string, today: CalendarDay): Point | undefined {
  const plain = words
    .replace(new RegExp(`^(?:${WEEKDAYS.join('|')}),? (?:the )?`), '')
    .replace(/ the /g, ' ');
  const match =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>[a-z]+)(?:,? (?<year>\d{4}))?$/.exec(plain) ??
    /^(?<month>[a-z]+) (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?$/.exec(plain);
  if (match?.groups === undefined) return undefined;
  const { day = '', month = '', year } = match.groups;
  const number = monthNumber(month);
  if (number === undefined) return undefined;
  const inYear = (of: string): string => `${of}-${two(number)}-${two(Number(day))}`;
  if (year !== undefined) return isDay(inYear(year)) ? { date: inYear(year), relative: false } : undefined;
  const thisYear = Number(today.slice(0, 4));
  const latest = [thisYear + 1, thisYear, thisYear - 1, thisYear - 2, thisYear - 3, thisYear - 4]
    .map((candidate) => inYear(String(candidate)))
    .find((date) => isDay(date) && date <= plusDays(today, AHEAD_DAYS));
  return latest === undefined ? undefined : { date: latest, relative: true };
}

/** `June 2017`; `June`, `last June`: the latest that has begun and is not the running month; `this June`, `this month`. */
function readMonth(words: string, today: CalendarDay): Point | undefined {
  const match = /^(?<which>last |this |next )?(?<month>[a-z]+)(?:,? (?<year>\d{4}))?$/.exec(words);
  const number = monthNumber(match?.groups?.['month'] ?? '');
  if (match?.groups === undefined || number === undefined) return undefined;
  const { which, year } = match.groups;
  if (year !== undefined)
    return which === undefined ? { date: `${year}-${two(number)}`, relative: false } : undefined;
  const running = Number(today.slice(5, 7));
  const thisYear = Number(today.slice(0, 4));
  switch (which) {
    case 'this ':
      return { date: `${thisYear}-${two(number)}`, relative: true };
    case 'next ':
      return { date: `${number > running ? thisYear : thisYear + 1}-${two(number)}`, relative: true };
    case 'last ':
      return { date: `${number < running ? thisYear : thisYear - 1}-${two(number)}`, relative: true };
    default:
      return { date: `${number <= running ? thisYear : thisYear - 1}-${two(number)}`, relative: true };
  }
}

/** `Wednesday`, `last Wednesday`: the latest on or before today; `next Wednesday`: the first after it. */
function readWeekday(words: string, today: CalendarDay): Point | undefined {
  const match = /^(?<which>last |this last |this |that |next |the previous )?(?<day>[a-z]+)$/.exec(words);
  const number = WEEKDAYS.indexOf(match?.groups?.['day'] ?? '') + 1;
  if (number === 0) return undefined;
  const back = (weekday(today) - number + 7) % 7;
  const which = match?.groups?.['which'];
  const days =
    which === 'next '
      ? 7 - back
      : (which === 'last ' || which === 'this last ' || which === 'the previous ') && back === 0
        ? -7
        : -back;
  return { date: plusDays(today, days), relative: true };
}

function readSpan(words: string, today: CalendarDay): Point | undefined {
  const relative = true;
  const monday = plusDays(today, 1 - weekday(today));
  switch (words.replace(/^the (?:previous|past) /, 'last ')) {
    case 'today':
      return { date: today, relative };
    case 'yesterday':
      return { date: plusDays(today, -1), relative };
    case 'the day before yesterday':
      return { date: plusDays(today, -2), relative };
    case 'tomorrow':
      return { date: plusDays(today, 1), relative };
    case 'this week':
      return { date: `${monday}/${plusDays(monday, 6)}`, relative };
    case 'the weekend':
    case 'this weekend':
    case 'this past weekend':
    case 'this last weekend':
    case 'last weekend': {
      // the latest that has begun; on its own days, the last is the one before
      const begun = weekday(today) >= 6;
      const back = begun && words !== 'last weekend' ? 0 : -7;
      return { date: `${plusDays(monday, back + 5)}/${plusDays(monday, back + 6)}`, relative };
    }
    case 'last week':
      return { date: `${plusDays(monday, -7)}/${plusDays(monday, -1)}`, relative };
    case 'this month':
      return { date: today.slice(0, 7), relative };
    case 'last month':
      return { date: plusMonths(today, -1), relative };
    case 'this year':
      return { date: today.slice(0, 4), relative };
    case 'last year':
      return { date: String(Number(today.slice(0, 4)) - 1), relative };
    default:
      return undefined;
  }
}

function monthNumber(word: string): number | undefined {
  if (word === 'sept') return 9;
  const index = MONTHS.findIndex((month) => month === word || (word.length === 3 && month.startsWith(word)));
  return index < 0 ? undefined : index + 1;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
