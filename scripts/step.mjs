// What every script says while it prepares: one line a step, on standard error, so that the output of what runs after
// it can be piped.

/** Runs a step and says how long it took. `text` is what was done, in the past tense: "Built the page". */
export async function step(text, run) {
  const started = performance.now();
  const answer = await run();
  say(`${text} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return answer;
}

export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** A reason to stop that is meant to be read; it comes without a stack. */
export class Stop extends Error {}

/** Runs the whole script; a Stop ends it with its message and exit code 1. */
export async function script(run) {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    process.exit(1);
  }
}
