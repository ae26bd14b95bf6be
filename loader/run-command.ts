import { asFailure, Failure, FAILURE_ANSWERS } from '#core/failure';

/**
 * Runs a command line to its exit code. A failure is one sentence on standard error and its code's exit; options that
 * the command does not have are bad input, answered with its usage.
 */
export async function runCommand(usage: string, main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (thrown) {
    const failure = asFailure(asBadOption(thrown, usage));
    process.stderr.write(`${failure.message}\n`);
    if (failure.code === 'defect') process.stderr.write(`${String(failure.cause ?? failure)}\n`);
    process.exitCode = FAILURE_ANSWERS[failure.code].exit;
  }
}

function asBadOption(thrown: unknown, usage: string): unknown {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  if (!(thrown instanceof Error) || !code.startsWith('ERR_PARSE_ARGS')) return thrown;
  return new Failure('bad-input', `${thrown.message}\n\n${usage}`);
}
