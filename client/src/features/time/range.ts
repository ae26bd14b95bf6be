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
