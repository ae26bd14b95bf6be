/**
 * Every way in which the product can fail, as a closed list. One table maps them to HTTP statuses (the server's) and
 * one to exit codes (the command lines').
 */
export const FAILURE_CODES = [
  'bad-input', // what was asked or given is not well formed; the message says what to mend
  'not-found', // nothing has that id
  'forbidden', // not from this host or origin, or not allowed here
  'too-large', // more than the limit the message names
  'too-many', // too many requests; try again later
  'conflict', // the store already holds something that this would spoil
  'bad-query', // a Cypher text that the engine refuses; line and column where it says them
  'timed-out', // stopped at its time limit
  'cancelled', // whoever asked has gone, or pressed Stop
  'busy', // all places are taken for a moment; try again shortly
  'loading', // the case is still being loaded; it is there as soon as that is done
  'store-unavailable', // the database does not answer, or its credentials are refused
  'store-locked', // another process holds the embedded case
  'store-damaged', // what is in the store is not what was put there
  'defect', // ours
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** A failure whose message names the thing and says what to do about it. Nothing of a document, host or path in it. */
export class Failure extends Error {
  readonly code: FailureCode;
  /** Where in a Cypher text, counted from 1. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** What stands there now, where a change was based on something older: so that neither is lost. */
  readonly present: object | undefined;

  constructor(
    code: FailureCode,
    message: string,
    more: {
      readonly cause?: unknown;
      readonly line?: number;
      readonly column?: number;
      readonly present?: object;
    } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'Failure';
    this.code = code;
    this.line = more.line;
    this.column = more.column;
    this.present = more.present;
  }
}

/** Any thrown value as a Failure; what we did not foresee is a defect, with the thrown value as its cause. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  return new Failure('defect', 'Something went wrong here that should not. The log has the details.', {
    cause: thrown,
  });
}

/** What a failure becomes outside: an HTTP status, and the exit code of a command (sysexits.h). */
export const FAILURE_ANSWERS: Readonly<
  Record<FailureCode, { readonly status: number; readonly exit: number }>
> = {
  'bad-input': { status: 400, exit: 65 },
  'not-found': { status: 404, exit: 66 },
  forbidden: { status: 403, exit: 77 },
  'too-large': { status: 413, exit: 65 },
  'too-many': { status: 429, exit: 75 },
  conflict: { status: 409, exit: 73 },
  'bad-query': { status: 400, exit: 65 },
  'timed-out': { status: 503, exit: 75 },
  cancelled: { status: 499, exit: 75 },
  busy: { status: 503, exit: 75 },
  loading: { status: 503, exit: 75 },
  'store-unavailable': { status: 503, exit: 69 },
  'store-locked': { status: 503, exit: 75 },
  'store-damaged': { status: 503, exit: 74 },
  defect: { status: 500, exit: 70 },
};
