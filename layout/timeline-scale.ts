/** A stretch of time as a node has it: ISO dates, with or without a clock; either may be missing. */
export interface TimeRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What a node is dated by: where it begins, and how exactly that is known. */
export interface Dated {
  /** Milliseconds; the clock as written, whatever its offset. */
  readonly time: number;
  /** Nodes of one band stand together: those that begin on one day and are known equally well. */
  readonly band: string;
  /** `2018`, `April 2018` or `25 April 2018`. */
  readonly label: string;
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
  const precision = precisionOf(from, to);
  const month = `${MONTHS[at.month - 1]} ${at.year}`;
  const label = precision === 'year' ? `${at.year}` : precision === 'month' ? month : `${at.day} ${month}`;
  const day = Math.floor(at.time / DAY_MS);
  return { time: at.time, band: `${day} ${precision}`, label };
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

/** A range that is exactly a year or a month was typed as one. */
function precisionOf(from: Moment | undefined, to: Moment | undefined): 'year' | 'month' | 'day' {
  if (from === undefined || to === undefined || from.day !== 1 || from.year !== to.year) return 'day';
  const lastOfMonth = new Date(to.time + DAY_MS).getUTCDate() === 1;
  if (!lastOfMonth) return 'day';
  if (from.month === 1 && to.month === 12) return 'year';
  return from.month === to.month ? 'month' : 'day';
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
