import { Neo4jError } from 'neo4j-driver';
import { Failure } from '#core/failure';
import { toFailure } from './failures.ts';

/**
 * A failure of the driver over a user's statement. Where the statement is to blame, it says so in Neo4j's own words, with
 * line and column counted from 1; `shift` is how many lines we put before the text.
 */
export function toUserFailure(thrown: unknown, shift = 0): Failure {
  if (!(thrown instanceof Neo4jError)) return toFailure(thrown);
  const { code } = thrown;
  switch (code) {
    case 'Neo.ClientError.Statement.AccessMode':
    case 'Neo.ClientError.Statement.UnsupportedAdministrationCommand':
    case 'Neo.ClientError.Statement.NotSystemDatabaseError':
    case 'Neo.ClientError.Security.Forbidden':
    case 'Neo.ClientError.Transaction.ForbiddenDueToTransactionType':
      return new Failure('forbidden', 'This statement does more than it may here.', { cause: thrown });
    case 'Neo.ClientError.Schema.ConstraintValidationFailed':
      return new Failure('conflict', wordsOf(thrown).message, { cause: thrown });
    case 'Neo.ClientError.Database.DatabaseNotFound':
      if (!thrown.message.startsWith('Graph not found')) return toFailure(thrown);
      return new Failure('forbidden', 'A statement may use no other database than the one of the case.', {
        cause: thrown,
      });
    case 'Neo.ClientError.Transaction.TransactionTimedOut':
    case 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration':
    case 'Neo.ClientError.Transaction.TransactionTerminated':
    case 'Neo.TransientError.Transaction.Terminated':
    case 'Neo.TransientError.Transaction.LockClientStopped':
    case 'Neo.ClientError.Transaction.LockClientStopped':
    case 'Neo.TransientError.Transaction.LockAcquisitionTimeout':
    case 'Neo.TransientError.Transaction.DeadlockDetected':
      return new Failure('timed-out', 'The statement was stopped at its limit of time.', { cause: thrown });
    case 'Neo.TransientError.General.OutOfMemoryError':
    case 'Neo.TransientError.General.MemoryPoolOutOfMemoryError':
    case 'Neo.ClientError.General.TransactionOutOfMemoryError':
    case 'Neo.ClientError.Transaction.TransactionOutOfMemoryError':
    case 'Neo.TransientError.General.TransactionMemoryLimit':
      return new Failure(
        'timed-out',
        'The statement was stopped: it needed more memory than Neo4j gives it.',
        {
          cause: thrown,
        },
      );
    case 'Neo.TransientError.General.StackOverFlowError':
      return new Failure('too-large', 'The statement is nested too deeply for Neo4j. Make it flatter.', {
        cause: thrown,
      });
    default:
      break;
  }
  if (/^Neo\.ClientError\.(?:Statement|Procedure|General|Request|Schema|Transaction)\./.test(code)) {
    const { message, line, column } = wordsOf(thrown);
    if (line === undefined || column === undefined)
      return new Failure('bad-query', message, { cause: thrown });
    // Neo4j says line 1, column 0 where it means the statement as a whole.
    return new Failure('bad-query', message, {
      cause: thrown,
      line: Math.max(1, line - shift),
      column: Math.max(1, column),
    });
  }
  if (code.startsWith('Neo.DatabaseError.')) {
    return new Failure('bad-query', 'Neo4j could not run this statement.', { cause: thrown });
  }
  return toFailure(thrown);
}

const POSITION = /\(line (\d+), column (\d+) \(offset: \d+\)\)\s*(?:"[\s\S]*)?$/;

function wordsOf(thrown: Neo4jError): {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
} {
  const found = POSITION.exec(thrown.message);
  const message = (found === null ? thrown.message : thrown.message.slice(0, found.index)).trim();
  // A failing procedure may bring Java's own words, and no user is helped by the name of a class.
  const plain =
    message.split('\n\tat ')[0]?.replace(/^(?:[a-z]+\.)+[A-Z]\w+(?:Exception|Error): /, '') ?? message;
  if (found === null) return { message: plain };
  return { message: plain, line: Number(found[1]), column: Number(found[2]) };
}
