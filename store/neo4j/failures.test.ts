import { Neo4jError } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { Failure } from '#core/failure';
import { toFailure } from './failures.ts';

const driverError = (code: string): Neo4jError =>
  new Neo4jError('could not reach db.example with a secret', code, '50N42', 'a description');

describe('a failure of the driver', () => {
  test.each([
    ['ServiceUnavailable', 'store-unavailable', /NEO4J_URI/],
    ['SessionExpired', 'store-unavailable', /NEO4J_URI/],
    ['N/A', 'store-unavailable', /NEO4J_URI/],
    ['Neo.TransientError.General.DatabaseUnavailable', 'store-unavailable', /NEO4J_URI/],
    ['Neo.TransientError.Database.DatabaseUnavailable', 'store-unavailable', /NEO4J_URI/],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'busy', /Try again/],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'busy', /Try again/],
    ['Neo.ClientError.Security.Unauthorized', 'store-unavailable', /NEO4J_USER and NEO4J_PASSWORD/],
    [
      'Neo.ClientError.Security.AuthenticationRateLimit',
      'store-unavailable',
      /NEO4J_USER and NEO4J_PASSWORD/,
    ],
    ['Neo.ClientError.Security.Forbidden', 'store-unavailable', /rights/],
    ['Neo.ClientError.Database.DatabaseNotFound', 'store-unavailable', /NEO4J_DATABASE/],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'conflict', /same id/],
    [
      'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
      'timed-out',
      /longer than allowed/,
    ],
    ['Neo.ClientError.Statement.AccessMode', 'defect', /registered as a read/],
    ['Neo.ClientError.Statement.SyntaxError', 'defect', /refused a statement/],
  ] as const)('%s is %s', (code, expected, message) => {
    const failure = toFailure(driverError(code));
    expect(failure).toMatchObject({
      name: 'Failure',
      code: expected,
      message: expect.stringMatching(message),
    });
    expect(failure.message).not.toMatch(/db\.example|secret/);
    expect(failure.cause).toBeInstanceOf(Neo4jError);
  });

  test('is a defect where it is none of the driver', () => {
    expect(toFailure(new TypeError('x')).code).toBe('defect');
  });

  test('that is ours already stays as it is', () => {
    const ours = new Failure('bad-input', 'a message');
    expect(toFailure(ours)).toBe(ours);
  });
});
