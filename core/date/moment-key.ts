const INSTANT = '2018-04-25T14:00:00+01:00'.length;

/**
 * What a bound of a date is put in order by, as plain text: a day begins before everything on it and ends after it, and
 * instants of one day stand by when they were, not by what clocks showed: in the hour in which these go back they show
 * each time twice.
 */
export function momentKey(bound: string): string {
  const moment = bound.length === INSTANT ? Date.parse(bound) : NaN;
  // the blank is before every figure, and so before the end of the day
  return Number.isNaN(moment) ? bound : `${bound.slice(0, 10)}T ${new Date(moment).toISOString()}`;
}
