import type { Span } from './dating.ts';

/** One bar: what lies between two days, both included; bars of one strip may span days, months or years. */
export interface Bar {
  readonly from: string;
  readonly to: string;
  /** What happened on exactly known days within it. */
  readonly count: number;
}

/** A strip of time without its empty stretches: years in which nothing is dated take the room of one bar. */
export interface Histogram {
  readonly bars: readonly (Bar & { readonly gapBefore: boolean })[];
  readonly unit: 'day' | 'month' | 'year';
  readonly undated: number;
  readonly most: number;
}

const MOST_BARS = 90;

/**
 * Counts what is dated, by days where they are few, else by months or years. A span is counted where it begins, or
 * ends where its beginning is open. Among days, a month or a year that something is dated to as a whole is one bar with
 * all its days, where it has few: its first day would be a guess.
 */
export function histogramOf(spans: readonly (Span | undefined)[]): Histogram {
  const starts = spans.flatMap((span) => startOf(span) ?? []).sort();
  const undated = spans.length - starts.length;
  const whole = wholeUnits(spans, starts);
  for (const unit of ['day', 'month', 'year'] as const) {
    const counts = new Map<string, number>();
    for (const day of starts) {
      const key = whole.find((each) => day.startsWith(each)) ?? day;
      const cut = key.slice(0, LENGTH[unit]);
      counts.set(cut, (counts.get(cut) ?? 0) + 1);
    }
    if (counts.size > MOST_BARS && unit !== 'year') continue;
    return { bars: barsOf(counts, unit), unit, undated, most: Math.max(0, ...counts.values()) };
  }
  return { bars: [], unit: 'year', undated, most: 0 };
}

const LENGTH = { day: 10, month: 7, year: 4 } as const;

/** Of more days than these a month is not made one bar: what happened on each of them would no longer be seen. */
const FEW_DAYS = 3;

/** The years and months, `2015` or `2015-12`, that something is dated to as a whole and that have few days; years first. */
function wholeUnits(spans: readonly (Span | undefined)[], starts: readonly string[]): readonly string[] {
  const told = new Set(
    spans.flatMap((span) => {
      if (span === undefined || span.from === null || span.to === null) return [];
      // Most are single days, which need no calendar.
      if (span.from === span.to || !span.from.endsWith('-01')) return [];
      const keys = [span.from.slice(0, LENGTH.year), span.from.slice(0, LENGTH.month)];
      return keys.find((key) => edges(key).from === span.from && edges(key).to === span.to) ?? [];
    }),
  );
  const days = [...new Set(starts)];
  return [...told]
    .filter((key) => days.filter((day) => day.startsWith(key)).length <= FEW_DAYS)
    .sort((one, other) => one.length - other.length);
}

/** Between two dated days so many empty ones are drawn as they are; more are one gap. */
const MOST_EMPTY = 6;

function barsOf(counts: ReadonlyMap<string, number>, unit: Histogram['unit']): Histogram['bars'] {
  const bars: (Bar & { readonly gapBefore: boolean })[] = [];
  for (const key of [...counts.keys()].sort()) {
    const bar = edges(key);
    const last = bars.at(-1);
    const cut = (day: string): string => day.slice(0, LENGTH[unit]);
    const between = last === undefined ? [] : emptyBetween(cut(last.to), cut(bar.from), unit);
    const few = between.length <= MOST_EMPTY;
    if (few) for (const empty of between) bars.push({ ...edges(empty), count: 0, gapBefore: false });
    bars.push({ ...bar, count: counts.get(key) ?? 0, gapBefore: !few });
  }
  return bars;
}

/** The units between two, both excluded; stops counting where there are too many to be drawn. */
function emptyBetween(from: string, to: string, unit: Histogram['unit']): readonly string[] {
  const between: string[] = [];
  for (let key = next(from, unit); key < to && between.length <= MOST_EMPTY; key = next(key, unit)) {
    between.push(key);
  }
  return between;
}

function next(key: string, unit: Histogram['unit']): string {
  const [year = 0, month = 1, day = 1] = key.split('-').map(Number);
  const date = new Date(Date.UTC(2000, 0, 1));
  // Years below 100 are not years of the last century.
  date.setUTCFullYear(
    unit === 'year' ? year + 1 : year,
    unit === 'month' ? month : month - 1,
    unit === 'day' ? day + 1 : 1,
  );
  return date.toISOString().slice(0, LENGTH[unit]);
}

/** The first and the last day of a day, a month or a year, told apart by their length. */
function edges(key: string): Pick<Bar, 'from' | 'to'> {
  if (key.length === LENGTH.day) return { from: key, to: key };
  if (key.length === LENGTH.year) return { from: `${key}-01-01`, to: `${key}-12-31` };
  const following = next(`${next(key, 'month')}-01`, 'day');
  const lastDay = new Date(`${following}T00:00:00Z`);
  lastDay.setUTCDate(lastDay.getUTCDate() - 2);
  return { from: `${key}-01`, to: lastDay.toISOString().slice(0, 10) };
}

function startOf(span: Span | undefined): string | undefined {
  return span?.from ?? span?.to ?? undefined;
}
