import type { Bar, Histogram } from '../../graph/histogram.ts';

type Unit = Histogram['unit'];

const UNITS: readonly Unit[] = ['day', 'month', 'year'];

/** What bars stand for, by those that are there: they need not span the same, and empty time is left out. */
export function sayUnits({ bars, unit }: Pick<Histogram, 'bars' | 'unit'>): string {
  const there = new Set(bars.map(spanOf));
  const whole = UNITS.filter((each) => each !== unit && there.has(each));
  const said = [
    ...(there.has(unit) || whole.length === 0 ? [`a ${unit}`] : []),
    ...(whole.length > 0 ? [`${whole.map((each) => `a ${each}`).join(' or ')} dated as a whole`] : []),
  ];
  const spans = `A bar is ${said.join(', or ')}`;
  return bars.some(({ gapBefore }) => gapBefore) ? `${spans}; dashes skip empty time` : spans;
}

/** A bar has the days of one of these, and no others. */
export function spanOf({ from, to }: Pick<Bar, 'from' | 'to'>): Unit {
  if (from === to) return 'day';
  return from.endsWith('-01-01') && to.endsWith('-12-31') ? 'year' : 'month';
}
