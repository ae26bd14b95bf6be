import { Neo4jError } from 'neo4j-driver';
import { Failure, type FailureCode } from '#core/failure';

const REMEDY = {
  away: 'Neo4j does not answer. Check that it runs and that NEO4J_URI names it; this works again as soon as it answers.',
  credentials: 'Neo4j refuses the credentials. Check NEO4J_USER and NEO4J_PASSWORD.',
  rights: 'The user of NEO4J_USER may not do this in the database. Give it the rights, or name another user.',
  database: 'Neo4j has no such database. Check NEO4J_DATABASE, or leave it out for the default one.',
  overburdened:
    'Neo4j cannot do this at the moment: too much is asked of it at once. Nothing was written. Try again shortly.',
  closed: 'The connection to Neo4j has been closed.',
} as const;

/** A failure of the driver as ours. The message names settings, never their values; the driver's own is the cause. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const [code, message] = classify(thrown);
  return new Failure(code, message, { cause: thrown });
}

export function neo4jIsAway(cause?: unknown): Failure {
  return new Failure('store-unavailable', REMEDY.away, { cause });
}

export function neo4jIsClosed(): Failure {
  return new Failure('store-unavailable', REMEDY.closed);
}

function classify(thrown: unknown): readonly [FailureCode, string] {
  const code = thrown instanceof Neo4jError ? thrown.code : '';
  switch (code) {
    case 'ServiceUnavailable':
    case 'SessionExpired':
    case 'ProtocolError':
    case 'N/A': // what the driver says when no connection came free in time: the database is silent
      return ['store-unavailable', REMEDY.away];
    case 'Neo.ClientError.Security.Forbidden':
      return ['store-unavailable', REMEDY.rights];
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return ['store-unavailable', REMEDY.database];
    case 'Neo.ClientError.Schema.ConstraintValidationFailed':
      return ['conflict', 'The graph already holds something with the same id. Nothing was written.'];
    case 'Neo.ClientError.Schema.ConstraintCreationFailed':
      return ['conflict', 'The graph holds things with the same id already, so they cannot be made unique.'];
    case 'Neo.ClientError.Transaction.TransactionTimedOut':
    case 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration':
    case 'Neo.ClientError.Transaction.LockClientStopped':
    case 'Neo.TransientError.Transaction.LockAcquisitionTimeout':
      return ['timed-out', 'Neo4j took longer than allowed and was stopped. Nothing was written.'];
    case 'Neo.ClientError.Statement.AccessMode':
      return ['defect', 'A statement that is registered as a read wants to write.'];
    default:
      if (code.startsWith('Neo.ClientError.Security.')) return ['store-unavailable', REMEDY.credentials];
      if (/^Neo\.TransientError\.(?:Cluster|Database|Security)\.|\.DatabaseUnavailable$/.test(code))
        return ['store-unavailable', REMEDY.away];
      // A deadlock, a lack of memory or of threads: this request met it, and the next may not.
      if (code.startsWith('Neo.TransientError.')) return ['busy', REMEDY.overburdened];
      return ['defect', 'Neo4j refused a statement of ours. The log has the details.'];
  }
}
