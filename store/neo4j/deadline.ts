import type { Failure } from '#core/failure';

/** A promise that fails when the time it was last given runs out; it never fulfils. */
export interface Deadline {
  readonly expired: Promise<never>;
  readonly hasExpired: () => boolean;
  /** Starts counting anew. */
  readonly allow: (milliseconds: number, failure: () => Failure) => void;
  readonly end: () => void;
}

/** Time that is counted anew for each stage of a piece of work: to connect, to run, to commit. */
export function startDeadline(): Deadline {
  let timer: NodeJS.Timeout | undefined;
  let over = false;
  let fail: (failure: Failure) => void = () => {};
  const expired = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Whoever races it hears of it; the promise alone must not end the process.
  expired.catch(() => {});
  return {
    expired,
    hasExpired: () => over,
    allow: (milliseconds, failure) => {
      clearTimeout(timer);
      if (over) return;
      timer = setTimeout(() => {
        over = true;
        fail(failure());
      }, milliseconds);
    },
    end: () => clearTimeout(timer),
  };
}
