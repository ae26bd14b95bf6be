/** Runs one piece of work after another, in the order in which they came; a failure of one stops no other. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** `following` is awaited before a piece of work counts as done, and keeps no other from its turn. */
export function inTurn(following: () => Promise<void> = () => Promise.resolve()): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return async (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    const done = await mine;
    await following();
    return done;
  };
}
