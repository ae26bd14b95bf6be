import { sayWhenInSentence } from '#core/date/say-when';

/**
 * From when to when something happened, as it stands in a sentence: `on 25 April 2018`, `in July 2016`, `since 2017`.
 * Never more exact than it was typed: ends that are those of a month or a year may have been typed as one. Clocks are
 * left out.
 */
export function sayHappened(from: string | null, to: string | null): string | undefined {
  const [first, last] = [from?.slice(0, 10) ?? null, to?.slice(0, 10) ?? null];
  if (first === null) return last === null ? undefined : sayWhenInSentence(`../${endOf(last)}`);
  if (last === null) return sayWhenInSentence(`${beginningOf(first)}/..`);
  if (first === last) return sayWhenInSentence(first);
  const [begins, ends] = [beginningOf(first), endOf(last)];
  const wholeYear = begins.length === 4 && last === `${begins}-12-31`;
  if (wholeYear) return sayWhenInSentence(begins);
  const month = first.slice(0, 7);
  if (first.endsWith('-01') && ends === month) return sayWhenInSentence(month);
  return sayWhenInSentence(`${begins}/${ends}`);
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
