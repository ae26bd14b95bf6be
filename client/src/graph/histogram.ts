import type { Span } from './dating.ts';

/** One bar: what lies between two days, both included. */
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
 * ends where its beginning is open.
 */
export function histogramOf(spans: readonly (Span | undefined)[]): Histogram {
  const starts = spans.flatMap((span) => startOf(span) ?? []).sort();
  const undated = spans.length - starts.length;
  for (const unit of ['day', 'month', 'year'] as const) {
    const counts = new Map<string, number>();
    for (const day of starts) {
      const key = day.slice(0, LENGTH[unit]);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    if (counts.size > MOST_BARS && unit !== 'year') continue;
    return { bars: barsOf(counts, unit), unit, undated, most: Math.max(0, ...counts.values()) };
  }
  return { bars: [], unit: 'year', undated, most: 0 };
}

const LENGTH = { day: 10, month: 7, year: 4 } as const;

/** Between two dated days so many empty ones are drawn as they are; more are one gap. */
const MOST_EMPTY = 6;

function barsOf(counts: ReadonlyMap<string, number>, unit: Histogram['unit']): Histogram['bars'] {
  const keys = [...counts.keys()].sort();
  const bars: (Bar & { readonly gapBefore: boolean })[] = [];
  let last: string | undefined;
  for (const key of keys) {
    const between = last === undefined ? [] : emptyBetween(last, key, unit);
    const few = between.length <= MOST_EMPTY;
    if (few) for (const empty of between) bars.push({ ...edges(empty, unit), count: 0, gapBefore: false });
    bars.push({ ...edges(key, unit), count: counts.get(key) ?? 0, gapBefore: !few });
    last = key;
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

function edges(key: string, unit: Histogram['unit']): Pick<Bar, 'from' | 'to'> {
  if (unit === 'day') return { from: key, to: key };
  if (unit === 'year') return { from: `${key}-01-01`, to: `${key}-12-31` };
  const following = next(`${next(key, 'month')}-01`, 'day');
  const lastDay = new Date(`${following}T00:00:00Z`);
  lastDay.setUTCDate(lastDay.getUTCDate() - 2);
  return { from: `${key}-01`, to: lastDay.toISOString().slice(0, 10) };
}

function startOf(span: Span | undefined): string | undefined {
  return span?.from ?? span?.to ?? undefined;
}
