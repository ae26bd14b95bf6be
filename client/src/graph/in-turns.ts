/** How long the page may wait while something is made, in milliseconds. */
export const TURN_MS = 12;

/** Work that gives way at each of its yields, and has its outcome at the end. */
export type InTurns<Outcome> = Generator<void, Outcome, void>;

/** Does it a little at a time, so that nothing freezes; aborting `signal` gives it up. */
export async function inTurns<Outcome>(work: InTurns<Outcome>, signal?: AbortSignal): Promise<Outcome> {
  for (;;) {
    const until = performance.now() + TURN_MS;
    while (performance.now() < until) {
      const next = work.next();
      if (next.done === true) return next.value;
    }
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
}

/** The same in one go. */
export function atOnce<Outcome>(work: InTurns<Outcome>): Outcome {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
  }
}
