import { Failure } from '#core/failure';
import { gqlStatus, WRITE_CONFLICT } from './failures.ts';

/**
 * A failure of the engine over a user's statement, in the engine's words, with line and column counted from 1; `shift`
 * is how many lines we put before the text.
 */
export function toUserFailure(thrown: unknown, shift = 0): Failure {
  if (thrown instanceof Failure) return thrown;
  if (thrown instanceof RangeError) throw thrown; // a stack that ran out: serve-reader tells
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (gqlStatus(thrown) === '25G03') {
    return new Failure('forbidden', 'This statement writes. Only reading is allowed here.', {
      cause: thrown,
    });
  }
  if (gqlStatus(thrown) === WRITE_CONFLICT) {
    return new Failure('conflict', 'Something else wrote the same things at once. Try again.', {
      cause: thrown,
    });
  }
  if (/unique constraint/i.test(message)) {
    return new Failure(
      'conflict',
      'The graph already holds something with the same id. Nothing was written.',
      {
        cause: thrown,
      },
    );
  }
  if (/Schema commands/.test(message)) {
    return new Failure('forbidden', 'This statement changes the schema, which is not allowed here.', {
      cause: thrown,
    });
  }
  const [, line, column] = /^ *--> query:(\d+):(\d+)$/m.exec(message) ?? [];
  const words = plainWords(message);
  if (line === undefined || column === undefined) return new Failure('bad-query', words, { cause: thrown });
  return new Failure('bad-query', words, {
    cause: thrown,
    line: Math.max(1, Number(line) - shift),
    column: Number(column),
  });
}

/** The first line, without the engine's own numbers: `Query error: GRAFEO-Q001: syntax error: [Cypher] …`. */
function plainWords(message: string): string {
  const [first = ''] = message.split('\n');
  const plain = first
    .replace(/^.*?GRAFEO-[A-Z]\d+: /, '')
    .replace(/^(?:syntax|semantic) error: /, '')
    .replace(/^\[Cypher\] /, '');
  return plain === ''
    ? 'The embedded engine could not run this statement.'
    : `The embedded engine says: ${plain}`;
}
