import { MONTHS } from './date-phrase.ts';
import { eventDay, said } from './dated-by-event.ts';
import { wordsOf, type NameIndex } from './name-index.ts';
import type { CalendarDay } from './calendar-day.ts';

const HELD = '(?:who|which \\S+|what \\S+) (?:was|were|is|had been|served|held|had|occupied|acted)\\b.*?';
const AT =
  '(?:at the time(?: (?:of|that|when))?|(?:on|at) the (?:day|date|time)(?: (?:of|that|when))?|when|as of|the day(?: (?:of|that|when))?)';
const BEHIND = new RegExp(`^(?<asked>${HELD}) ${AT} (?<thing>.+)$`);
const BEFORE = new RegExp(`^${AT} (?<thing>.+?),? (?<asked>${HELD}.*)$`);
const MADE =
  / (?:(?:was|were|got|had been|has been|is) (?:being )?(?:written|sent|published|issued|circulated|dated|drafted|made|signed|posted|printed)|came out|went out|appeared)$/;

/**
 * `who was Home Secretary when the memo was written`, `at the time of the hearing`: who held an office is asked of a day.
 * Of other questions it is not: `what did she say when she gave evidence` is about the occasion. Undefined where the
 * question names no office, or nothing that has a day or a month.
 */
export function officeAtItsTime(text: string, names: NameIndex, today: CalendarDay): string | undefined {
  const { asked = '', thing = '' } = (BEHIND.exec(text) ?? BEFORE.exec(text))?.groups ?? {};
  if (asked === '' || !endsInOffice(asked, names)) return undefined;
  const day = eventDay(thing, names, today) ?? paperDay(thing, names);
  return day === undefined ? undefined : `${asked} ${day}`;
}

function endsInOffice(asked: string, names: NameIndex): boolean {
  const words = asked.split(' ');
  return words.some((_, at) => at > 1 && names.called(words.slice(at).join(' '), ['Post']).length > 0);
}

/** The day of the one paper that some words mean, or its month. */
function paperDay(thing: string, names: NameIndex): string | undefined {
  const called = thing.replace(MADE, '');
  const found = names.resolve(called, ['Document']);
  if (found.kind !== 'one' || (!found.exactly && wordsOf(called).length < 2)) return undefined;
  const { from = null, to = null } = found.entity.facts ?? {};
  const [, year, month] = /^(\d{4})-(\d\d)-\d\d$/.exec(from ?? '') ?? [];
  if (year === undefined || month === undefined || from === null || to === null) return undefined;
  if (to.startsWith(from)) return `on ${said(from)}`;
  return to.startsWith(`${year}-${month}`) ? `in ${MONTHS[Number(month) - 1] ?? ''} ${year}` : undefined;
}
