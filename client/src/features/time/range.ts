import type { Histogram } from '../../graph/histogram.ts';
import type { Filters, TimeMode } from '../../state/filters.ts';

/** A range as places of bars, both included. */
export interface BarRange {
  readonly first: number;
  readonly last: number;
}

type Time = Pick<Filters, 'mode' | 'from' | 'to'>;

/** Which bars a filter's range covers; all of them where it has none. */
export function barsIn({ bars }: Histogram, { mode, from, to }: Time): BarRange {
  const end = Math.max(0, bars.length - 1);
  const first = from === null || mode === 'as-of' ? 0 : bars.findIndex((bar) => bar.to >= from);
  const last = to === null || mode === 'since' ? end : bars.findLastIndex((bar) => bar.from <= to);
  return first < 0 ? { first: end, last: end } : { first, last: Math.max(first, last) };
}

/** The days that bars cover, as a filter says them: an end that the mode does not ask of is open. */
export function timeOf({ bars }: Histogram, range: BarRange, mode: TimeMode): Pick<Filters, 'from' | 'to'> {
  const last = Math.max(0, bars.length - 1);
  const whole = range.first <= 0 && range.last >= last;
  const from = bars[Math.max(0, range.first)]?.from ?? null;
  const to = bars[Math.min(last, range.last)]?.to ?? null;
  switch (mode) {
    case 'as-of':
      return { from: null, to };
    case 'since':
      return { from, to: null };
    case 'within':
      return whole ? { from: null, to: null } : { from, to };
    default:
      return mode satisfies never;
  }
}

type Days = Pick<Filters, 'from' | 'to'>;

/** The same time read in another way: the days that are set stay, be there a bar of them or not. */
export function inMode(histogram: Histogram, time: Time, mode: TimeMode): Days {
  return keepingSet(histogram, barsIn(histogram, time), time, mode);
}

/**
 * The time with one of its ends at a bar, and the other where it was: moving one does not move what was typed or linked
 * as the other. Drawn beyond the other, it goes from there to where it was drawn.
 */
export function withEnd(histogram: Histogram, time: Time, end: keyof BarRange, place: number): Days {
  const { mode } = time;
  const before = barsIn(histogram, time);
  const first = end === 'first' ? place : before.first;
  const last = end === 'last' ? place : before.last;
  if (first > last) return timeOf(histogram, { first: last, last: first }, mode);
  const set = end === 'first' ? { from: null, to: time.to } : { from: time.from, to: null };
  return keepingSet(histogram, { first, last }, set, mode);
}

/** The days of bars, but for the ends that are set already, as far as the mode asks of them. */
function keepingSet(histogram: Histogram, range: BarRange, set: Days, mode: TimeMode): Days {
  const { bars } = histogram;
  const from = set.from ?? bars[range.first]?.from ?? null;
  const to = set.to ?? bars[range.last]?.to ?? null;
  if (mode === 'as-of') return { from: null, to };
  if (mode === 'since') return { from, to: null };
  if (from !== null && to !== null && from > to) return timeOf(histogram, range, mode);
  return from === bars[0]?.from && to === bars.at(-1)?.to ? { from: null, to: null } : { from, to };
}

/** The range one step later, or undefined at the end. `as-of` grows, `within` slides, `since` shrinks. */
export function oneLater(
  { bars }: Histogram,
  { first, last }: BarRange,
  mode: TimeMode,
): BarRange | undefined {
  const end = bars.length - 1;
  switch (mode) {
    case 'as-of':
      return last >= end ? undefined : { first: 0, last: last + 1 };
    case 'since':
      return first >= end ? undefined : { first: first + 1, last: end };
    case 'within':
      return last >= end ? undefined : { first: first + 1, last: last + 1 };
    default:
      return mode satisfies never;
  }
}

/** Where playing starts from: the first moment, where the range is whole or at its end. */
export function playFrom(histogram: Histogram, range: BarRange, mode: TimeMode): BarRange {
  const end = histogram.bars.length - 1;
  const whole = range.first <= 0 && range.last >= end;
  if (!whole && oneLater(histogram, range, mode) !== undefined) return range;
  return mode === 'since' ? { first: 0, last: end } : { first: 0, last: 0 };
}
