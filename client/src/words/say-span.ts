import { sayWhen } from '#core/date/say-when';

/** Days from one to another in words, a whole month or year by its name: `25 April 2018`, `April 2018`, `since 2015`. */
export function saySpan({ from, to }: { readonly from: string | null; readonly to: string | null }): string {
  if (from === null || to === null) return sayWhen(`${from ?? '..'}/${to ?? '..'}`);
  return sayWhen(wholeOf(from, to) ?? (from === to ? from : `${from}/${to}`));
}

/** The year or month that these are the first and the last day of. */
function wholeOf(from: string, to: string): string | undefined {
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  return from === `${month}-01` && to === lastDayOf(month) ? month : undefined;
}

function lastDayOf(month: string): string {
  const last = new Date(`${month}-01T00:00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return last.toISOString().slice(0, 10);
}
