import { sayWhen, sayWhenInSentence } from '#core/date/say-when';

/** From when to when something was: days, or moments whose clocks are left out; null where an end is open. */
interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** A span in words: `25 April 2018`, `April 2018`, `since 2015`; undefined where both its ends are open. */
export function saySpan(span: Span): string | undefined {
  const typed = typedAs(span);
  return typed === undefined ? undefined : sayWhen(typed);
}

/** The same as it stands in a sentence: `on 25 April 2018`, `in April 2018`, `since 2015`. */
export function saySpanInSentence(span: Span): string | undefined {
  const typed = typedAs(span);
  return typed === undefined ? undefined : sayWhenInSentence(typed);
}

/**
 * A span as EDTF, never more exact than it was typed: a range that is exactly a year or a month was typed as one, and an
 * end that is the first or the last day of a month or a year may have been.
 */
function typedAs({ from, to }: Span): string | undefined {
  const [first, last] = [from?.slice(0, 10), to?.slice(0, 10)];
  if (first === undefined) return last === undefined ? undefined : `../${endOf(last)}`;
  if (last === undefined) return `${beginningOf(first)}/..`;
  if (first === last) return first;
  const [year, month] = [first.slice(0, 4), first.slice(0, 7)];
  const [begins, ends] = [beginningOf(first), endOf(last)];
  if (begins === year && ends === `${year}-12`) return year;
  if (last.startsWith(month)) return begins !== first && ends === month ? month : `${first}/${last}`;
  // A year that it begins in and does not outlast is not all of that year.
  return `${begins === year && last.startsWith(year) ? month : begins}/${ends}`;
}

function beginningOf(day: string): string {
  if (day.endsWith('-01-01')) return day.slice(0, 4);
  return day.endsWith('-01') ? day.slice(0, 7) : day;
}

/** The end of a year is that of its December. */
function endOf(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1 ? day.slice(0, 7) : day;
}
