import { momentKey } from './moment-key.ts';

/**
 * The subset of EDTF (ISO 8601-2) that the product reads: a year, month, day or instant with its offset, `~` about,
 * `?` uncertain, `%` both, and intervals `from/to` with `..` for an open end.
 */
export interface When {
  /** As typed. */
  readonly edtf: string;
  /** The same, with instants in the time zone that was read for: what is said and what is compared are one day. */
  readonly local: string;
  /** The first moment it can mean: `2018`, `2018-04` and `2018-04-25` all begin on their first day. Undefined: open. */
  readonly from: string | undefined;
  /** The last moment it can mean; a day ends at `T23:59:59.999`. Undefined: open. */
  readonly to: string | undefined;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export type Precision = 'year' | 'month' | 'day' | 'instant' | 'interval';

export type ReadDate =
  { readonly kind: 'date'; readonly when: When } | { readonly kind: 'no-date'; readonly reason: string };

const FORMS = 'use 2018, 2018-04, 2018-04-25, 2018-04-25T14:00:00+01:00, or from/to with .. for an open end';
const END_OF_DAY = 'T23:59:59.999';

/**
 * Reads a date as an author types it. Never guesses: 30 February, a weekday or 25/04/2018 is `no-date` with the
 * reason. Instants are kept in `timeZone` (an IANA name), so that `from` and `to` compare as plain strings, but for two
 * instants of the one hour of a year in which clocks go back: `momentKey` puts these in order too.
 */
export function readEdtf(text: string, timeZone = 'UTC'): ReadDate {
  const typed = text.trim();
  if (!typed.includes('/')) return readPoint(typed, timeZone);

  const ends = typed.split('/');
  if (ends.length !== 2) return noDate(typed, FORMS);
  const [left, right] = ends as [string, string];
  const from = left === '..' ? undefined : readPoint(left, timeZone);
  const to = right === '..' ? undefined : readPoint(right, timeZone);
  if (from?.kind === 'no-date') return from;
  if (to?.kind === 'no-date') return to;
  if (from === undefined && to === undefined) return noDate(typed, 'an interval needs at least one end');
  if (
    from?.when.from !== undefined &&
    to?.when.to !== undefined &&
    momentKey(from.when.from) > momentKey(to.when.to)
  ) {
    return noDate(typed, 'it ends before it begins');
  }
  return {
    kind: 'date',
    when: {
      edtf: typed,
      local: `${from?.when.local ?? '..'}/${to?.when.local ?? '..'}`,
      from: from?.when.from,
      to: to?.when.to,
      precision: 'interval',
      approximate: (from?.when.approximate ?? false) || (to?.when.approximate ?? false),
      uncertain: (from?.when.uncertain ?? false) || (to?.when.uncertain ?? false),
    },
  };
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

function readPoint(typed: string, timeZone: string): ReadDate {
  const date = DATE.exec(typed);
  if (date !== null) {
    const [, year, month, day, mark] = date;
    if (year === undefined) return noDate(typed, FORMS);
    const wrong = wrongCalendarDate(year, month, day);
    if (wrong !== undefined) return noDate(typed, wrong);
    const first = [year, month ?? '01', day ?? '01'].join('-');
    const last = [year, month ?? '12', day ?? lastDay(Number(year), Number(month ?? '12'))].join('-');
    return {
      kind: 'date',
      when: {
        edtf: typed,
        local: typed,
        from: first,
        to: last + END_OF_DAY,
        precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
        approximate: mark === '~' || mark === '%',
        uncertain: mark === '?' || mark === '%',
      },
    };
  }

  const instant = INSTANT.exec(typed);
  if (instant === null) return noDate(typed, FORMS);
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '00', zone = ''] = instant;
  const wrong = wrongCalendarDate(year, month, day);
  if (wrong !== undefined) return noDate(typed, wrong);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return noDate(typed, 'no clock shows that time');
  }
  const milliseconds = Date.parse(typed);
  if (Number.isNaN(milliseconds)) return noDate(typed, FORMS);
  const bound = localInstant(milliseconds, timeZone);
  const local = bound.endsWith(zone.replace('Z', '+00:00')) ? typed : bound;
  return {
    kind: 'date',
    when: {
      edtf: typed,
      local,
      from: bound,
      to: bound,
      precision: 'instant',
      approximate: false,
      uncertain: false,
    },
  };
}

function noDate(typed: string, reason: string): ReadDate {
  return { kind: 'no-date', reason: `"${typed}" is not a date that can be read: ${reason}` };
}

function wrongCalendarDate(year: string, month?: string, day?: string): string | undefined {
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return 'no such month';
  if (day !== undefined && (Number(day) < 1 || Number(day) > Number(lastDay(Number(year), Number(month))))) {
    return 'no such day in that month';
  }
  return undefined;
}

function lastDay(year: number, month: number): string {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return String(days);
}

/** An instant as `2018-04-25T14:00:00+01:00` in a time zone. */
function localInstant(milliseconds: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  }).formatToParts(milliseconds);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((p) => p.type === type)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00';
  const year = part('year').padStart(4, '0');
  return `${year}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}${offset}`;
}
