/** A day of the Gregorian calendar as `2018-04-25`, counted with. Days are compared as strings. */
export type CalendarDay = string;

const DAY_MS = 86_400_000;

/** True for a day that is in the calendar: there is no 30 February. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export function plusDays(day: CalendarDay, days: number): CalendarDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: CalendarDay): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/** The month so many months later, as `2018-04`. */
export function plusMonths(day: CalendarDay, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The first and the last day of a year, a month or a day. */
export function daysOf(date: string): { readonly first: CalendarDay; readonly last: CalendarDay } {
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  if (date.length === 7)
    return { first: `${date}-01`, last: plusDays(`${plusMonths(`${date}-01`, 1)}-01`, -1) };
  return { first: date, last: date };
}
