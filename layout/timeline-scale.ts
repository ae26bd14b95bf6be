/** A stretch of time as a node has it: ISO dates, with or without a clock; either may be missing. */
export interface TimeRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What a node is dated by: where it begins, and how exactly that is known. */
export interface Dated {
  /** Milliseconds; the clock as written, whatever its offset. What is no single day has no clock. */
  readonly time: number;
  /** Nodes of one band stand together: those that begin on one day and are known equally well. */
  readonly band: string;
  /** `2018`, `April 2018`, `25 April 2018`; `since 2018`, `from 25 April 2018`, `up to December 2015`. */
  readonly label: string;
  /** Whether it is a single day. */
  readonly exact: boolean;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
export const DAY_MS = 86_400_000;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: number;
}

/** `undefined` where neither end can be read: the node then counts as undated. */
export function datedBy(range: TimeRange): Dated | undefined {
  const from = readMoment(range.from);
  const to = readMoment(range.to);
  const at = from ?? to;
  if (at === undefined) return undefined;
  const label = labelOf(from, to);
  const day = Math.floor(at.time / DAY_MS);
  const exact = label === sayMoment(at, 'day');
  return { time: exact ? at.time : day * DAY_MS, band: `${day} ${label}`, label, exact };
}

/**
 * Never more exact than what was typed: a range that is exactly a year or a month was typed as one, and an end that is
 * the first or the last day of a month or a year may have been.
 */
function labelOf(from: Moment | undefined, to: Moment | undefined): string {
  if (from === undefined) return to === undefined ? '' : `up to ${sayMoment(to, endsAs(to))}`;
  const begins = beginsAs(from);
  if (to === undefined) return `since ${sayMoment(from, begins)}`;
  const sameMonth = from.year === to.year && from.month === to.month;
  if (sameMonth && from.day === to.day) return sayMoment(from, 'day');
  if (from.year === to.year) {
    const wholeYear = begins === 'year' && to.month === 12 && endsAs(to) === 'month';
    if (wholeYear) return sayMoment(from, 'year');
    if (sameMonth && begins !== 'day' && endsAs(to) === 'month') return sayMoment(from, 'month');
    return `from ${sayMoment(from, begins === 'year' ? 'month' : begins)}`;
  }
  return `from ${sayMoment(from, begins)}`;
}

type Exactness = 'year' | 'month' | 'day';

function beginsAs({ month, day }: Moment): Exactness {
  return day > 1 ? 'day' : month > 1 ? 'month' : 'year';
}

/** The end of a year is that of its December. */
function endsAs({ time }: Moment): Exactness {
  return new Date(time + DAY_MS).getUTCDate() === 1 ? 'month' : 'day';
}

function sayMoment({ year, month, day }: Moment, exactness: Exactness): string {
  if (exactness === 'year') return `${year}`;
  const said = `${MONTHS[month - 1]} ${year}`;
  return exactness === 'month' ? said : `${day} ${said}`;
}

const FORM = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?)?)?/;

function readMoment(text: string | undefined): Moment | undefined {
  const found = FORM.exec(text ?? '');
  if (found === null) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  // Date.UTC takes years below 100 for those of the last century.
  const days = new Date(0).setUTCFullYear(year, month - 1, day);
  return { year, month, day, time: days + ((hour * 60 + minute) * 60 + second) * 1000 };
}

/** How wide each stretch between one date and the next is drawn, and which were too long for the scale. */
export interface TimeScale {
  /** In pixels, one fewer than there are dates. */
  readonly widths: readonly number[];
  readonly compressed: readonly boolean[];
}

const USUAL_WIDTH = 900;
/** A stretch is cut short above so many times the middle one, and above that many days. */
const LONG = 3;
const LONG_DAYS = 21;

/** One scale for all stretches between dates, but the long ones, which are cut to the longest that is drawn to scale. */
export function timeScale(times: readonly number[]): TimeScale {
  const days = times.slice(1).map((time, index) => (time - (times[index] ?? time)) / DAY_MS);
  const sorted = [...days].sort((one, other) => one - other);
  const longest = Math.max(LONG_DAYS, LONG * (sorted[Math.floor(sorted.length / 2)] ?? 0));
  const drawn = days.map((each) => Math.min(each, longest));
  const whole = drawn.reduce((sum, each) => sum + each, 0);
  const perDay = whole === 0 ? 0 : USUAL_WIDTH / whole;
  return {
    widths: drawn.map((each) => each * perDay),
    compressed: days.map((each) => each > longest),
  };
}

/** `11 years`, `8 months`, `40 days`. */
export function sayStretch(ms: number): string {
  const days = ms / DAY_MS;
  const [number, unit] =
    days >= 700 ? [days / 365.25, 'year'] : days >= 60 ? [days / 30.44, 'month'] : [days, 'day'];
  const whole = Math.max(1, Math.round(number));
  return `${whole} ${unit}${whole === 1 ? '' : 's'}`;
}
