/** A least number of independent sources, and how many relationships have so many or more. */
export interface LeastChoice {
  readonly least: number;
  readonly count: number;
}

/** More are told apart by nobody; what is asked for already is offered still. */
const MOST_OFFERED = 6;

/**
 * The least numbers of independent sources that can be asked for, `any` (1) first. What is asked for is among them
 * though nothing on the canvas has as many: it has to be seen and taken back. `independent[n]` is how many have n.
 */
export function leastChoices(asked: number, independent: readonly number[]): readonly LeastChoice[] {
  const most = Math.min(MOST_OFFERED, independent.length - 1);
  const offered = Array.from({ length: Math.max(1, most) }, (_, place) => place + 1);
  return (offered.includes(asked) ? offered : [...offered, asked]).map((least) => ({
    least,
    count: independent.slice(least).reduce((sum, many) => sum + many, 0),
  }));
}
