import type { FailureCode } from '#core/failure';

/** A place in a Cypher text: line and column, counted from 1. */
export interface CypherPlace {
  readonly line: number;
  readonly column: number;
}

/** What went wrong with a call, in words for a person. `unreachable`: the server itself does not answer. */
export class ApiFailure extends Error {
  readonly code: FailureCode | 'unreachable' | 'unreadable';
  /** Where in a Cypher text, counted from 1; undefined where the failure names no place. */
  readonly place: CypherPlace | undefined;

  constructor(code: ApiFailure['code'], message: string, place?: CypherPlace) {
    super(message);
    this.name = 'ApiFailure';
    this.code = code;
    this.place = place;
  }
}

const PASSING: ReadonlySet<ApiFailure['code']> = new Set([
  'unreachable',
  'loading',
  'store-unavailable',
  'busy',
  'too-many',
]);

/**
 * Whether a call is made again that failed so and was made again `before` times: without end where waiting helps. What
 * took too long did so at the cost of everybody who shares the engine, and most likely would once more: it gets one
 * other chance.
 */
export function isTriedAgain(before: number, error: unknown): boolean {
  if (!(error instanceof ApiFailure)) return false;
  return PASSING.has(error.code) || (error.code === 'timed-out' && before === 0);
}

/** Who does not answer, or what is not there yet: said once for the whole page. */
export type Away = 'server' | 'database' | 'case';

/** Who or what is away by this failure; null where it says nothing of that. */
export function awayBy(error: unknown): Away | null {
  if (!(error instanceof ApiFailure)) return null;
  switch (error.code) {
    case 'unreachable':
      return 'server';
    case 'store-unavailable':
      return 'database';
    case 'loading':
      return 'case';
    default:
      return null;
  }
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;

export function waitBeforeRetry(attempt: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
}
